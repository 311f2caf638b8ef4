import type { Area } from "../core/sheet/area";
import { wholeOf, type Looked } from "./lookSearches";
import { areaOf } from "./read/job";
import { ifPossible } from "./tryAgain";

/** What of a sheet is shown as one cell, and what is printed. */
export interface LookPlaces {
  readonly merges: readonly Area[];
  /** `null` = all of it, or nobody knows. */
  readonly printed: readonly Area[] | null;
}

const PLACE = ["rowIndex", "columnIndex", "rowCount", "columnCount"];
const PLACES = PLACE.map((field) => `areas/items/${field}`).join(",");

const areasOf = (areas: Excel.RangeAreas): readonly Area[] | null =>
  areas.isNullObject ? null : areas.areas.items.map(areaOf);

/** Asks for areas of each sheet in one sync; where Excel refuses or does not know them, nothing is known of any. */
async function asked(
  context: Excel.RequestContext,
  sheets: readonly Looked[],
  ask: (looked: Looked) => Excel.RangeAreas,
): Promise<readonly (readonly Area[] | null)[]> {
  let found: readonly (readonly Area[] | null)[] = sheets.map(() => null);
  await ifPossible(async () => {
    const areas = sheets.map((looked) => ask(looked).load(PLACES));
    await context.sync();
    found = areas.map(areasOf);
  });
  return found;
}

/** Finds merged cells and print areas; a workbook that refuses costs no more than what it did not tell. Two syncs. */
export async function lookPlaces(
  context: Excel.RequestContext,
  sheets: readonly Looked[],
): Promise<readonly LookPlaces[]> {
  const merges = await asked(context, sheets, (looked) => wholeOf(looked).getMergedAreasOrNullObject());
  const printed = await asked(context, sheets, ({ sheet }) => sheet.pageLayout.getPrintAreaOrNullObject());
  return sheets.map((_, at) => ({ merges: merges[at] ?? [], printed: printed[at] ?? null }));
}
