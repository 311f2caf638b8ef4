import type { Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { paperNumber } from "./cells";

/** Whether the number of a ballot is the next after that of another row. */
export function followsNumber(grid: SheetGrid, row: number, before: number, column: number | null): boolean {
  if (column === null) return false;
  const above = paperNumber(cellAt(grid, before, column));
  const here = paperNumber(cellAt(grid, row, column));
  return above !== null && here !== null && above === here - 1;
}

const CODE = /^(\p{L}+)[-./ ]?(\d{2,})$/u;

/**
 * Whether two cells call papers by the same letters and as many digits, the second by a higher number.
 *
 * @example isLaterCode("M7274", "M7411") // true
 */
export function isLaterCode(one: Cell, other: Cell): boolean {
  const [above, here] = [one, other].map((cell) =>
    typeof cell === "string" ? CODE.exec(cell.trim()) : null,
  );
  const [, letters, digits = ""] = above ?? [];
  const [, ownLetters, ownDigits = ""] = here ?? [];
  const isAlike = letters !== undefined && letters === ownLetters && digits.length === ownDigits.length;
  return isAlike && Number(ownDigits) > Number(digits);
}
