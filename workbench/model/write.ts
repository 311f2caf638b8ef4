import { type ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { invalidArgument } from "../richApi";
import type { SheetArea } from "./sheetArea";
import { entryOf } from "./entry";
import { change, type Live, makeRoom } from "./live";
import { mapCells } from "./read";
import { patchCells, styleAt } from "./styles";

const TEXT_FORMAT = "@";
const GENERAL = "General";
const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A written value spread over an area: a scalar goes to every cell, an array must have the area's size. */
function spread(area: SheetArea, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw invalidArgument(WRONG_SIZE);
  return (row, column) => {
    const line = rows[row - area.row];
    const cell: unknown = Array.isArray(line) ? line[column - area.column] : undefined;
    return cell;
  };
}

/** Writes values or formulas; null leaves a cell as it is. */
export function writeValues(live: Live, area: SheetArea, value: unknown): void {
  const at = spread(area, value);
  makeRoom(live, area);
  const style = styleAt(live, area.sheetId);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row <= area.lastRow; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      const written = at(row, column);
      if (written === null || written === undefined) continue;
      const pattern = style(row, column).n?.pattern;
      const entry = entryOf(written, pattern === TEXT_FORMAT);
      if (!entry) throw invalidArgument();
      const brings = entry.format !== undefined && (pattern === undefined || pattern === GENERAL);
      line[column] = brings ? { ...entry.cell, s: { n: { pattern: entry.format } } } : entry.cell;
    }
    cellValue[row] = line;
  }
  change(live, SetRangeValuesMutation, { subUnitId: area.sheetId, cellValue });
}

/** The number formats of an area; "General" where none was set. */
export function readNumberFormats(live: Live, area: SheetArea): string[][] {
  const style = styleAt(live, area.sheetId);
  return mapCells(live, area, GENERAL, (row, column) => style(row, column).n?.pattern ?? GENERAL);
}

/** Sets number formats; null leaves a cell's as it is. */
export function writeNumberFormats(live: Live, area: SheetArea, value: unknown): void {
  const at = spread(area, value);
  makeRoom(live, area);
  patchCells(live, area, (row, column) => {
    const pattern = at(row, column);
    if (pattern === null || pattern === undefined) return undefined;
    if (typeof pattern !== "string") throw invalidArgument();
    return { n: { pattern: pattern === "" ? GENERAL : pattern } };
  });
}
