import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
} from "@univerjs/sheets";
import { ApiError, invalidOperation } from "../richApi";
import { SheetArea, around } from "./sheetArea";
import { forgetSheet } from "./extras";
import { NEW_SHEET } from "./newSheet";
import { change, clip, type Live, makeRoom, sheetById } from "./live";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

let made = 0;

/** Shows a sheet. */
export function activateSheet(live: Live, sheetId: string): void {
  if (sheetById(live, sheetId).isSheetHidden() === BooleanNumber.TRUE) {
    throw invalidOperation("A hidden worksheet cannot be activated.");
  }
  change(live, SetWorksheetActiveOperation, { subUnitId: sheetId });
}

// Univer shows a sheet that was added or unhidden; Excel stays where the clerk is.
function withoutMoving(live: Live, act: () => void): void {
  const before = live.workbook.getActiveSheet(true)?.getSheetId();
  act();
  if (before !== undefined && live.workbook.getActiveSheet(true)?.getSheetId() !== before) {
    change(live, SetWorksheetActiveOperation, { subUnitId: before });
  }
}

/** What Excel says where the structure of a workbook is protected. */
const STRUCTURE = "The workbook structure is protected. To make a change, unprotect the workbook.";

/** A workbook whose structure is locked keeps its sheets as they are. */
export function needStructure(live: Live): void {
  if (live.extras.isStructureLocked) throw new ApiError("AccessDenied", STRUCTURE, 403);
}

/** Adds an empty sheet behind the others and returns its id. */
export function addSheet(live: Live, name: string): string {
  needStructure(live);
  made += 1;
  const id = `new-${made}-${Date.now().toString(36)}`;
  const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...NEW_SHEET });
  withoutMoving(live, () =>
    change(live, InsertSheetMutation, { index: live.workbook.getSheetSize(), sheet }),
  );
  return id;
}

function visibleOthers(live: Live, sheetId: string): number {
  return live.workbook.getUnhiddenWorksheets().filter((id) => id !== sheetId).length;
}

function needOther(live: Live, sheetId: string): void {
  if (visibleOthers(live, sheetId) === 0)
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

/** Deletes a sheet and what was kept for it; InvalidOperation for the last visible one. */
export function deleteSheet(live: Live, sheetId: string): void {
  const sheet = sheetById(live, sheetId);
  needStructure(live);
  if (live.extras.veryHidden.has(sheetId))
    throw invalidOperation("A very hidden worksheet cannot be deleted.");
  needOther(live, sheetId);
  change(live, RemoveSheetMutation, { subUnitId: sheetId, subUnitName: sheet.getName() });
  forgetSheet(live.extras, sheetId);
}

/** Whether a sheet is shown, hidden, or hidden so that only code can show it. */
export function visibilityOf(live: Live, sheetId: string): Visibility {
  if (sheetById(live, sheetId).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
  return live.extras.veryHidden.has(sheetId) ? "VeryHidden" : "Hidden";
}

/** Shows or hides a sheet; InvalidOperation where no visible one would be left. */
export function setVisibility(live: Live, sheetId: string, visibility: Visibility): void {
  needStructure(live);
  const hide = visibility !== "Visible";
  if (hide) needOther(live, sheetId);
  const hidden = hide ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  withoutMoving(live, () => change(live, SetWorksheetHideMutation, { subUnitId: sheetId, hidden }));
  if (visibility === "VeryHidden") live.extras.veryHidden.add(sheetId);
  else live.extras.veryHidden.delete(sheetId);
}

// A merged block is selected whole.
function withMerges(live: Live, area: SheetArea): SheetArea {
  const sheet = sheetById(live, area.sheetId);
  return sheet
    .getMergedCellRange(area.row, area.column, area.lastRow, area.lastColumn)
    .map((bounds) => SheetArea.fromBounds(area.sheetId, bounds))
    .reduce(around, area);
}

/** Selects an area and shows its sheet. */
export function select(live: Live, area: SheetArea): void {
  activateSheet(live, area.sheetId);
  if (!clip(live, area)) makeRoom(live, area);
  const { range, row, column } = withMerges(live, clip(live, area) ?? area);
  const cell = sheetById(live, area.sheetId).getCellInfoInMergeData(row, column);
  change(live, SetSelectionsOperation, {
    subUnitId: area.sheetId,
    reveal: true,
    selections: [{ range, primary: cell, style: null }],
  });
}
