import type { Area } from "../../core/sheet/area";
import type { CellFormula } from "../../core/sheet/looks";
import type { CellPosition, SheetPiece } from "./pieces";

/** What a caller may want of a reading besides its result. */
export interface ReadOptions {
  /** Called with the cells read and all cells. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
  /** Ends the reading before its next piece. */
  readonly signal?: AbortSignal | undefined;
}

/** A sheet while it is read. */
export interface SheetJob {
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
  /** Around values so far away that they are not read. */
  readonly aside: readonly Area[];
  readonly isHidden: boolean;
  /** Rows that were read, from the first of the area. */
  rows: number;
  /** Estimated from the rows that came last; `null` before the first. */
  rowBytes: number | null;
  readonly missing: CellPosition[];
  readonly hashes: CellPosition[];
  readonly old: CellPosition[];
  /** What cells show where it could be read otherwise, by place. */
  readonly shown: Map<number, string>;
  readonly formulas: CellFormula[];
  /** Excel calculates only when it is told to. */
  isManual?: boolean;
  /** Where formulas were not read, since there are too many. */
  readonly unread: Area[];
  /** The row from which on that was too much to be kept; missing where it was not. */
  unseenFrom?: number;
  /** `null` where rows or columns differ, as Excel answers. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  readonly isFiltered: boolean;
}

/** One reading from beginning to end. */
export interface ReadJob extends ReadOptions {
  readonly context: Excel.RequestContext;
  readonly wanted: readonly string[];
  readonly take: (piece: SheetPiece) => void;
  sheets: readonly SheetJob[];
}

/** Whether the clerk asked to stop. */
export function isStopped({ signal }: ReadOptions): boolean {
  return signal?.aborted === true;
}

type Placed = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** Where a range stands whose place was loaded. */
export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Placed): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** A part of a sheet as Excel's range. */
export function rangeOf({ worksheet }: Pick<SheetJob, "worksheet">, area: Area): Excel.Range {
  return worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
