import { personInHead } from "../people/headName";
import { nameStrength } from "../people/nameShape";
import { between, columnsOf, rowsOf, type Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { ballotNumber } from "./cells";
import type { Evidence } from "./evidence/evidence";
import { ofWords } from "./evidence/words";
import { findKinds } from "./findKinds";
import { signsIn, type Lookalike } from "./lookalikes";
import { isCounting } from "./numbering";

/** Whether names stand in one column left of most of some rows. */
function hasNamesLeft(grid: SheetGrid, { row, column, rows }: Area): boolean {
  const isName = (cell: Cell) => typeof cell === "string" && nameStrength(personInHead(cell).name) === 2;
  return between(grid.column, column - 1).some((left) => {
    const cells = rowsOf({ row, rows }).map((at) => cellAt(grid, at, left));
    return cells.filter(isName).length * 2 > rows;
  });
}

/** Whether the first row of a block counts its columns from 1: the numbers of ballots, taken for marks. */
function beginsWithNumbers(grid: SheetGrid, marks: Area): boolean {
  const numbers = columnsOf(marks).map((column) => ballotNumber(cellAt(grid, marks.row, column)));
  return numbers[0] === 1 && numbers.length > 1 && isCounting(numbers);
}

/**
 * A few ballots in columns, in digits that nothing explains, whose numbers 1, 2, 3 look like marks themselves: they are
 * found as ballots in rows of nobody.
 *
 * @returns `null` where there are none, or where words say that it is something else
 * @example // "Họ tên | 1 | 2 | 3" over "Nguyễn Văn A | 3 | 2 | 2" and "Trần Thị B | 1 | 1 | 3" → the nine digits
 */
export function besideNames(grid: SheetGrid): Lookalike | null {
  const isVote = ({ code, weight }: Evidence) => weight >= 0 || code === "peopleInLines";
  const found = findKinds(grid).find(
    ({ source: { marks }, evidence }) =>
      beginsWithNumbers(grid, marks) && hasNamesLeft(grid, marks) && evidence.every(isVote),
  );
  if (!found) return null;
  const { marks } = found.source;
  const area = { ...marks, row: marks.row + 1, rows: marks.rows - 1 };
  // The row of numbers is the head, so what stands above it are titles.
  const words = ofWords(grid, { marks: area, header: { ...marks, rows: 1 } }, []);
  return words.every(isVote) ? { area, signs: signsIn(grid, area) } : null;
}
