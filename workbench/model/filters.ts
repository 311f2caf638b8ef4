import type { GridFilter } from "../xlsx/filterTypes";
import type { Live } from "./live";
import type { Filter } from "./types/autoFilter";

/** Filters that the grid plays, by sheet id, as a file keeps them. */
export function filtersOf({ workbook, unitId, filters }: Live): Readonly<Record<string, GridFilter>> {
  const found = workbook.getSheets().flatMap((sheet) => {
    const filter = filters.getFilterModel(unitId, sheet.getSheetId())?.serialize();
    if (!filter) return [];
    const { ref, filterColumns = [], cachedFilteredOut = [] } = filter;
    return [[sheet.getSheetId(), { ref, filterColumns, cachedFilteredOut }] as const];
  });
  return Object.fromEntries(found);
}

/** Whether a sheet has a filter, and whether that looks for something. */
export function filterOn({ unitId, filters, extras }: Live, sheetId: string): Filter {
  const played = filters.getFilterModel(unitId, sheetId);
  if (played) return { hasFilter: true, isFiltered: played.getAllFilterColumns().length > 0 };
  const isFiltered = extras.strangeFilters.get(sheetId);
  return { hasFilter: isFiltered !== undefined, isFiltered: isFiltered === true };
}
