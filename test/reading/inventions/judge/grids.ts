import { gridOf, type SheetGrid, type SheetMetadata } from "../../../../src/core/sheet/grid";
import { placeKey } from "../../../../src/core/sheet/shown";
import { NO_LOOKS } from "../../../../src/core/testing/sheet";
import { rowsOf } from "../../../corpus/sheet";
import type { InventedSheet } from "../canvas";

/** What a sheet shows besides its values. */
function metadataOf({ piece }: InventedSheet): SheetMetadata {
  const shown = piece.puts.flatMap(({ row, column, shown: text }) =>
    text === undefined ? [] : [[placeKey(row, column), text] as const],
  );
  return { ...NO_LOOKS, merges: piece.merges, notes: piece.notes, shown: new Map(shown) };
}

/** A sheet as core gets it: its used range, which begins where something stands. */
export function gridFor(sheet: InventedSheet): SheetGrid {
  const { puts } = sheet.piece;
  if (puts.length === 0) return gridOf({ sheet: sheet.name, row: 0, column: 0, cells: [] });
  const top = Math.min(...puts.map(({ row }) => row));
  const left = Math.min(...puts.map(({ column }) => column));
  const cells = rowsOf(puts)
    .slice(top)
    .map((row) => row.slice(left));
  return gridOf({ sheet: sheet.name, row: top, column: left, cells, metadata: metadataOf(sheet) });
}

/** All sheets of a workbook as core gets them. */
export function gridsFor(sheets: readonly InventedSheet[]): ReadonlyMap<string, SheetGrid> {
  return new Map(sheets.map((sheet) => [sheet.name, gridFor(sheet)]));
}
