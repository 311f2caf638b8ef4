import type { ICellData } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { type Area, areaOf, cellArea, cellCount, overlaps, rowOf } from "../area/area";
import { SheetArea } from "./sheetArea";
import { change, clip, type Live, makeRoom, sheetById } from "./live";

export type ClearWhat = "All" | "Contents" | "Formats";

const NO_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

const CLEARED: Readonly<Record<ClearWhat, ICellData>> = {
  All: { ...NO_CONTENT, s: null },
  Contents: NO_CONTENT,
  Formats: { s: null },
};

// Only cells that exist: clearing must not create any.
function clearCells(live: Live, area: SheetArea, cleared: ICellData, except?: Area): void {
  const sheet = sheetById(live, area.sheetId);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (let row = area.row; row <= area.lastRow; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column <= area.lastColumn; column += 1) {
      const kept = row === except?.row && column === except.column;
      const cell = sheet.getCellRaw(row, column);
      if (!cell || kept) continue;
      line[column] = "v" in cleared || !cell.t ? { ...cleared } : { ...cleared, t: cell.t };
    }
    if (Object.keys(line).length > 0) cellValue[row] = line;
  }
  change(live, SetRangeValuesMutation, { subUnitId: area.sheetId, cellValue });
}

/** Takes apart every merged block that the area touches. */
export function unmergeArea(live: Live, area: SheetArea): void {
  const ranges = sheetById(live, area.sheetId)
    .getMergeData()
    .filter((bounds) => overlaps(areaOf(bounds), area));
  if (ranges.length > 0) {
    change(live, RemoveWorksheetMergeMutation, {
      subUnitId: area.sheetId,
      ranges: ranges.map((range) => ({ ...range })),
    });
  }
}

/** Clears contents, formats (with merges) or both. */
export function clearArea(live: Live, area: SheetArea, what: ClearWhat): void {
  const part = clip(live, area);
  if (!part) return;
  clearCells(live, part, CLEARED[what]);
  if (what !== "Contents") unmergeArea(live, part);
}

function rowsOf(area: SheetArea): SheetArea[] {
  return Array.from({ length: area.rows }, (_, at) => SheetArea.on(area.sheetId, rowOf(area, at)));
}

/** Merges an area into one block, or each of its rows; only the first cell of a block keeps its content. */
export function mergeArea(live: Live, area: SheetArea, across: boolean): void {
  makeRoom(live, area);
  unmergeArea(live, area);
  const blocks = (across ? rowsOf(area) : [area]).filter((block) => cellCount(block) > 1);
  if (blocks.length === 0) return;
  for (const block of blocks) clearCells(live, block, NO_CONTENT, cellArea(block.row, block.column));
  change(live, AddWorksheetMergeMutation, {
    subUnitId: area.sheetId,
    ranges: blocks.map((block) => block.range),
  });
}
