import { endRow, hasColumn, type Area } from "../sheet/area";
import type { CellFormula } from "../sheet/looks";
import { formulaParts } from "../text/formulaParts";

/** Functions whose result is another one each time, or comes from elsewhere. */
const CHANGING: ReadonlySet<string> = new Set([
  "NOW",
  "TODAY",
  "WEBSERVICE",
  "STOCKHISTORY",
  "GOOGLEFINANCE",
  "RTD",
  "CALL",
  "COPILOT",
]);
const CHANGING_FAMILY = /^(?:RAND|IMPORT|CUBE)/;

/** Whether a formula gives another result without anybody changing a cell. */
export function changesByItself(text: string): boolean {
  const { functions, isExternal } = formulaParts(text);
  return isExternal || functions.some((name) => CHANGING.has(name) || CHANGING_FAMILY.test(name));
}

/** The cells of a sheet that change by themselves: of each column the rows, from the top. */
export type ChangingCells = ReadonlyMap<number, readonly number[]>;

/** Finds the cells whose formulas change by themselves. */
export function changingCells(formulas: readonly CellFormula[]): ChangingCells {
  const found = new Map<number, number[]>();
  for (const { row, column, text } of formulas) {
    if (!changesByItself(text)) continue;
    const rows = found.get(column) ?? [];
    rows.push(row);
    found.set(column, rows);
  }
  for (const rows of found.values()) rows.sort((one, other) => one - other);
  return found;
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

/** Whether a cell of an area changes by itself. */
export function hasChanging(cells: ChangingCells, area: Area): boolean {
  return [...cells].some(([column, rows]) => {
    if (!hasColumn(area, column)) return false;
    const row = rows[placeFrom(rows, area.row)];
    return row !== undefined && row < endRow(area);
  });
}
