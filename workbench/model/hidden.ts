import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import type { SheetArea } from "./sheetArea";
import { change, clip, type Live, sheetById } from "./live";
import { shared } from "./shared";

/** True when all rows of the area are hidden, by hand or by a filter, false when none, null otherwise. */
export function rowsHidden(live: Live, area: SheetArea): boolean | null {
  const sheet = sheetById(live, area.sheetId);
  return shared(area.row, clip(live, area)?.rows ?? 1, (row) => !sheet.getRowVisible(row));
}

/** True when all columns of the area are hidden, false when none, null otherwise. */
export function columnsHidden(live: Live, area: SheetArea): boolean | null {
  const sheet = sheetById(live, area.sheetId);
  return shared(area.column, clip(live, area)?.columns ?? 1, (column) => !sheet.getColVisible(column));
}

function toggle(live: Live, area: SheetArea, mutation: { readonly id: string }): void {
  const part = clip(live, area);
  if (part) change(live, mutation, { subUnitId: area.sheetId, ranges: [part.range] });
}

/** Hides or shows the rows of the area. */
export function setRowsHidden(live: Live, area: SheetArea, hidden: boolean): void {
  toggle(live, area, hidden ? SetRowHiddenMutation : SetRowVisibleMutation);
}

/** Hides or shows the columns of the area. */
export function setColumnsHidden(live: Live, area: SheetArea, hidden: boolean): void {
  toggle(live, area, hidden ? SetColHiddenMutation : SetColVisibleMutation);
}
