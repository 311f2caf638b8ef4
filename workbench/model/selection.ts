import { type IRange, RANGE_TYPE } from "@univerjs/core";
import { ApiError } from "../richApi";
import { cellArea, MAX_COLUMNS, MAX_ROWS } from "../area/area";
import { SheetArea } from "./sheetArea";
import type { Live } from "./live";

function whole(range: Readonly<IRange>, type: RANGE_TYPE): boolean {
  return range.rangeType === type || range.rangeType === RANGE_TYPE.ALL;
}

/** The one area the clerk has selected; A1 before anything was selected. InvalidSelection for several areas. */
export function selectedArea(live: Live): SheetArea {
  const sheetId = live.workbook.getActiveSheet().getSheetId();
  const selections = live.selections.getWorkbookSelections(live.unitId).getSelectionsOfWorksheet(sheetId);
  if (selections.length > 1)
    throw new ApiError("InvalidSelection", "The current selection is invalid for this operation.");
  const range = selections[0]?.range;
  if (!range) return SheetArea.on(sheetId, cellArea(0, 0));
  const columns = whole(range, RANGE_TYPE.COLUMN);
  const rows = whole(range, RANGE_TYPE.ROW);
  return new SheetArea(
    sheetId,
    columns ? 0 : range.startRow,
    rows ? 0 : range.startColumn,
    columns ? MAX_ROWS : range.endRow - range.startRow + 1,
    rows ? MAX_COLUMNS : range.endColumn - range.startColumn + 1,
  );
}
