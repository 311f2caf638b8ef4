import { areaAddress } from "../../core/sheet/address";
import { keyPlace } from "../../core/sheet/shown";
import { finding, type Finding } from "../../core/finding/finding";
import { isStopped, rangeOf, type ReadJob, type SheetJob } from "./job";
import { bytesPerRow, takeRows, type TakenRows } from "./packed";

/** Bytes aimed at: below 4 MB, since Excel on the web refuses answers above 5 MB and this is an estimate. */
const PIECE_BYTES = 3_950_000;
/** Cells read at first, from which the bytes of a row are estimated. */
const SAMPLE_CELLS = 8_000;
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";
const MOST_NAMED = 200;
/** Cells of one sheet that show something else than they hold. */
const MOST_SHOWN = 300_000;

interface Piece {
  readonly sheet: SheetJob;
  readonly count: number;
}

function rowsWithin(sheet: SheetJob, bytes: number, sheets: number): number {
  const wanted =
    sheet.rowBytes === null
      ? SAMPLE_CELLS / sheets / Math.max(1, sheet.area.columns)
      : bytes / Math.max(1, sheet.rowBytes);
  return Math.min(sheet.area.rows - sheet.rows, Math.floor(wanted));
}

/** The rows to be asked for together: as many as fit into one answer, at least one. */
function nextPieces(sheets: readonly SheetJob[]): readonly Piece[] {
  let left = PIECE_BYTES;
  const pieces: Piece[] = [];
  for (const sheet of sheets.filter(({ rows, area }) => rows < area.rows)) {
    const count = Math.max(
      pieces.length === 0 || sheet.rowBytes === null ? 1 : 0,
      rowsWithin(sheet, left, sheets.length),
    );
    if (count > 0) pieces.push({ sheet, count });
    left -= count * (sheet.rowBytes ?? 0);
  }
  return pieces;
}

/** Half as many rows next time. */
function halve({ sheet, count }: Piece): void {
  sheet.rowBytes = (2 * PIECE_BYTES) / count;
}

function take(job: ReadJob, { sheet, count }: Piece, range: Excel.Range): void {
  const { area } = sheet;
  const first = { row: area.row + sheet.rows, column: area.column };
  const taken = takeRows({ values: range.values, texts: range.text }, area.columns, first);
  range.untrack();
  sheet.rows += count;
  sheet.rowBytes = bytesPerRow(taken.rows);
  for (const kind of ["missing", "hashes", "old"] as const) {
    for (const place of taken[kind]) sheet[kind].push(place);
  }
  keepShown(sheet, taken.shown);
  job.take({ kind: "rows", sheet: sheet.name, rows: taken.rows });
}

/** Keeps what cells show; from where on it is too much, the sheet is left unseen. */
function keepShown(sheet: SheetJob, shown: TakenRows["shown"]): void {
  for (const [key, text] of shown) {
    if (sheet.shown.size < MOST_SHOWN) sheet.shown.set(key, text);
    else sheet.unseenFrom ??= keyPlace(key).row;
  }
}

function missingFinding({ name, missing }: SheetJob): Finding | null {
  if (missing.length === 0) return null;
  const address = missing
    .slice(0, MOST_NAMED)
    .map((place) => areaAddress({ ...place, rows: 1, columns: 1 }))
    .join(",");
  return finding("F134", {}, { sheet: name, address, cells: missing.length });
}

/** Lets what waits in the page come first, such as a click on "stop". */
const pause = () => new Promise((resume) => setTimeout(resume, 0));

const codeOf = (error: unknown) =>
  typeof error === "object" && error !== null && "code" in error ? error.code : "";

function say(job: ReadJob): void {
  const cells = (rows: (sheet: SheetJob) => number) =>
    job.sheets.reduce((sum, sheet) => sum + rows(sheet) * sheet.area.columns, 0);
  job.onProgress?.(
    cells(({ rows }) => rows),
    cells(({ area }) => area.rows),
  );
}

/** Asks for some rows; `false` when the answer would have been too large. */
async function askFor(job: ReadJob, pieces: readonly Piece[]): Promise<boolean> {
  const ranges = pieces.map(({ sheet, count }) =>
    rangeOf(sheet, { ...sheet.area, row: sheet.area.row + sheet.rows, rows: count }).load("values,text"),
  );
  try {
    await job.context.sync();
  } catch (error) {
    const isOneRow = pieces.length === 1 && pieces[0]?.count === 1;
    if (codeOf(error) !== TOO_LARGE || isOneRow) throw error;
    return false;
  }
  // What Office.js did with the answer was one task of the page; taking it is another.
  await pause();
  if (isStopped(job)) return true;
  pieces.forEach((piece, at) => {
    const range = ranges[at];
    if (range) take(job, piece, range);
  });
  return true;
}

/**
 * Reads the values of all sheets in pieces below 4 MB, and hands them over one by one. One sync for each piece.
 *
 * @returns F134 for cells without a value, F507 when it was stopped
 */
export async function readRows(job: ReadJob): Promise<Finding | null> {
  for (let pieces = nextPieces(job.sheets); pieces.length > 0; pieces = nextPieces(job.sheets)) {
    const isTaken = await askFor(job, pieces);
    if (isTaken) say(job);
    else pieces.forEach(halve);
    await pause();
    if (isStopped(job)) return finding("F507", {});
  }
  return job.sheets.map(missingFinding).find((found) => found !== null) ?? null;
}
