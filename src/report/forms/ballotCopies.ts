import { cell } from "../layout/parts";
import { text, type FormRow } from "../layout/sheetBuilder";
import type { BallotSize } from "./ballotSizes";

/** Columns of one copy. */
export const WIDTH = 7;
/** Between two copies side by side: the line to cut along stands in the middle. */
const GAP_COLUMNS = 2;

/** Copies side by side. */
export function beside(row: FormRow, { across: copies }: BallotSize): FormRow {
  const shift = WIDTH + GAP_COLUMNS;
  const cells = Array.from({ length: copies }, (_, copy) =>
    row.cells.map((one) => ({ ...one, column: one.column + copy * shift })),
  );
  const line = copies === 1 ? [] : [cell(WIDTH, 1, text(""), { cut: "Right" })];
  return { ...row, cells: [...cells.flat(), ...line] };
}

/** Copies below each other, with a line to cut along between them. */
export function stacked(rows: readonly FormRow[], { down, gap }: BallotSize): readonly FormRow[] {
  const line = cell(0, WIDTH, text(""), { cut: "Bottom" });
  const between: readonly FormRow[] = [
    { cells: [line], height: gap / 2 },
    { cells: [], height: gap / 2 },
  ];
  return Array.from({ length: down }, (_, at) => (at === 0 ? rows : [...between, ...rows])).flat();
}

/** Columns of copies side by side. */
export function columnsOf({ columns, across: copies, gap }: BallotSize): readonly number[] {
  const between = Array.from({ length: GAP_COLUMNS }, () => gap / GAP_COLUMNS);
  return Array.from({ length: copies }, (_, at) => (at === 0 ? columns : [...between, ...columns])).flat();
}
