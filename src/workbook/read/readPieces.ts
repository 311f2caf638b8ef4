import type { Result } from "../../core/finding/finding";
import { attemptResult } from "../attempt";
import { readErrors } from "./errors";
import { readFormulas } from "./formulas";
import { areaOf, rangeOf, type ReadJob, type ReadOptions, type SheetJob } from "./job";
import { askLooks, readLooks } from "./looks";
import { askNiceties, NO_NICETIES, type Niceties } from "./niceties";
import type { SheetPiece } from "./pieces";
import { readRows } from "./rows";
import { usedParts, type AskUsed } from "./usedParts";

interface Asked {
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly filter: Excel.AutoFilter;
}

function toSheet({ worksheet, range, filter }: Asked): SheetJob {
  const isBlank = range.isNullObject;
  const area = { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    name: worksheet.name,
    isHidden: worksheet.visibility !== "Visible",
    worksheet,
    filter,
    area: isBlank ? area : areaOf(range),
    aside: [],
    rows: 0,
    rowBytes: null,
    missing: [],
    hashes: [],
    old: [],
    shown: new Map(),
    formulas: [],
    unread: [],
    rowsHidden: isBlank ? false : range.rowHidden,
    columnsHidden: isBlank ? false : range.columnHidden,
  };
}

function askUsed(sheet: SheetJob): AskUsed {
  return (area) => {
    const range = rangeOf(sheet, area)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount");
    return () => (range.isNullObject ? null : areaOf(range));
  };
}

/** Leaves aside what stands so far away that reading up to it would take minutes. */
async function cutToMain(job: ReadJob, sheets: readonly SheetJob[]): Promise<readonly SheetJob[]> {
  const asked = sheets.map((sheet) => ({ area: sheet.area, askUsed: askUsed(sheet) }));
  const parts = await usedParts(asked, () => job.context.sync());
  return sheets.map((sheet, at) => {
    const { main = sheet.area, aside = [] } = parts[at] ?? {};
    return { ...sheet, area: main, aside };
  });
}

/**
 * Used parts and niceties in one sync. Where that is refused, the used parts alone, and each nicety in a sync of its own
 * whose failure costs only itself.
 */
async function askSheets(
  context: Excel.RequestContext,
  found: readonly Excel.Worksheet[],
): Promise<{ readonly asked: readonly Asked[]; readonly niceties: Niceties }> {
  const sync = () => context.sync();
  const ask = () =>
    found.map((worksheet) => ({
      worksheet,
      range: worksheet
        .getUsedRangeOrNullObject(true)
        .load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden"),
      filter: worksheet.autoFilter.load("isDataFiltered"),
    }));
  const niceties = askNiceties(context.workbook, found);
  try {
    const asked = ask();
    niceties.together();
    await sync();
    return { asked, niceties: niceties.all() };
  } catch {
    const asked = ask();
    await sync();
    return { asked, niceties: found.length === 0 ? NO_NICETIES : await niceties.oneByOne(sync) };
  }
}

/** Finds the wanted sheets and their used parts, with what belongs to the workbook. Two syncs. */
async function findSheets(job: ReadJob) {
  const { context, wanted, take } = job;
  const { workbook } = context;
  const worksheets = workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const found = worksheets.items.filter(({ name }) => wanted.includes(name));
  const { asked, niceties } = await askSheets(context, found);
  const sheets = await cutToMain(job, asked.map(toSheet));
  take({ kind: "sheets", wanted, found: sheets.map(({ name }) => name) });
  for (const { name, area, aside } of sheets)
    take({ kind: "sheet", sheet: name, row: area.row, column: area.column, aside });
  return {
    sheets: sheets.filter(({ area }) => area.rows > 0),
    blank: sheets.filter(({ area }) => area.rows === 0),
    niceties,
  };
}

/**
 * Reads the used part of sheets piece by piece: values with what they show, error cells, formulas, looks. Three syncs and one per 4 MB, one more
 * for cells that look like errors; `readLooks` says what looks may cost.
 *
 * @param take - gets each piece as it comes
 * @returns F134 for cells without a value, F507 when it was stopped; some pieces were handed over by then
 */
export function readPieces(
  wanted: readonly string[],
  take: (piece: SheetPiece) => void,
  options: ReadOptions = {},
): Promise<Result<null>> {
  return attemptResult("F501", async (context) => {
    const job: ReadJob = { ...options, context, wanted, take, sheets: [] };
    const { sheets, blank, niceties } = await findSheets(job);
    job.sheets = sheets;
    for (const { name } of blank) take({ kind: "looks", sheet: name, looks: null });
    const looks = askLooks(job, niceties);
    const found =
      (await readRows(job)) ??
      (await readErrors(job)) ??
      (await readFormulas(job)) ??
      (await readLooks(job, looks));
    return found ? { ok: false, finding: found } : { ok: true, value: null };
  });
}
