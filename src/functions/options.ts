import { isBlank, widthOf, type Cell, type Grid } from "../core/sheet/cell";
import { parseDate } from "../core/deadlines/deadlines";
import { finding, type Result } from "../core/finding/finding";
import type { Rounding } from "../core/fraction/percent";
import { DEFAULT_REGULATION, findRegulation } from "../core/regulation";
import { regulationFrom } from "../core/regulation/custom";
import type { Regulation } from "../core/regulation/regulation";
import { parseLayout, type LayoutChoice } from "../core/ballot/layout";
import { fold } from "../core/text/text";
import type { LegacyEncoding } from "../core/text/legacy/legacy";
import { refuse, showCell, single, toGrid, type Argument } from "./values";

const isOmitted = (cell: Cell) => isBlank(cell) || cell === 0;

function unknown(argument: string, cell: Cell): Result<never> {
  return refuse(finding("F703", { argument, value: showCell(cell) }));
}

/**
 * A single option: its meaning, or the given default when it is left out or blank. Excel may hand a blank
 * cell over as 0, so 0 is blank too.
 */
function option<T>(
  argument: Argument,
  name: string,
  omitted: T,
  parse: (text: string) => T | null,
): Result<T> {
  const cell = single(argument, name);
  if (!cell.ok) return cell;
  if (isOmitted(cell.value)) return { ok: true, value: omitted };
  const value = typeof cell.value === "string" ? parse(cell.value) : null;
  return value === null ? unknown(name, cell.value) : { ok: true, value };
}

/** Blank cells of a regulation's range, which Excel may hand over as 0. No decimals are written as text "0". */
const withoutZeros = (grid: Grid): Grid => grid.map((row) => row.map((cell) => (cell === 0 ? null : cell)));

/** The regulation an argument names, by its id or as two columns; the default when it is left out. */
export function regulationOf(argument: Argument): Result<Regulation> {
  const grid = toGrid(argument);
  if (widthOf(grid) === 2) return regulationFrom(withoutZeros(grid));
  return option(argument, "regulation", DEFAULT_REGULATION, findRegulation);
}

/** The regulation that an id names; `null` when it is left out. */
export function idOf(argument: Argument): Result<Regulation | null> {
  return option<Regulation | null>(argument, "id", null, findRegulation);
}

/** The layout an argument names; `null` when it is left out or blank. */
export function layoutOf(argument: Argument): Result<LayoutChoice | null> {
  return option<LayoutChoice | null>(argument, "layout", null, parseLayout);
}

const ROUNDING: ReadonlyMap<string, Partial<Rounding>> = new Map<string, Partial<Rounding>>([
  ...["half-up", "half up", "halfup", "lam tron"].map((word) => [word, { rounding: "halfUp" }] as const),
  ...["truncate", "cat bo", "cat"].map((word) => [word, { rounding: "truncate" }] as const),
  ...["comma", "phay", "dau phay"].map((word) => [word, { separator: "," }] as const),
  ...["dot", "point", "cham", "dau cham"].map((word) => [word, { separator: "." }] as const),
  ...["drop", "bo", "bo so 0"].map((word) => [word, { zeros: "drop" }] as const),
  ...["keep", "giu", "giu so 0"].map((word) => [word, { zeros: "keep" }] as const),
]);

function parseRounding(text: string): Partial<Rounding> | null {
  const parts = text.split(/[;,]/).map((part) => ROUNDING.get(fold(part)));
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length) return null;
  return known.reduce<Partial<Rounding>>((all, part) => ({ ...all, ...part }), {});
}

/** What a rounding argument asks for: words such as "truncate; dot; drop", joined by ; or , */
export function roundingOf(argument: Argument): Result<Partial<Rounding>> {
  return option<Partial<Rounding>>(argument, "rounding", {}, parseRounding);
}

const DECIMALS = /^[0-4]$/;

/** Decimals from 0 to 4; none asked for when it is left out. A typed 0 is a value. */
export function decimalsOf(argument: Argument): Result<Partial<Rounding>> {
  const cell = single(argument, "decimals");
  if (!cell.ok) return cell;
  if (cell.value === null) return { ok: true, value: {} };
  const text = showCell(cell.value).trim();
  return DECIMALS.test(text)
    ? { ok: true, value: { decimals: Number(text) } }
    : unknown("decimals", cell.value);
}

const ENCODINGS: ReadonlyMap<string, LegacyEncoding> = new Map<string, LegacyEncoding>([
  ["tcvn3", "tcvn3"],
  ["abc", "tcvn3"],
  ["tcvn3 capital", "tcvn3Capital"],
  ["tcvn3 hoa", "tcvn3Capital"],
  ["vni", "vni"],
]);

/** The encoding an argument names; `null` when it is left out: then the content decides. */
export function encodingOf(argument: Argument): Result<LegacyEncoding | null> {
  return option<LegacyEncoding | null>(
    argument,
    "encoding",
    null,
    (text) => ENCODINGS.get(fold(text)) ?? null,
  );
}

/**
 * The day an argument names: Excel's number of a day, "dd/mm/yyyy" or "yyyy-mm-dd".
 *
 * @returns the day as yyyy-mm-dd; F701 when it is blank (0 too), F703 when it is no day
 */
export function dateOf(argument: Argument, name: string): Result<string> {
  const cell = single(argument, name);
  if (!cell.ok) return cell;
  const { value } = cell;
  if (isOmitted(value)) return refuse(finding("F701", { argument: name }));
  // An hour of the day does not matter.
  const typed = typeof value === "number" ? Math.floor(value) : showCell(value);
  const day = parseDate(typed);
  return day === null ? unknown(name, value) : { ok: true, value: day };
}
