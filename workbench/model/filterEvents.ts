import type { IDisposable } from "@univerjs/core";
import {
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from "@univerjs/sheets-filter";
import type { Live } from "./live";

/** Rows that a filter hid or showed, from the first to the last. */
export interface FilteredRows {
  readonly sheetId: string;
  readonly changeType: "Hidden" | "Unhidden";
  readonly startRow: number;
  readonly endRow: number;
}

const FILTERING: ReadonlySet<string> = new Set([
  ReCalcSheetsFilterMutation.id,
  RemoveSheetsFilterMutation.id,
  SetSheetsFilterCriteriaMutation.id,
  SetSheetsFilterRangeMutation.id,
]);

/** Rows that follow one another, together. */
function runsOf(rows: readonly number[]): { startRow: number; endRow: number }[] {
  const runs: { startRow: number; endRow: number }[] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.endRow === row - 1) last.endRow = row;
    else runs.push({ startRow: row, endRow: row });
  }
  return runs;
}

/** Hears of the rows that filters hide and show. */
export function watchFilters(live: Live, hear: (rows: FilteredRows) => void): IDisposable[] {
  const { commands, filters, unitId } = live;
  const hiddenOn = (sheetId: string): ReadonlySet<number> =>
    new Set(filters.getFilterModel(unitId, sheetId)?.filteredOutRows);
  let before: ReadonlySet<number> = new Set();
  const sheetOf = (id: string, params: { unitId?: string; subUnitId?: string } = {}): string | undefined =>
    FILTERING.has(id) && params.unitId === unitId ? params.subUnitId : undefined;
  return [
    commands.beforeCommandExecuted(({ id, params }) => {
      const sheetId = sheetOf(id, params);
      if (sheetId !== undefined) before = hiddenOn(sheetId);
    }),
    commands.onCommandExecuted(({ id, params }) => {
      const sheetId = sheetOf(id, params);
      if (sheetId === undefined) return;
      const now = hiddenOn(sheetId);
      const hidden = runsOf([...now].filter((row) => !before.has(row)));
      const shown = runsOf([...before].filter((row) => !now.has(row)));
      for (const run of hidden) hear({ sheetId, changeType: "Hidden", ...run });
      for (const run of shown) hear({ sheetId, changeType: "Unhidden", ...run });
    }),
  ];
}
