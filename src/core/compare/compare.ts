import { widthOf, type Cell, type Grid } from "../sheet/cell";
import { cellAt, gridOf } from "../sheet/grid";
import { canonicalCell } from "../fingerprint/canonical";
import { finding, type Result } from "../finding/finding";
import { sharedMeanings, type Meaning } from "./meaning";

/** A cell in which two entries differ. Row and column count from 0 inside the range; blank is "". */
export interface Difference {
  readonly row: number;
  readonly column: number;
  readonly first: string;
  readonly second: string;
}

const asSheet = (cells: Grid) => gridOf({ sheet: "", row: 0, column: 0, cells });

function sameness(first: Grid, second: Grid): (one: Cell, other: Cell) => boolean {
  const meanings = sharedMeanings(first, second);
  return (one, other) => {
    const isSameIn = (meaning: Meaning) => meaning(one) !== null && meaning(one) === meaning(other);
    if (canonicalCell(one) === canonicalCell(other)) return true;
    return meanings.length > 0 && meanings.every(isSameIn);
  };
}

/**
 * Every cell in which two entries of the same ballots differ. Another spelling of the same mark (TNC and tnc,
 * x and ✓) is no difference where both ranges are written in the same codes; blank, "" and 0 are the same.
 * Everything else is compared as text: TNC in one entry and C in the other differ.
 *
 * @returns F301 when the ranges differ in size
 * @example compare([["TNC"], ["TN"]], [["tnc"], ["TNT"]]) // row 1, column 0: TN and TNT
 */
export function compare(first: Grid, second: Grid): Result<readonly Difference[]> {
  const [rows, columns] = [first.length, widthOf(first)];
  const [otherRows, otherColumns] = [second.length, widthOf(second)];
  if (rows !== otherRows || columns !== otherColumns) {
    return { ok: false, finding: finding("F301", { rows, columns, otherRows, otherColumns }) };
  }
  const isSame = sameness(first, second);
  const [here, there] = [asSheet(first), asSheet(second)];
  const differences = first.flatMap((_, row) =>
    Array.from({ length: columns }).flatMap((__, column) => {
      const [one, other] = [cellAt(here, row, column), cellAt(there, row, column)];
      if (isSame(one, other)) return [];
      return [{ row, column, first: canonicalCell(one), second: canonicalCell(other) }];
    }),
  );
  return { ok: true, value: differences };
}
