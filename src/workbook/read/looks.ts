import { changingNames } from "../../core/check/changingNames";
import { parseArea, sheetOf } from "../../core/sheet/address";
import { fromRow } from "../../core/sheet/area";
import type { NamedArea, SheetMetadata } from "../../core/sheet/grid";
import { finding, type Finding } from "../../core/finding/finding";
import { ifPossible } from "../tryAgain";
import { isStopped, type ReadJob, type SheetJob } from "./job";
import { narrow } from "./narrow";
import type { Niceties } from "./niceties";
import { askMerges, askTables, NO_MERGES, type Merges, type TableSeen } from "./placed";
import { makeNotes, SEARCHES, type LookNotes } from "./searches";

/** What is known of the looks of each sheet, in the order of the job. */
interface Seen {
  readonly notes: readonly LookNotes[];
  readonly tables: readonly TableSeen[];
  readonly merges: Merges;
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
function oddOf(job: SheetJob, notes: LookNotes): Partial<SheetMetadata> {
  const { area, formulas, unread, unseenFrom, isManual = false } = job;
  const { odd, lowRows, narrowColumns } = notes;
  const overflown = unseenFrom === undefined ? [] : [fromRow(area, unseenFrom)];
  const all = { odd, lowRows, narrowColumns, formulas, unseen: [...notes.unseen, ...unread, ...overflown] };
  const seen = Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
  return { ...seen, ...(isManual && { isManual }) };
}

/** The names of the workbook that a sheet needs, and those whose formulas change by themselves. */
interface Named {
  readonly names: Niceties["names"];
  readonly changing: readonly string[];
}

const namedIn = ({ names }: Niceties): Named => ({
  names,
  changing: changingNames(names.map(({ name, formula }) => ({ name, text: String(formula) }))),
});

function looksOf(
  sheet: SheetJob,
  notes: LookNotes,
  { tables, merges }: Seen,
  { names, changing }: Named,
): SheetMetadata {
  const own = tables.filter(({ sheet: name }) => name === sheet.name);
  return {
    hiddenRows: notes.rows,
    hiddenColumns: notes.columns,
    isFiltered: sheet.isFiltered || own.some(({ isFiltered }) => isFiltered),
    merges: merges.get(sheet.name) ?? [],
    fonts: notes.fonts,
    tables: own.map(({ name, area }) => ({ name, area })),
    names: namesOn(sheet.name, names),
    ...(changing.length > 0 && { changingNames: changing }),
    ...(sheet.shown.size > 0 && { shown: sheet.shown }),
    ...oddOf(sheet, notes),
    ...(sheet.isHidden && { isHidden: true }),
  };
}

/** How to ask Excel, and how often at most. */
interface Asking {
  readonly sync: () => Promise<boolean>;
  readonly most: number;
}

const searchesOf = (sheets: readonly SheetJob[], notes: readonly LookNotes[], makes: typeof SEARCHES) =>
  sheets.flatMap((sheet, at) => makes.flatMap((make) => make(sheet, notes[at] ?? makeNotes()) ?? []));

/** Everything in as few syncs as it takes. */
async function together({ sheets }: ReadJob, { tables }: Niceties, { sync, most }: Asking): Promise<Seen> {
  const notes = sheets.map(() => makeNotes());
  const [tablesTold, mergesTold] = [askTables(tables), askMerges(sheets)];
  await narrow(searchesOf(sheets, notes, SEARCHES), sync, most);
  return { notes, tables: tablesTold(), merges: mergesTold() };
}

/** One thing after another: what Excel refuses costs itself, and where marks could look otherwise, that is noted. */
async function apart({ sheets }: ReadJob, { tables }: Niceties, { sync, most }: Asking): Promise<Seen> {
  // A sheet that is gone, or a session that is lost, is no nicety.
  sheets.forEach(({ worksheet }) => worksheet.load("name"));
  await sync();
  const seen = {
    notes: sheets.map(() => makeNotes()),
    tables: [] as readonly TableSeen[],
    merges: NO_MERGES,
  };
  const orUnseen = async (act: () => Promise<unknown>) => {
    try {
      await act();
    } catch {
      sheets.forEach(({ area }, at) => seen.notes[at]?.unseen.push(area));
    }
  };
  await ifPossible(async () => {
    const told = askTables(tables);
    await sync();
    seen.tables = told();
  });
  await orUnseen(async () => {
    const told = askMerges(sheets);
    await sync();
    seen.merges = told();
  });
  for (const make of SEARCHES)
    await orUnseen(() => narrow(searchesOf(sheets, seen.notes, [make]), sync, most));
  return seen;
}

/**
 * Finds hidden rows, hidden columns, old fonts, sizes and how cells look, and hands over the looks of every sheet. One
 * sync where all cells of a sheet look the same, at most six for their looks, and for what is hidden or in an old font
 * at most twice the logarithm of the cells. Where Excel refuses one of them, each is asked for by itself.
 *
 * @returns F507 when it was stopped
 */
export async function readLooks(job: ReadJob, niceties: Niceties): Promise<Finding | null> {
  const cells = job.sheets.reduce((sum, { area }) => sum + area.rows * area.columns, 2);
  const sync = async () => {
    await job.context.sync();
    return !isStopped(job);
  };
  const asking = { sync, most: Math.floor(2 * Math.log2(cells)) };
  const seen = await together(job, niceties, asking).catch(() => apart(job, niceties, asking));
  if (isStopped(job)) return finding("F507", {});
  const named = namedIn(niceties);
  for (const [at, sheet] of job.sheets.entries()) {
    const looks = looksOf(sheet, seen.notes[at] ?? makeNotes(), seen, named);
    job.take({ kind: "looks", sheet: sheet.name, looks });
  }
  return null;
}
