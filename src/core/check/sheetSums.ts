import { addressAt } from "../sheet/place";
import { endRow, sequence, type Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { LEVELS, type Level } from "../ballot/mark";
import { columnsPerPerson } from "../ballot/readMarks";
import type { Reading } from "../ballot/reading";
import { finding, type Finding } from "../finding/finding";
import { ballotNumber, isTotalsRow, levelSummed } from "../recognise/cells";
import type { PersonTally } from "../tally/tally";
import { INVALID, VALID } from "../vocabulary/figures";
import { matches } from "../vocabulary/role";
import { CARRIED, SHARE } from "../vocabulary/sums";

/** How many rows under the ballots and above them are looked at for sums. */
const REACH = 12;

type Sum = Level | "valid" | "invalid";

const VALIDITY = [
  [INVALID.label, "invalid"],
  [VALID.label, "valid"],
] as const;

/** What a label left of a row of sums says that it sums. */
function sumNamed(cell: Cell): Sum | undefined {
  if (typeof cell !== "string") return undefined;
  const level = LEVELS[(levelSummed(cell) ?? 0) - 1];
  return level ?? VALIDITY.find(([words]) => matches(words, cell))?.[1];
}

/** Shares stand in rows of their own, and what was carried over counts other ballots, too. */
const isShareLabel = (cell: Cell) => matches(SHARE, cell) || matches(CARRIED, cell);

interface SumRow {
  readonly row: number;
  /** What stands in a column, counting from the first of a person's. */
  readonly sumAt: (column: number) => Sum | undefined;
}

function sumRow(grid: SheetGrid, marks: Area, isBoxes: boolean, row: number): readonly SumRow[] {
  const labels = sequence(grid.column, marks.column - grid.column).map((column) => cellAt(grid, row, column));
  const named = labels.map(sumNamed).find((sum) => sum !== undefined);
  if (named !== undefined) return [{ row, sumAt: (column) => (column === 0 ? named : undefined) }];
  const isTotal = isBoxes && isTotalsRow(grid, row, marks.column) && !labels.some(isShareLabel);
  return isTotal ? [{ row, sumAt: (column) => LEVELS[column] }] : [];
}

/** The rows under the ballots that sum them, and those right above them: further up other ballots may be summed. */
function sumRows(grid: SheetGrid, marks: Area, isBoxes: boolean): readonly SumRow[] {
  const at = (row: number) => sumRow(grid, marks, isBoxes, row);
  const above = sequence(1, REACH).map((step) => at(marks.row - step));
  const end = [...above, []].findIndex((found) => found.length === 0);
  return [...above.slice(0, end).flat(), ...sequence(endRow(marks), REACH).flatMap(at)];
}

/** Somebody of the table with the count; `null` where there is none, since that person is not voted on. */
export interface CountedPerson {
  readonly name: string;
  readonly own: PersonTally | null;
}

/**
 * Sums that the clerk keeps under or above the ballots and that our count does not give: W239 at each cell.
 *
 * @param marks - the mark cells
 * @param people - in the order of the marks
 */
export function checkSheetSums(
  grid: SheetGrid,
  marks: Area,
  reading: Reading,
  people: readonly CountedPerson[],
): readonly Finding[] {
  const width = columnsPerPerson(reading);
  return sumRows(grid, marks, reading.layout === "boxes").flatMap(({ row, sumAt }) =>
    people.flatMap(({ name, own }, person) =>
      sequence(0, width).flatMap((at) => {
        const column = marks.column + person * width + at;
        const [printed, sum] = [ballotNumber(cellAt(grid, row, column)), sumAt(at)];
        if (own === null || printed === null || sum === undefined || printed === own[sum]) return [];
        const facts = { person: name, level: sum, printed, count: own[sum] };
        return [finding("W239", facts, { sheet: grid.sheet, address: addressAt(grid, row, column) })];
      }),
    ),
  );
}
