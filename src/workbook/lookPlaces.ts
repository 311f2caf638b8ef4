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

/** Excel tells merged cells, and the print area, since then. */
const MERGES = { set: "ExcelApi", version: "1.13" } as const;
const PRINTED = { set: "ExcelApi", version: "1.9" } as const;
const PLACE = ["rowIndex", "columnIndex", "rowCount", "columnCount"];
const PLACES = PLACE.map((field) => `areas/items/${field}`).join(",");

const isKnown = ({ set, version }: typeof MERGES | typeof PRINTED) =>
  Office.context.requirements.isSetSupported(set, version);

const areasOf = (areas: Excel.RangeAreas): readonly Area[] | null =>
  areas.isNullObject ? null : areas.areas.items.map(areaOf);

/** Asks for areas of each sheet in one sync; where that is refused, nothing is known of any. */
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
  const merges = isKnown(MERGES)
    ? await asked(context, sheets, (looked) => wholeOf(looked).getMergedAreasOrNullObject())
    : [];
  const printed = isKnown(PRINTED)
    ? await asked(context, sheets, ({ sheet }) => sheet.pageLayout.getPrintAreaOrNullObject())
    : [];
  return sheets.map((_, at) => ({ merges: merges[at] ?? [], printed: printed[at] ?? null }));
}
