import { Area } from "./area";
import { type Live, sheetById } from "./live";

/** The merged blocks that begin inside an area: Excel misses those that begin outside it. */
export function mergesIn(live: Live, area: Area): Area[] {
  return sheetById(live, area.sheetId)
    .getMergeData()
    .filter(
      ({ startRow, startColumn }) =>
        startRow >= area.row &&
        startRow <= area.lastRow &&
        startColumn >= area.column &&
        startColumn <= area.lastColumn,
    )
    .map(
      ({ startRow, endRow, startColumn, endColumn }) =>
        new Area(area.sheetId, startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1),
    );
}
