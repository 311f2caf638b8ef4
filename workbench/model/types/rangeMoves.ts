import { type HostObject, invalidArgument, itemNotFound, type ObjectType } from "../../richApi";
import { MAX_COLUMNS, MAX_ROWS } from "../../area/area";
import { SheetArea, around, intersect } from "../sheetArea";
import type { Context } from "../context";
import { asNumber } from "../expect";
import { areaAt, type Live, makeArea } from "../live";
import { usedArea } from "../used";

// Another range comes as an object or as an address.
function other(live: Live, area: SheetArea, value: unknown): SheetArea {
  return value instanceof SheetArea ? value : areaAt(live, area.sheetId, value ?? undefined);
}

function met(live: Live, area: SheetArea, value: unknown): SheetArea | undefined {
  return intersect(area, other(live, area, value));
}

function usedWithin(live: Live, area: SheetArea, valuesOnly: unknown): SheetArea | undefined {
  return usedArea(live, area.sheetId, valuesOnly === true, area);
}

/** The methods of a range that lead to another range. */
export function rangeMoves({ live, make }: Context): NonNullable<ObjectType<SheetArea>["call"]> {
  const at = (area: SheetArea, row: number, column: number, rows: number, columns: number): HostObject =>
    make.range(makeArea(area.sheetId, row, column, rows, columns));
  const orNull = (area: SheetArea | undefined): HostObject | null => (area ? make.range(area) : null);
  const orError = (area: SheetArea | undefined): HostObject => {
    if (!area) throw itemNotFound();
    return make.range(area);
  };
  return {
    GetCell: (g, row, column) => at(g, g.row + asNumber(row), g.column + asNumber(column), 1, 1),
    GetRow: (g, row) => at(g, g.row + asNumber(row), g.column, 1, g.columns),
    GetColumn: (g, column) => at(g, g.row, g.column + asNumber(column), g.rows, 1),
    GetOffsetRange: (g, rows, columns) =>
      at(g, g.row + asNumber(rows), g.column + asNumber(columns), g.rows, g.columns),
    GetResizedRange: (g, rows, columns) =>
      at(g, g.row, g.column, g.rows + asNumber(rows), g.columns + asNumber(columns)),
    GetAbsoluteResizedRange: (g, rows, columns) => at(g, g.row, g.column, asNumber(rows), asNumber(columns)),
    GetBoundingRect: (g, value) => {
      const second = other(live, g, value);
      if (second.sheetId !== g.sheetId) throw invalidArgument();
      return make.range(around(g, second));
    },
    GetIntersection: (g, value) => orError(met(live, g, value)),
    GetIntersectionOrNullObject: (g, value) => orNull(met(live, g, value)),
    GetEntireColumn: (g) => at(g, 0, g.column, MAX_ROWS, g.columns),
    GetEntireRow: (g) => at(g, g.row, 0, g.rows, MAX_COLUMNS),
    GetLastRow: (g) => at(g, g.lastRow, g.column, 1, g.columns),
    GetLastCell: (g) => at(g, g.lastRow, g.lastColumn, 1, 1),
    GetUsedRange: (g, valuesOnly) => orError(usedWithin(live, g, valuesOnly)),
    GetUsedRangeOrNullObject: (g, valuesOnly) => orNull(usedWithin(live, g, valuesOnly)),
  };
}
