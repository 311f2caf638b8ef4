import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import type { Area } from "./area";
import { change, clip, type Live, sheetById } from "./live";

const agreed = (first: number, count: number, read: (index: number) => boolean): boolean | null => {
  const value = read(first);
  for (let i = first + 1; i < first + count; i += 1) if (read(i) !== value) return null;
  return value;
};

/** True when all rows of the area are hidden, false when none, null otherwise. */
export const rowsHidden = (live: Live, area: Area): boolean | null => {
  const sheet = sheetById(live, area.sheetId);
  return agreed(area.row, clip(live, area)?.rows ?? 1, (row) => !sheet.getRowRawVisible(row));
};

export const columnsHidden = (live: Live, area: Area): boolean | null => {
  const sheet = sheetById(live, area.sheetId);
  return agreed(area.column, clip(live, area)?.columns ?? 1, (column) => !sheet.getColVisible(column));
};

const toggle = (live: Live, area: Area, mutation: { readonly id: string }): void => {
  const part = clip(live, area);
  if (part) change(live, mutation, { subUnitId: area.sheetId, ranges: [part.range] });
};

export const setRowsHidden = (live: Live, area: Area, hidden: boolean): void =>
  toggle(live, area, hidden ? SetRowHiddenMutation : SetRowVisibleMutation);

export const setColumnsHidden = (live: Live, area: Area, hidden: boolean): void =>
  toggle(live, area, hidden ? SetColHiddenMutation : SetColVisibleMutation);
