import { areaAddress } from "../../../../core/sheet/address";
import { cellsOf, type SheetGrid } from "../../../../core/sheet/grid";
import type { Finding, Result } from "../../../../core/finding/finding";
import { customRegulation, readCustomTexts, textsOf } from "../../../../core/regulation/custom";
import type { CustomTexts } from "../../../../core/regulation/customFields";

/**
 * A unit's own regulation with every field in our own words, so that two of them can be compared.
 *
 * @returns what `customRegulation` refuses
 */
export function settledTexts(texts: CustomTexts): Result<CustomTexts> {
  const own = customRegulation(texts);
  if (!own.ok) return own;
  return { ok: true, value: { ...textsOf(own.value, own.value.ownText), name: texts.name ?? "" } };
}

/** The regulation that a sheet holds. */
export function textsOn(sheet: SheetGrid): Result<CustomTexts> {
  const texts = readCustomTexts(cellsOf(sheet));
  return texts.ok ? settledTexts(texts.value) : texts;
}

/** How the sheet for the functions stands to the regulation in the pane. */
export type OwnSheet =
  | { readonly status: "missing" }
  | { readonly status: "refused"; readonly finding: Finding }
  | {
      readonly status: "same" | "different" | "offered";
      readonly texts: CustomTexts;
      readonly range: string;
    };

/** The address to be given to a function as its regulation. */
function rangeOf({ sheet, row, column, rows }: SheetGrid): string {
  return `${sheet}!${areaAddress({ row, column, rows, columns: 2 })}`;
}

/**
 * Compares the sheet with the pane.
 *
 * @param custom - the unit's own regulation in the pane; `null` when none is in use
 * @param sheet - `undefined` when there is no such sheet, or nothing on it
 */
export function compareSheet(custom: CustomTexts | null, sheet: SheetGrid | undefined): OwnSheet {
  if (!sheet || sheet.rows === 0) return { status: "missing" };
  const there = textsOn(sheet);
  if (!there.ok) return { status: "refused", finding: there.finding };
  const found = { texts: there.value, range: rangeOf(sheet) };
  if (custom === null) return { status: "offered", ...found };
  const here = settledTexts(custom);
  const isSame = here.ok && JSON.stringify(here.value) === JSON.stringify(there.value);
  return { status: isSame ? "same" : "different", ...found };
}
