import { CellValueType, type ICellData, type IRange, ObjectMatrix } from "@univerjs/core";
import type { OpenedFile, Spill } from "../xlsx/types";
import { boundsOf } from "../area/area";
import type { Live } from "./live";

function cellOf(value: string | number | boolean): ICellData {
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

function cellsOf(spills: readonly Spill[]): ObjectMatrix<ICellData> {
  const cells = new ObjectMatrix<ICellData>();
  for (const { row, column, values } of spills) {
    for (const [i, line] of values.entries()) {
      for (const [j, value] of line.entries()) {
        if (value !== null) cells.setValue(row + i, column + j, cellOf(value));
      }
    }
  }
  return cells;
}

function rangesOf(spills: readonly Spill[]): ObjectMatrix<IRange> {
  const ranges = new ObjectMatrix<IRange>();
  for (const { row, column, values } of spills) {
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
    ranges.setValue(row, column, boundsOf(area));
  }
  return ranges;
}

/** Shows spilled arrays as the file had them: Univer calculates nothing on opening that has a value. */
export function restoreSpills(live: Live, spills: OpenedFile["spills"] = {}): void {
  for (const [sheetId, own] of Object.entries(spills)) {
    if (own.length === 0) continue;
    live.formulas.mergeArrayFormulaRange({ [live.unitId]: { [sheetId]: rangesOf(own).getMatrix() } });
    live.formulas.mergeArrayFormulaCellData({ [live.unitId]: { [sheetId]: cellsOf(own) } });
  }
}
