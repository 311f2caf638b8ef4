import type { Cell, Grid } from "../sheet/cell";
import { packCells } from "../sheet/grid";
import { partsOf, readBox, readCode, tokenOf, tokensOf } from "../ballot/codes";
import { isUnmarked, MARK, type Mark } from "../ballot/mark";
import { countedValues, readingsOf, type Reading } from "../ballot/reading";

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

const readings = (grid: Grid): readonly Reading[] => readingsOf(countedValues(packCells(grid))).candidates;

/**
 * The ways in which both of two entries of the same ballots can be read. The codes of one entry are never put
 * beside other codes of the other: what differs as text could then look the same.
 *
 * @returns a reader for each set of codes that both entries leave possible; none where they have none in common
 */
export function sharedMeanings(first: Grid, second: Grid): readonly Meaning[] {
  const others = readings(second);
  return readings(first)
    .filter(({ layout, codes }) => others.some((other) => other.layout === layout && other.codes === codes))
    .map(meaningIn);
}
