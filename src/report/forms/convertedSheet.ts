import { isCellError, type Cell } from "../../core/sheet/cell";
import { cellsOf, usedArea, type SheetGrid } from "../../core/sheet/grid";
import type { PlanValue, SheetPlan } from "../sheetPlan";

/** Behind the name of the sheet that was converted. */
const CONVERTED_SUFFIX = " (Unicode)";
/** Excel allows no more letters in a sheet's name. */
const LONGEST_NAME = 31;

/** How a sheet looks besides its values: over its used part. */
export interface SheetFormats {
  readonly formats: readonly (readonly string[])[];
  /** Widths of the columns in points, from column A. */
  readonly widths: readonly number[];
}

const valueOf = (cell: Cell): PlanValue => (isCellError(cell) ? cell.error : cell);

/** The name of a converted copy. */
function convertedName(sheet: string): string {
  return `${sheet.slice(0, LONGEST_NAME - CONVERTED_SUFFIX.length)}${CONVERTED_SUFFIX}`;
}

/**
 * A copy of a sheet with its values, number formats and column widths, in Times New Roman.
 *
 * @param grid - the sheet in Unicode
 */
export function convertedSheet(grid: SheetGrid, { formats, widths }: SheetFormats): SheetPlan {
  const area = usedArea(grid);
  return {
    name: convertedName(grid.sheet),
    font: { name: "Times New Roman", size: 12 },
    columns: widths,
    rows: [],
    cells: [],
    block: { area, values: cellsOf(grid).map((row) => row.map(valueOf)), formats },
    page: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 30, right: 20 },
      titleRows: null,
      printArea: { row: 0, column: 0, rows: area.row + area.rows, columns: area.column + area.columns },
      isSinglePage: false,
    },
  };
}
