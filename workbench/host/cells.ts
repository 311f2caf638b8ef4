import { type SheetArea } from "../model/sheetArea";
import { areaAt, findSheet, type Live } from "../model/live";
import { type CellContent, readFormulas, readText, readValues } from "../model/read";

/** What the cells of an area hold and show. */
export interface Cells {
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
  readonly text: readonly (readonly string[])[];
}

/** The area of an address on a named sheet; an Error when there is no such sheet. */
export function namedArea(live: Live, sheet: string, a1: string): SheetArea {
  const found = findSheet(live, sheet);
  if (!found) throw new Error(`There is no sheet ${sheet}.`);
  return areaAt(live, found.getSheetId(), a1);
}

/** Values, formulas and shown text of an area of a named sheet. */
export function readCells(live: Live, sheet: string, a1: string): Cells {
  const area = namedArea(live, sheet, a1);
  return { values: readValues(live, area), formulas: readFormulas(live, area), text: readText(live, area) };
}
