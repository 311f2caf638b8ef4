import { ObjectMatrix } from "@univerjs/core";
import type { Live } from "../model/live";
import type { CellPlace } from "./slots";

/** The cells of the open workbook whose formulas call a function of the namespace. */
export function findCallers(live: Live, namespace: string): CellPlace[] {
  const called = `${namespace}.`.toUpperCase();
  const places: CellPlace[] = [];
  for (const [sheetId, cells] of Object.entries(live.formulas.getFormulaData()[live.unitId] ?? {})) {
    new ObjectMatrix(cells ?? {}).forValue((row, column) => {
      const formula = live.formulas.getFormulaStringByCell(row, column, sheetId, live.unitId);
      if (formula?.toUpperCase().includes(called)) places.push({ sheetId, row, column });
    });
  }
  return places;
}
