import { type Area, areaOf, type Bounds, boundsOf, intersection, union } from "../area/area";

/** An area on a sheet: what a Range stands for. */
export class SheetArea implements Area {
  /** Set when the add-in asked to keep the range over several batches. */
  reference: string | undefined = undefined;

  constructor(
    readonly sheetId: string,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  /** Puts an area on a sheet. */
  static on(sheetId: string, { row, column, rows, columns }: Area): SheetArea {
    return new SheetArea(sheetId, row, column, rows, columns);
  }

  /** Puts a range of Univer's on a sheet. */
  static fromBounds(sheetId: string, bounds: Bounds): SheetArea {
    return SheetArea.on(sheetId, areaOf(bounds));
  }

  get lastRow(): number {
    return this.row + this.rows - 1;
  }

  get lastColumn(): number {
    return this.column + this.columns - 1;
  }

  /** The same area as Univer states it; a copy, which Univer may keep and change. */
  get range(): { -readonly [K in keyof Bounds]: Bounds[K] } {
    return boundsOf(this);
  }
}

/** The cells that two areas share; undefined when they share none or lie on different sheets. */
export function intersect(a: SheetArea, b: SheetArea): SheetArea | undefined {
  const shared = a.sheetId === b.sheetId ? intersection(a, b) : undefined;
  return shared && SheetArea.on(a.sheetId, shared);
}

/** The smallest area with all cells of two on one sheet. */
export function around(a: SheetArea, b: SheetArea): SheetArea {
  return SheetArea.on(a.sheetId, union(a, b));
}
