import { addressAt } from "../sheet/place";
import { endRow, sequence, type Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { LEVELS, type Level } from "../ballot/mark";
import { columnsPerPerson } from "../ballot/readMarks";
import type { Reading } from "../ballot/reading";
import { finding, type Finding } from "../finding/finding";
import { ballotNumber, isTotalsRow, levelOfHeader } from "../recognise/cells";
import { fold } from "../text/text";
import type { PersonTally } from "../tally/tally";

/** How many rows under the ballots are looked at for sums. */
const REACH = 12;

type Sum = Level | "valid" | "invalid";

const VALIDITY: readonly (readonly [RegExp, Sum])[] = [
  [/^(?:so |tong so )?(?:phieu )?khong hop le\b|^khl$/, "invalid"],
  [/^(?:so |tong so )?(?:phieu )?hop le\b/, "valid"],
];

/** What a label left of a row of sums says that it sums. */
function sumNamed(cell: Cell): Sum | undefined {
  if (typeof cell !== "string") return undefined;
  const label = cell
    .replace(/^\s*(?:tổng(?: số| cộng)?|số phiếu|số|cộng)\s+(?=\S)/i, "")
    .replace(/:\s*$/, "");
  const level = LEVELS[(levelOfHeader(label) ?? 0) - 1];
  return level ?? VALIDITY.find(([pattern]) => pattern.test(fold(cell)))?.[1];
}

/** Shares stand in rows of their own, and what was carried over counts other ballots, too. */
const isShareLabel = (cell: Cell) =>
  typeof cell === "string" && /%|^t[iy] le\b|^luy ke\b|\btrang truoc\b/.test(fold(cell));

interface SumRow {
  readonly row: number;
  /** What stands in a column, counting from the first of a person's. */
  readonly sumAt: (column: number) => Sum | undefined;
}

function sumRows(grid: SheetGrid, marks: Area, isBoxes: boolean): readonly SumRow[] {
  return sequence(endRow(marks), REACH).flatMap((row): readonly SumRow[] => {
    const labels = sequence(grid.column, marks.column - grid.column).map((column) =>
      cellAt(grid, row, column),
    );
    const named = labels.map(sumNamed).find((sum) => sum !== undefined);
    if (named !== undefined) return [{ row, sumAt: (column) => (column === 0 ? named : undefined) }];
    const isTotal = isBoxes && isTotalsRow(grid, row, marks.column) && !labels.some(isShareLabel);
    return isTotal ? [{ row, sumAt: (column) => LEVELS[column] }] : [];
  });
}

/** Somebody of the table with the count; `null` where there is none, since that person is not voted on. */
export interface CountedPerson {
  readonly name: string;
  readonly own: PersonTally | null;
}

/**
 * Sums that the clerk keeps under the ballots and that our count does not give: W239 at each cell.
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
