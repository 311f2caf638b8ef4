import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  Tools,
} from "@univerjs/core";
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetDefaultStyleMutation,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../area/area";
import { SheetArea } from "./sheetArea";
import { change, clip, type Live, makeRoom, sheetById } from "./live";

export type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The style a cell is shown with: its own over its column's, row's and sheet's. */
export function styleAt(live: Live, sheetId: string): (row: number, column: number) => IStyleData {
  const sheet = sheetById(live, sheetId);
  return (row, column) => sheet.getComposedCellStyle(row, column);
}

const isWhole = (area: SheetArea): boolean => area.rows === MAX_ROWS;

function styleSheetOrColumns(live: Live, area: SheetArea, patch: IStyleData): void {
  const sheet = sheetById(live, area.sheetId);
  const subUnitId = area.sheetId;
  if (area.columns === MAX_COLUMNS) {
    const defaultStyle = { ...sheet.getDefaultCellStyleInternal(), ...patch };
    change(live, SetWorksheetDefaultStyleMutation, { subUnitId, defaultStyle });
    return;
  }
  makeRoom(live, new SheetArea(area.sheetId, 0, area.column, 1, area.columns));
  const columnData = Object.fromEntries(
    Array.from({ length: area.columns }, (_, j) => [
      area.column + j,
      { s: { ...sheet.getColumnStyle(area.column + j), ...patch } },
    ]),
  );
  change(live, SetColDataMutation, { subUnitId, columnData });
}

type PatchOf = (row: number, column: number) => IStyleData | undefined;

/**
 * Changes the style of every cell of an area by what `patchOf` answers for it. A cell keeps its value and its
 * type: Univer would otherwise turn numbers into text when the format becomes "@", which Excel does not.
 */
export function patchCells(live: Live, area: SheetArea, patchOf: PatchOf): void {
  const sheet = sheetById(live, area.sheetId);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row <= area.lastRow; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      const s = patchOf(row, column);
      const t = sheet.getCellRaw(row, column)?.t;
      if (s) line[column] = t ? { s, t } : { s };
    }
    cellValue[row] = line;
  }
  change(live, SetRangeValuesMutation, { subUnitId: area.sheetId, cellValue, trigger: SetStyleCommand.id });
}

/** The same style change for a whole area; whole columns and sheets get it as their default as well. */
export function patchArea(live: Live, area: SheetArea, patch: IStyleData): void {
  if (isWhole(area)) {
    styleSheetOrColumns(live, area, patch);
    const sheet = sheetById(live, area.sheetId);
    const part = clip(live, area);
    if (part)
      patchCells(live, part, (row, column) =>
        sheet.getCellRaw(row, column) ? Tools.deepClone(patch) : undefined,
      );
    return;
  }
  makeRoom(live, area);
  patchCells(live, area, () => Tools.deepClone(patch));
}

/** The name of a style that a cell has from nobody but itself; `null` where it must be put together. */
function styleNames(live: Live, sheetId: string): (row: number, column: number) => string | null {
  const sheet = sheetById(live, sheetId);
  return (row, column) => {
    const own = sheet.getCellRaw(row, column)?.s;
    const isAlone = !sheet.getRowStyle(row) && !sheet.getColumnStyle(column);
    return typeof own === "string" && isAlone ? own : null;
  };
}

/** One property of an area's cells: its value when they agree, null (as Excel answers) when they do not. */
export function common<V>(live: Live, area: SheetArea, read: (style: IStyleData) => V): V | null {
  const style = styleAt(live, area.sheetId);
  const nameOf = styleNames(live, area.sheetId);
  const part = clip(live, area);
  if (!part) return read({});
  const first = read(style(part.row, part.column));
  let same: string | null = null;
  for (let row = part.row; row <= part.lastRow; row += 1) {
    for (let column = part.column; column <= part.lastColumn; column += 1) {
      const name = nameOf(row, column);
      if (name !== null && name === same) continue;
      if (read(style(row, column)) !== first) return null;
      same = name;
    }
  }
  return first;
}
