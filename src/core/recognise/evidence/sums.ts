import { between, columnsOf, rowsOf, type Area } from "../../sheet/area";
import { isBlank, type Cell } from "../../sheet/cell";
import { cellAt, type SheetGrid } from "../../sheet/grid";
import { tokenOf } from "../../ballot/codes";

/** How often each sign stands in each column of some ballots, with what else a row under them may sum. */
type Sums = readonly ReadonlyMap<string, number>[];

const ALL = "all";
const BLANK = "blank";
const TYPED = "typed";
const ALONE = "alone of ";

/** Shares are rounded somewhere; a hundredth of a percent is what people keep. */
const ROUNDING = 0.00501;

/** Boxes of a person: the three levels, or with a fourth for what is not valid. */
const BOXES = [3, 4];

/** Whether a cell is the only one typed of the boxes beside each other that it would be one of. */
function isAlone(grid: SheetGrid, row: number, column: number, from: number, boxes: number): boolean {
  const first = column - ((column - from) % boxes);
  return between(first, first + boxes - 1).every(
    (other) => other === column || isBlank(cellAt(grid, row, other)),
  );
}

function countColumn(
  grid: SheetGrid,
  column: number,
  ballots: Area,
  above: readonly number[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([[ALL, above.length]]);
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const at of above) {
    const cell = cellAt(grid, at, column);
    const isEmpty = isBlank(cell);
    add(isEmpty ? BLANK : TYPED);
    if (isEmpty) continue;
    add(`=${String(tokenOf(cell))}`);
    // A sum of valid marks leaves out whoever has two.
    for (const boxes of BOXES)
      if (isAlone(grid, at, column, ballots.column, boxes)) add(`${ALONE}${String(boxes)}`);
  }
  return counts;
}

const numberIn = (cell: Cell): number | null => {
  if (typeof cell === "number") return cell;
  const text = typeof cell === "string" ? cell.trim() : "";
  return /^\d{1,7}$/.test(text) ? Number(text) : null;
};

/** Whether the numbers of a row are, in every column, how often one and the same thing stands above, or its share. */
function sumsThing(numbers: readonly (number | null)[], sums: Sums, key: string): boolean {
  const fits = (isEqual: (number: number, count: number, all: number) => boolean) =>
    sums.every((counts, at) => {
      const number = numbers[at] ?? null;
      return number === null || isEqual(number, counts.get(key) ?? 0, Number(counts.get(ALL)));
    });
  return (
    fits((number, count) => number === count) ||
    fits((number, count, all) => Math.abs(number - count / all) < ROUNDING) ||
    fits((number, count, all) => Math.abs(number - (100 * count) / all) < ROUNDING)
  );
}

/**
 * Whether rows of numbers under some ballots are what these come to: in each row every number is how often one sign,
 * anything, or nothing stands in its column, or the only sign of the boxes of a person, or the share of it.
 *
 * @param ballots - the ballots above, without the rows in question
 * @param rows - absolute rows under them; blank ones sum nothing and are passed over
 * @param above - the rows of the ballots that they may sum; all unless told
 * @example
 * // three ballots of TNC, TN, TNC under one name, then a row with 2: it sums TNC
 */
export function areSums(
  grid: SheetGrid,
  ballots: Area,
  rows: readonly number[],
  above: readonly number[] = rowsOf(ballots),
): boolean {
  const columns = columnsOf(ballots);
  const sums = columns.map((column) => countColumn(grid, column, ballots, above));
  const keys = [...new Set(sums.flatMap((counts) => [...counts.keys()]))];
  const numbersIn = (row: number) => columns.map((column) => numberIn(cellAt(grid, row, column)));
  // A level that nobody ticked is summed beside others.
  const isNever = (row: number) => numbersIn(row).every((number) => number === 0);
  const told = rows.filter((row) => !isNever(row));
  return (
    told.length > 0 &&
    told.every((row) => {
      const numbers = numbersIn(row);
      // One number alone may equal anything.
      const count = numbers.filter((number) => number !== null).length;
      return (
        count === 0 || (count * 2 >= columns.length && keys.some((key) => sumsThing(numbers, sums, key)))
      );
    })
  );
}

/** Whether a row holds numbers in some columns and nothing else there. */
export function holdsOnlyNumbers(
  grid: SheetGrid,
  row: number,
  [from, to]: readonly [number, number],
): boolean {
  const cells = between(from, to)
    .map((column) => cellAt(grid, row, column))
    .filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.every((cell) => numberIn(cell) !== null);
}
