import { isCellError, type Cell, type Grid } from "../core/cell/cell";
import { finding, type Result } from "../core/finding/finding";
import { DEFAULT_REGULATION, findRegulation } from "../core/regulation";
import type { Regulation } from "../core/regulation/regulation";
import { parseLayout, type LayoutChoice } from "../core/ballot/reading";

/** What Excel hands to a function: values, blanks as 0, null or "", errors as objects with a code. */
export type Argument = unknown;

/** One argument value as a cell. */
export function toCell(value: Argument): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object" && value !== null && "code" in value) return { error: String(value.code) };
  return null;
}

/** A range argument as cells; a single value is a range of one. */
export function toGrid(range: Argument): Grid {
  if (!Array.isArray(range)) return [[toCell(range)]];
  return range.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

/** The only cell of an argument that must be single; `null` when it was left out. */
function single(argument: Argument): Cell {
  const first = toGrid(argument)[0]?.[0] ?? null;
  return first === "" ? null : first;
}

function showCell(cell: Cell): string {
  return isCellError(cell) ? cell.error : String(cell);
}

function isRange(argument: Argument): boolean {
  return Array.isArray(argument) && argument.flat().length > 1;
}

/** The regulation an argument names; the default when it is left out or blank. */
export function regulationOf(argument: Argument): Result<Regulation> {
  const id = single(argument);
  if (id === null || id === 0) return { ok: true, value: DEFAULT_REGULATION };
  const regulation = typeof id === "string" && !isRange(argument) ? findRegulation(id) : null;
  if (regulation) return { ok: true, value: regulation };
  return { ok: false, finding: finding("F703", { argument: "regulation", value: showCell(id) }) };
}

/** The layout an argument names; `null` when it is left out or blank. */
export function layoutOf(argument: Argument): Result<LayoutChoice | null> {
  const name = single(argument);
  if (name === null || name === 0) return { ok: true, value: null };
  const choice = typeof name === "string" ? parseLayout(name) : null;
  if (choice) return { ok: true, value: choice };
  return { ok: false, finding: finding("F703", { argument: "layout", value: showCell(name) }) };
}

/** A count that may be left out: `null` when it is, the number as it stands otherwise. */
export function optionalCount(argument: Argument, name: string): Result<number | null> {
  const value = single(argument);
  if (value === null) return { ok: true, value: null };
  if (typeof value === "number") return { ok: true, value };
  return { ok: false, finding: finding("F207", { field: name, value: showCell(value) }) };
}
