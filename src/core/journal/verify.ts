import { cellAddress } from "../sheet/address";
import { isCellError, type Cell } from "../sheet/cell";
import { cellsOf, type SheetGrid } from "../sheet/grid";
import { finding, type Result } from "../finding/finding";
import { endOf, JOURNAL_COLUMNS, JOURNAL_START, rowHash, type JournalEnd, type JournalRow } from "./journal";

function textOf(cell: Cell): string {
  if (cell === null) return "";
  return (isCellError(cell) ? cell.error : String(cell)).normalize("NFC");
}

/** The lines of a journal under its head, as texts. */
function journalLines(grid: SheetGrid): readonly JournalRow[] {
  const { row, column } = grid;
  const texts = cellsOf(grid).map((line) => [...Array<string>(column).fill(""), ...line.map(textOf)]);
  const lines = [...Array<string[]>(row).fill([]), ...texts];
  return lines
    .slice(1)
    .map((line) => [...line, ...Array<string>(Math.max(0, JOURNAL_COLUMNS - line.length)).fill("")]);
}

/** How a line is not as it was written. */
type Fault = "altered" | "missing" | "moved";

function isWhole(line: JournalRow): boolean {
  const own = line.slice(0, JOURNAL_COLUMNS - 1);
  return line.length === JOURNAL_COLUMNS && rowHash(own) === line[JOURNAL_COLUMNS - 1];
}

function faultOf(line: JournalRow, before: JournalEnd, lines: readonly JournalRow[]): Fault | null {
  if (!isWhole(line)) return "altered";
  const next = String(before.number + 1);
  if (line[0] === next) return line[JOURNAL_COLUMNS - 2] === before.hash ? null : "altered";
  // The line that belongs here stands somewhere else, or nowhere.
  return lines.some(([number]) => number === next) ? "moved" : "missing";
}

/**
 * Checks that no line of a journal was altered, taken out or moved since it was written.
 *
 * @param kept - number and hash of the last line as the workbook remembers them; `null` when it does not
 * @returns the end of the journal; F512 at the first line that is not as it was written, or after which one is missing
 */
export function verifyJournal(grid: SheetGrid, kept: JournalEnd | null): Result<JournalEnd> {
  let last = JOURNAL_START;
  const lines = journalLines(grid);
  for (const [at, line] of lines.entries()) {
    const fault = faultOf(line, last, lines);
    if (fault !== null) {
      const where = { sheet: grid.sheet, address: cellAddress(at + 1, 0) };
      return { ok: false, finding: finding("F512", { line: at + 1, how: fault }, where) };
    }
    last = endOf(line);
  }
  // A line more than remembered is no fault: its writing was cut short after the line stood there.
  const isKept = lines.some((line) => Number(line[0]) === kept?.number && endOf(line).hash === kept.hash);
  if (kept === null || isKept) return { ok: true, value: last };
  const where = { sheet: grid.sheet, address: cellAddress(last.number + 1, 0) };
  return { ok: false, finding: finding("F512", { line: last.number + 1, how: "missing" }, where) };
}
