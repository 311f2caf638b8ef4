import { type Area, cellArea } from "../area/area";
import type { Content } from "./content";
import { tokenize } from "./formula";

// Functions whose result may be an array however many cells it fills today.
const ARRAY_FUNCTIONS = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LET MAKEARRAY MAP RANDARRAY SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT
  TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);

function mayFillCells(formula: string): boolean {
  return tokenize(formula).some(({ kind, text }) => {
    const name = text.toUpperCase();
    return kind === "word" && (name.startsWith("TINNHIEM.") || ARRAY_FUNCTIONS.has(name));
  });
}

/**
 * The cells that a formula is said to fill, or null for an ordinary formula. One that may spill is marked even when
 * it fills only its own cell: Excel would otherwise read it as a formula of old and take one value of each range.
 */
export function arrayArea(content: Content, row: number, column: number): Area | null {
  if (content.formula === null || content.area !== null) return content.area;
  if (!mayFillCells(content.formula)) return null;
  return cellArea(row, column);
}
