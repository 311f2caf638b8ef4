import { changingNames } from "../../core/check/changingNames";
import { parseArea, sheetOf } from "../../core/sheet/address";
import { fromRow } from "../../core/sheet/area";
import type { NamedArea, SheetMetadata } from "../../core/sheet/grid";
import { finding, type Finding } from "../../core/finding/finding";
import { areaOf, isStopped, rangeOf, type ReadJob, type SheetJob } from "./job";
import { narrow } from "./narrow";
import type { Niceties } from "./niceties";
import { makeNotes, searchesOf, type LookNotes } from "./searches";

/** Merged areas came later to Excel than what the pane needs at least. */
const MERGES = { set: "ExcelApi", version: "1.13" } as const;
const PLACE = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;

interface AskedTable {
  readonly name: string;
  readonly range: Excel.Range;
  /** `null` where the table has no buttons to filter by. */
  readonly filter: Excel.AutoFilter | null;
}

/** What is asked together with the first rows, to be read when they are there. */
export interface AskedLooks {
  readonly tables: readonly AskedTable[];
  readonly merges: ReadonlyMap<string, Excel.RangeAreas>;
  readonly names: readonly Excel.NamedItem[];
}

function askMerges(sheet: SheetJob): readonly [string, Excel.RangeAreas] {
  const merged = rangeOf(sheet, sheet.area).getMergedAreasOrNullObject();
  merged.load(PLACE.map((field) => `areas/items/${field}`).join(","));
  return [sheet.name, merged];
}

/** Asks where the tables of the workbook stand, and what is merged. */
export function askLooks({ sheets }: ReadJob, { tables, names }: Niceties): AskedLooks {
  const canMerge = Office.context.requirements.isSetSupported(MERGES.set, MERGES.version);
  return {
    names,
    merges: new Map(canMerge ? sheets.map(askMerges) : []),
    tables: tables.map((table) => ({
      name: table.name,
      range: table.getRange().load([...PLACE, "worksheet/name"]),
      // Nothing settles what Excel answers for the filter of a table without its buttons, such as those of a report.
      filter: table.showFilterButton ? table.autoFilter.load("isDataFiltered") : null,
    })),
  };
}

/** Names that stand for one rectangle of a sheet; formulas and several rectangles are none. */
function namesOn(sheet: string, names: readonly Excel.NamedItem[]): readonly NamedArea[] {
  return names.flatMap(({ name, formula, visible }) => {
    const text = String(formula).replace(/^=/, "");
    const area = visible && sheetOf(text) === sheet ? parseArea(text) : null;
    return area ? [{ name, area }] : [];
  });
}

/** What is odd about the looks of a sheet; nothing where all is as usual. */
function oddOf({ area, formulas, unread, unseenFrom }: SheetJob, notes: LookNotes): Partial<SheetMetadata> {
  const { odd, lowRows, narrowColumns } = notes;
  const overflown = unseenFrom === undefined ? [] : [fromRow(area, unseenFrom)];
  const all = { odd, lowRows, narrowColumns, formulas, unseen: [...notes.unseen, ...unread, ...overflown] };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}

const changingIn = (names: readonly Excel.NamedItem[]) =>
  changingNames(names.map(({ name, formula }) => ({ name, text: String(formula) })));

function looksOf(
  sheet: SheetJob,
  asked: AskedLooks,
  notes: LookNotes,
  changing: readonly string[],
): SheetMetadata {
  const tables = asked.tables.filter(({ range }) => range.worksheet.name === sheet.name);
  const merged = asked.merges.get(sheet.name);
  return {
    hiddenRows: notes.rows,
    hiddenColumns: notes.columns,
    isFiltered: sheet.filter.isDataFiltered || tables.some(({ filter }) => filter?.isDataFiltered === true),
    merges: merged && !merged.isNullObject ? merged.areas.items.map(areaOf) : [],
    fonts: notes.fonts,
    tables: tables.map(({ name, range }) => ({ name, area: areaOf(range) })),
    names: namesOn(sheet.name, asked.names),
    ...(changing.length > 0 && { changingNames: changing }),
    ...(sheet.shown.size > 0 && { shown: sheet.shown }),
    ...oddOf(sheet, notes),
    ...(sheet.isHidden && { isHidden: true }),
  };
}

/**
 * Finds hidden rows, hidden columns, old fonts, sizes and how cells look, and hands over the looks of every sheet. One
 * sync where all cells of a sheet look the same, at most six for their looks, and for what is hidden or in an old font
 * at most twice the logarithm of the cells. Where Excel refuses, all cells count as not seen.
 *
 * @returns F507 when it was stopped
 */
export async function readLooks(job: ReadJob, asked: AskedLooks): Promise<Finding | null> {
  const found = job.sheets.map((sheet) => ({ sheet, notes: makeNotes() }));
  const cells = job.sheets.reduce((sum, { area }) => sum + area.rows * area.columns, 2);
  const sync = async () => {
    await job.context.sync();
    return !isStopped(job);
  };
  const searches = found.flatMap(({ sheet, notes }) => searchesOf(sheet, notes));
  try {
    await narrow(searches, sync, Math.floor(2 * Math.log2(cells)));
  } catch {
    // The values are there: that their looks were refused is said of them, and costs no more.
    for (const { sheet, notes } of found) notes.unseen.push(sheet.area);
  }
  if (isStopped(job)) return finding("F507", {});
  const changing = changingIn(asked.names);
  for (const { sheet, notes } of found) {
    job.take({ kind: "looks", sheet: sheet.name, looks: looksOf(sheet, asked, notes, changing) });
  }
  return null;
}
