import type { Sheet } from "hucre/xlsx";
import { cellsIn } from "./cellsIn";
import type { SheetFacts, StyleId } from "./cellsIn";
import type { PlainColumn, PlainRow, PlainSheet, PlainStyle } from "./univer";
import { columnPixels, pixelsOf } from "./units";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

export interface SheetContext {
  readonly digit: number;
  readonly defaultColumn: number;
  readonly defaultRow: number;
  readonly styleId: StyleId;
  readonly defaultStyle: PlainStyle;
  /** "#RRGGBB" of the sheet's tab. */
  readonly tabColor: string | null;
}

function layoutIn(
  sheet: Sheet,
  columnCount: number,
  digit: number,
): Pick<PlainSheet, "columnData" | "rowData" | "mergeData"> {
  const columnData: Record<number, PlainColumn> = {};
  (sheet.columns ?? []).slice(0, columnCount).forEach((column, index) => {
    if (column.width === undefined && column.hidden !== true) return;
    columnData[index] = {
      ...(column.width === undefined ? {} : { w: columnPixels(column.width, digit) }),
      ...(column.hidden === true ? { hd: 1 } : {}),
    };
  });
  const rowData: Record<number, PlainRow> = {};
  for (const [index, row] of sheet.rowDefs ?? []) {
    rowData[index] = {
      ...(row.height === undefined ? {} : { h: pixelsOf(row.height), ia: 0 }),
      ...(row.hidden === true ? { hd: 1 } : {}),
    };
  }
  const mergeData = (sheet.merges ?? []).map((merge) => ({
    startRow: merge.startRow,
    endRow: merge.endRow,
    startColumn: merge.startCol,
    endColumn: merge.endCol,
  }));
  return { columnData, rowData, mergeData };
}

function freezeIn(sheet: Sheet): Pick<PlainSheet, "freeze"> {
  const rows = sheet.freezePane?.rows ?? 0;
  const columns = sheet.freezePane?.columns ?? 0;
  if (rows === 0 && columns === 0) return {};
  return {
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
  };
}

/** One sheet that hucre read, as Univer's snapshot of it, and the facts that saving it needs. */
export function sheetIn(
  sheet: Sheet,
  id: string,
  context: SheetContext,
): { data: PlainSheet; facts: SheetFacts } {
  const { cells, facts } = cellsIn(sheet, context.styleId);
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columnCount = Math.min(MOST_COLUMNS, Math.max(26, width + 5));
  const data: PlainSheet = {
    id,
    name: sheet.name,
    rowCount: Math.min(MOST_ROWS, Math.max(200, sheet.rows.length + 50)),
    columnCount,
    defaultColumnWidth: context.defaultColumn,
    defaultRowHeight: context.defaultRow,
    cellData: cells,
    ...layoutIn(sheet, columnCount, context.digit),
    ...freezeIn(sheet),
    hidden: sheet.hidden === true || sheet.veryHidden === true ? 1 : 0,
    defaultStyle: context.defaultStyle,
    ...(context.tabColor === null ? {} : { tabColor: context.tabColor }),
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
  };
  return { data, facts };
}
