import type { Area } from "../../core/sheet/area";
import { areaOf, rangeOf, type SheetJob } from "./job";

/** Merged areas came later to Excel than what the pane needs at least. */
const MERGES = { set: "ExcelApi", version: "1.13" } as const;
const PLACE = ["rowIndex", "columnIndex", "rowCount", "columnCount"] as const;

/** A table, and whether it hides rows. */
export interface TableSeen {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly isFiltered: boolean;
}

/** Merged areas by the names of their sheets. */
export type Merges = ReadonlyMap<string, readonly Area[]>;

export const NO_MERGES: Merges = new Map();

/** Asks where tables stand; told after the next sync. */
export function askTables(tables: readonly Excel.Table[]): () => readonly TableSeen[] {
  const asked = tables.map((table) => ({
    name: table.name,
    range: table.getRange().load([...PLACE, "worksheet/name"]),
    // Nothing settles what Excel answers for the filter of a table without its buttons, such as those of a report.
    filter: table.showFilterButton ? table.autoFilter.load("isDataFiltered") : null,
  }));
  return () =>
    asked.map(({ name, range, filter }) => ({
      name,
      sheet: range.worksheet.name,
      area: areaOf(range),
      isFiltered: filter?.isDataFiltered === true,
    }));
}

/** Asks what is merged; told after the next sync. */
export function askMerges(sheets: readonly SheetJob[]): () => Merges {
  if (!Office.context.requirements.isSetSupported(MERGES.set, MERGES.version)) return () => NO_MERGES;
  const asked = sheets.map((sheet) => {
    const merged = rangeOf(sheet, sheet.area).getMergedAreasOrNullObject();
    merged.load(PLACE.map((field) => `areas/items/${field}`).join(","));
    return { name: sheet.name, merged };
  });
  return () =>
    new Map(
      asked.map(({ name, merged }) => [name, merged.isNullObject ? [] : merged.areas.items.map(areaOf)]),
    );
}
