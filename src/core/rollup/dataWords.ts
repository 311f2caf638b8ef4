import type { Limit } from "../fraction/fraction";
import { PLACES, type Place } from "../people/sameName";
import type { Band } from "../regulation/regulation";
import { sayShare } from "../regulation/thresholds";
import type { Cell } from "../sheet/cell";
import { fold } from "../text/text";
import { ANNEX1_ROWS } from "./annex1.words";
import { DATA_LIMITS, DATA_PLACES, DATA_REPEATED } from "./dataColumns";

/** The place that a cell names; `""` where it names none. */
export function placeOf(text: string): Place | "" {
  return PLACES.find((place) => fold(text) === fold(DATA_PLACES[place]) || text === place) ?? "";
}

/** The row of Phụ lục I that a cell names by its number; `""` where it names none. */
export function groupOf(text: string): string {
  const number = text.replace(",", ".");
  return [...ANNEX1_ROWS.keys()].find((row) => number === row || number.startsWith(`${row} `)) ?? "";
}

const say = ({ fraction, inclusive }: Limit, how: "reached" | "missed") =>
  DATA_LIMITS[inclusive ? "from" : "over"][how].replace("{share}", sayShare(fraction));

/**
 * The band of a verdict as the flat sheet says it, by the limits of the rules; `""` where there is none.
 *
 * @example // 96-QĐ/TW: none → "không quá 50%", half → "trên 50%", twoThirds → "từ 2/3 trở lên"
 */
export function bandText(band: Band | null, [half, twoThirds]: readonly [Limit, Limit]): string {
  switch (band) {
    case null:
      return "";
    case "none":
      return say(half, "missed");
    case "half":
      return say(half, "reached");
    case "repeated":
      return `${say(half, "reached")}${DATA_REPEATED}`;
    case "twoThirds":
      return say(twoThirds, "reached");
  }
}

/** Whether a cell states a band: in words, or by its name as reports of 0.4.0 have it. */
export function statesBand(text: string, band: Band, limits: readonly [Limit, Limit]): boolean {
  return [bandText(band, limits), band].some((said) => fold(said) === fold(text));
}

const DAY = 86_400_000;
/** Day 0 of Excel as it counts after February 1900. */
const EXCEL_START = Date.UTC(1899, 11, 30);
const SERIALS = { first: 36_526, last: 73_050 };

/**
 * A day as yyyy-mm-dd: typed as dd/mm/yyyy or yyyy-mm-dd, or a number of Excel's between 2000 and 2100.
 *
 * @returns `""` for anything else
 * @example dayOf("13/12/2023") // "2023-12-13"
 */
export function dayOf(cell: Cell): string {
  if (typeof cell === "number" && cell >= SERIALS.first && cell < SERIALS.last) {
    return new Date(EXCEL_START + Math.floor(cell) * DAY).toISOString().slice(0, 10);
  }
  const text = typeof cell === "string" ? cell.trim() : "";
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) {
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? "";
}
