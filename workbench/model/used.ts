import { type ICellData, type Nullable, ObjectMatrix } from "@univerjs/core";
import { Area, intersect, MAX_COLUMNS, MAX_ROWS } from "./area";
import { type Live, sheetById } from "./live";

function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell.f ?? cell.si ?? cell.p);
}

interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function grow(bounds: Bounds, top: number, left: number, bottom = top, right = left): void {
  bounds.top = Math.min(bounds.top, top);
  bounds.left = Math.min(bounds.left, left);
  bounds.bottom = Math.max(bounds.bottom, bottom);
  bounds.right = Math.max(bounds.right, right);
}

/** The arrays that formulas spill on a sheet. */
export function spillsOf(live: Live, sheetId: string): Area[] {
  const spills: Area[] = [];
  new ObjectMatrix(live.formulas.getArrayFormulaRange()[live.unitId]?.[sheetId] ?? {}).forValue(
    (_row, _column, range) => {
      const { startRow, endRow, startColumn, endColumn } = range;
      spills.push(
        new Area(sheetId, startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1),
      );
    },
  );
  return spills;
}

/** The used range of a sheet, or of a part of it: cells with content and, unless `valuesOnly`, with a format. */
export function usedArea(live: Live, sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
  const bounds: Bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const area = within ?? new Area(sheetId, 0, 0, MAX_ROWS, MAX_COLUMNS);
  const isInside = (row: number, column: number): boolean =>
    row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn;
  sheetById(live, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell: Nullable<ICellData>) => {
      const isUsed = cell && (hasContent(cell) || (!valuesOnly && Boolean(cell.s)));
      if (isUsed && isInside(row, column)) grow(bounds, row, column);
    });
  for (const spill of spillsOf(live, sheetId)) {
    const part = intersect(spill, area);
    if (part) grow(bounds, part.row, part.column, part.lastRow, part.lastColumn);
  }
  if (bounds.bottom < 0) return undefined;
  const { top, left, bottom, right } = bounds;
  return new Area(sheetId, top, left, bottom - top + 1, right - left + 1);
}
