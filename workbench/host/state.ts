import { freezeExtras } from "../model/extras";
import { filtersOf } from "../model/filters";
import type { Live } from "../model/live";
import { type CellContent, readValues } from "../model/read";
import { spillsOf } from "../model/used";
import type { Spill, WorkbookState } from "../xlsx/types";

const blankToNull = (value: CellContent): CellContent | null => (value === "" ? null : value);

function spills(live: Live, sheetId: string): Spill[] {
  return spillsOf(live, sheetId).map((area) => ({
    row: area.row,
    column: area.column,
    values: readValues(live, area).map((row) => row.map(blankToNull)),
  }));
}

/** Everything of the open workbook that a file keeps. */
export function stateOf(live: Live): WorkbookState {
  return {
    ...freezeExtras(live.extras),
    filters: filtersOf(live),
    snapshot: live.snapshot(),
    spills: Object.fromEntries(
      live.workbook.getSheets().map((sheet) => [sheet.getSheetId(), spills(live, sheet.getSheetId())]),
    ),
  };
}
