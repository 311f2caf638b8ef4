import { isBlank, isCellError, type Cell, type Grid } from "../sheet/cell";

/**
 * One cell as it goes into the fingerprint.
 *
 * Blank, "" and 0 are the same, since Excel hands a blank cell to a function as any of them. The number 1 and
 * the text "1" are the same too: both are read as the same code, and a file that goes through another program
 * may come back with one for the other. An error is its text, because a range read by the pane has no other.
 */
export function canonicalCell(cell: Cell): string {
  if (isBlank(cell) || cell === 0) return "";
  if (isCellError(cell)) return cell.error;
  const text = String(cell).normalize("NFC");
  if (typeof cell === "boolean") return text.toUpperCase();
  return text === "0" ? "" : text;
}

function trimmed<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}

/**
 * The content of a range without its place: rows of texts, no addresses. Blank rows and columns at the end do
 * not matter: the used part of a sheet grows with mere formatting, and one clerk selects 46 rows where another
 * selects 100. Those between filled cells do.
 */
export function canonicalRows(grid: Grid): readonly (readonly string[])[] {
  const rows = grid.map((row) => trimmed(row.map(canonicalCell), (text) => text === ""));
  return trimmed(rows, (row) => row.length === 0);
}
