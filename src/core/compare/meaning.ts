import { indexCells } from "../ballot/cellIndex";
import { partsOf, readBox, readCode, tokenOf, tokensOf } from "../ballot/codes";
import { isUnmarked, MARK, type Mark } from "../ballot/mark";
import { readingsOf, type Reading } from "../ballot/reading";
import type { Cell, Grid } from "../cell/cell";

/** What a cell says as a mark, comparable as text; `null` when it is none. */
export type Meaning = (cell: Cell) => string | null;

type Read = (cell: Cell) => Mark;

function partsIn(cell: Cell, read: Read): string {
  const marks = partsOf(String(tokenOf(cell))).map(read);
  return marks.toSorted((one, other) => one - other).join("+");
}

function meaningIn(reading: Reading): Meaning {
  const read: Read = reading.layout === "boxes" ? readBox : (cell) => readCode(cell, tokensOf(reading.codes));
  return (cell) => {
    const mark = read(cell);
    if (isUnmarked(mark)) return "";
    if (mark === MARK.unknown || mark === MARK.error) return null;
    return mark === MARK.multiple ? partsIn(cell, read) : String(mark);
  };
}

const asText: Meaning = () => null;

function certainReading(grid: Grid): Reading | null {
  const [only, ...rivals] = readingsOf(indexCells(grid)).candidates;
  return only && rivals.length === 0 ? only : null;
}

/**
 * How to read the marks of two entries of the same ballots. Each is read in its own codes where these are
 * certain. Where they are not, both are read alike, so that nothing that differs can look the same.
 *
 * @returns two readers that know no mark when there is none in either range
 */
export function meaningsOf(first: Grid, second: Grid): readonly [Meaning, Meaning] {
  const [one, other] = [certainReading(first), certainReading(second)];
  if (one && other) return [meaningIn(one), meaningIn(other)];
  const [joint] = readingsOf(indexCells([...first, ...second])).candidates;
  const meaning = joint ? meaningIn(joint) : asText;
  return [meaning, meaning];
}
