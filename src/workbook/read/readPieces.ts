import type { Result } from "../../core/finding/finding";
import { askApart } from "../askApart";
import { attemptResult } from "../attempt";
import { readErrors } from "./errors";
import { readFormulas } from "./formulas";
import { areaOf, rangeOf, type ReadJob, type ReadOptions, type SheetJob } from "./job";
import { readLooks } from "./looks";
import { askNiceties, type Niceties } from "./niceties";
import type { SheetPiece } from "./pieces";
import { readRows } from "./rows";
import { usedParts, type AskUsed } from "./usedParts";

interface Asked {
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** `null` where rows or columns differ, or the workbook does not tell. */
  hidden: { readonly rows: boolean | null; readonly columns: boolean | null };
  isFiltered: boolean;
}

function toSheet({ worksheet, range, hidden, isFiltered }: Asked): SheetJob {
  const isBlank = range.isNullObject;
  const area = { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    name: worksheet.name,
    isHidden: worksheet.visibility !== "Visible",
    worksheet,
    isFiltered,
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
    rowsHidden: isBlank ? false : hidden.rows,
    columnsHidden: isBlank ? false : hidden.columns,
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

/** Whether all rows and columns of the used parts are hidden, or some are filtered. */
function askHidden(found: readonly Excel.Worksheet[]) {
  const ranges = found.map((worksheet) =>
    worksheet.getUsedRangeOrNullObject(true).load("rowHidden,columnHidden"),
  );
  return (asked: readonly Asked[]) =>
    asked.forEach((one, at) => {
      const range = ranges[at];
      if (range?.isNullObject === false) one.hidden = { rows: range.rowHidden, columns: range.columnHidden };
    });
}

function askFilters(found: readonly Excel.Worksheet[]) {
  const filters = found.map((worksheet) => worksheet.autoFilter.load("isDataFiltered"));
  return (asked: readonly Asked[]) =>
    asked.forEach((one, at) => {
      one.isFiltered = filters[at]?.isDataFiltered === true;
    });
}

/** Used parts and niceties, each of which costs only itself where it is refused. One sync. */
async function askSheets(
  context: Excel.RequestContext,
  found: readonly Excel.Worksheet[],
): Promise<{ readonly asked: readonly Asked[]; readonly niceties: Niceties }> {
  const ask = () =>
    found.map((worksheet): Asked => ({
      worksheet,
      range: worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
      hidden: { rows: null, columns: null },
      isFiltered: false,
    }));
  const { ask: niceties, told } = askNiceties(context.workbook, found);
  const asked = await askApart(() => context.sync(), ask, [
    () => askHidden(found),
    () => askFilters(found),
    ...niceties,
  ]);
  return { asked, niceties: told() };
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
    const found =
      (await readRows(job)) ??
      (await readErrors(job)) ??
      (await readFormulas(job)) ??
      (await readLooks(job, niceties));
    return found ? { ok: false, finding: found } : { ok: true, value: null };
  });
}
