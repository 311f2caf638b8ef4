import { groupBy } from "./groupBy";
import { columnsOf, endRow, type Area } from "./area";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells by their places: of each column the rows, from the top. Asked about an area, it walks over no cell. */
export type CellIndex = ReadonlyMap<number, readonly number[]>;

/** Cells in any order as an index. */
export function cellIndex(places: readonly Place[]): CellIndex {
  const columns = groupBy(places, ({ column }) => column);
  return new Map(
    [...columns].map(([column, own]) => [
      column,
      own.map(({ row }) => row).sort((one, other) => one - other),
    ]),
  );
}

/** The place of the first row from a row on, by halving. */
function placeFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (Number(rows[middle]) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a cell of an index stands in an area. */
export function hasIn(index: CellIndex, area: Area): boolean {
  const isIn = (column: number) => {
    const rows = index.get(column) ?? [];
    const row = rows[placeFrom(rows, area.row)];
    return row !== undefined && row < endRow(area);
  };
  // The narrower of the two is gone through: an area may be as wide as a sheet, an index too.
  if (area.columns <= index.size) return columnsOf(area).some(isIn);
  return [...index.keys()].some(
    (column) => column >= area.column && column < area.column + area.columns && isIn(column),
  );
}
