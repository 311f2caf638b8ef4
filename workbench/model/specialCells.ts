import { heldFormula } from "../area/held";
import { type Live, clip } from "./live";
import { rawCell } from "./read";
import { SheetArea } from "./sheetArea";

/** Cells one below the other that are calculated, column by column. */
export function formulaAreas(live: Live, area: SheetArea): SheetArea[] {
  const part = clip(live, area);
  if (!part) return [];
  const cell = rawCell(live, area.sheetId);
  const { formulas, unitId } = live;
  const isCalculated = (row: number, column: number) =>
    (formulas.getFormulaStringByCell(row, column, area.sheetId, unitId) ??
      heldFormula(cell(row, column)) ??
      "") !== "";
  const found: SheetArea[] = [];
  for (let column = part.column; column <= part.lastColumn; column += 1) {
    let first: number | null = null;
    for (let row = part.row; row <= part.lastRow + 1; row += 1) {
      const goesOn = row <= part.lastRow && isCalculated(row, column);
      if (goesOn) first ??= row;
      else if (first !== null) {
        found.push(new SheetArea(area.sheetId, first, column, row - first, 1));
        first = null;
      }
    }
  }
  return found;
}
