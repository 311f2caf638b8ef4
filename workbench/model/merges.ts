import { holdsCell } from "../area/area";
import { SheetArea } from "./sheetArea";
import { type Live, sheetById } from "./live";

/** The merged blocks that begin inside an area: Excel misses those that begin outside it. */
export function mergesIn(live: Live, area: SheetArea): SheetArea[] {
  return sheetById(live, area.sheetId)
    .getMergeData()
    .filter(({ startRow, startColumn }) => holdsCell(area, startRow, startColumn))
    .map((bounds) => SheetArea.fromBounds(area.sheetId, bounds));
}
