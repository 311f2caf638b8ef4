import { between, columnsOf, endColumn, rowsOf, type Area } from "../sheet/area";
import { tokenOf } from "../ballot/codes";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { isSumLabel } from "./cells";
import { areSums, holdsOnlyNumbers } from "./evidence/sums";
import { isTotalLabel } from "./totals";

/** Rows of sums one below the other, without what parts them from the next ballots. */
type Group = readonly number[];

const isLabel = (cell: Cell) => isTotalLabel(cell) || isSumLabel(cell);

/** Rows of numbers behind the label of a sum, by those that touch. */
function groupsIn(grid: SheetGrid, marks: Area): readonly Group[] {
  // Every row of a long sheet is asked, and most sheets have no such word.
  if (!grid.values.some(isLabel)) return [];
  const before = between(grid.column, marks.column - 1);
  const isSum = (row: number) =>
    before.some((column) => isLabel(cellAt(grid, row, column))) &&
    holdsOnlyNumbers(grid, row, [marks.column, endColumn(marks) - 1]);
  const groups: number[][] = [];
  for (const row of rowsOf(marks).filter(isSum)) {
    const open = groups.at(-1);
    if (open?.at(-1) === row - 1) open.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The signs in some rows, whatever they are: a workbook may explain its own. */
function signsIn(grid: SheetGrid, marks: Area, rows: readonly number[]): ReadonlySet<string> {
  const cells = rows.flatMap((row) => columnsOf(marks).map((column) => cellAt(grid, row, column)));
  return new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => String(tokenOf(cell))));
}

/**
 * Rows among the ballots in which a clerk sums each page, "Cộng trang 2": labelled as sums, and equal to what stands on
 * that page or from the first ballot on. With one of the two alone they are asked about.
 *
 * @param marks - may reach further down than the ballots that were found
 * @param others - rows that are known to be no ballots
 * @returns absolute rows, from the top; none under the last ballot
 */
export function pageSums(grid: SheetGrid, marks: Area, others: readonly number[]): readonly number[] {
  const groups = groupsIn(grid, marks);
  const none = new Set([...others, ...groups.flat()]);
  const ballots = groups.length === 0 ? [] : rowsOf(marks).filter((row) => !none.has(row));
  const first = Math.min(...groups.flat());
  const signs = signsIn(
    grid,
    marks,
    ballots.filter((row) => row < first),
  );
  // Sums above the next ballots part pages; those under the last end the table.
  const isBallot = (row: number) =>
    columnsOf(marks).some((column) => signs.has(String(tokenOf(cellAt(grid, row, column)))));
  const last = ballots.findLast(isBallot) ?? marks.row;
  return groups.flatMap((group, at) => {
    const start = Math.min(...group);
    const page = Math.max(marks.row, ...groups.slice(0, at).flat());
    const isEqual = (from: number) => {
      const above = ballots.filter((row) => row >= from && row < start);
      return above.length > 0 && areSums(grid, marks, group, above);
    };
    return start < last && (isEqual(page) || isEqual(marks.row)) ? group : [];
  });
}
