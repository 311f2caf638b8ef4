import { type ICellData, type Nullable, ObjectMatrix } from "@univerjs/core";
import { type Bounds, boundsOf, cellArea, holdsCell, MAX_COLUMNS, MAX_ROWS } from "../area/area";
import { SheetArea, intersect } from "./sheetArea";
import { type Live, sheetById } from "./live";

function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell.f ?? cell.si ?? cell.p);
}

// Changed in place: a large sheet has millions of cells.
function extend(used: { -readonly [K in keyof Bounds]: Bounds[K] }, part: Bounds): void {
  used.startRow = Math.min(used.startRow, part.startRow);
  used.endRow = Math.max(used.endRow, part.endRow);
  used.startColumn = Math.min(used.startColumn, part.startColumn);
  used.endColumn = Math.max(used.endColumn, part.endColumn);
}

/** The arrays that formulas spill on a sheet. */
export function spillsOf(live: Live, sheetId: string): SheetArea[] {
  const spills: SheetArea[] = [];
  new ObjectMatrix(live.formulas.getArrayFormulaRange()[live.unitId]?.[sheetId] ?? {}).forValue(
    (_row, _column, range) => {
      spills.push(SheetArea.fromBounds(sheetId, range));
    },
  );
  return spills;
}

/** The used range of a sheet, or of a part of it: cells with content and, unless `valuesOnly`, with a format. */
export function usedArea(
  live: Live,
  sheetId: string,
  valuesOnly: boolean,
  within?: SheetArea,
): SheetArea | undefined {
  const used = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  const area = within ?? new SheetArea(sheetId, 0, 0, MAX_ROWS, MAX_COLUMNS);
  sheetById(live, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell: Nullable<ICellData>) => {
      const isUsed = cell && (hasContent(cell) || (!valuesOnly && Boolean(cell.s)));
      if (isUsed && holdsCell(area, row, column)) extend(used, boundsOf(cellArea(row, column)));
    });
  for (const spill of spillsOf(live, sheetId)) {
    const part = intersect(spill, area);
    if (part) extend(used, part.range);
  }
  return used.endRow < 0 ? undefined : SheetArea.fromBounds(sheetId, used);
}
