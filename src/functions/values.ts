import { isBlank, isCellError, widthOf, type Cell, type Grid } from "../core/sheet/cell";
import { finding, type Finding, type Result } from "../core/finding/finding";
import { parseCount } from "../core/printed/parseCount";

/** What Excel hands to a function: values, blanks as 0, null or "", errors as objects with a code. */
export type Argument = unknown;

/** One argument value as a cell. */
export function toCell(value: Argument): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  if (typeof value === "object" && "code" in value) return { error: String(value.code) };
  // What Excel may hand over one day is no blank cell: it is shown and refused, never passed over.
  return { error: JSON.stringify(value) };
}

/** A range argument as cells; a single value is a range of one. */
export function toGrid(range: Argument): Grid {
  if (!Array.isArray(range)) return [[toCell(range)]];
  return range.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

/** What a cell shows, for sentences about it. */
export function showCell(cell: Cell): string {
  if (isCellError(cell)) return cell.error;
  return cell === null ? "" : String(cell);
}

export const refuse = (against: Finding) => ({ ok: false, finding: against }) as const;

/** The only cell of an argument; `null` when it was left out or is blank. F706 for a whole range. */
export function single(argument: Argument, name: string): Result<Cell> {
  const grid = toGrid(argument);
  if (grid.length > 1 || widthOf(grid) > 1) return refuse(finding("F706", { argument: name }));
  const cell = grid[0]?.[0] ?? null;
  return { ok: true, value: isBlank(cell) ? null : cell };
}

/** A count that must be there: F701 for a blank cell, F207 for what is no count. */
export function requiredCount(cell: Cell, name: string): Result<number> {
  const count = parseCount(cell, name);
  if (!count.ok) return count;
  return count.value ? { ok: true, value: count.value.count } : refuse(finding("F701", { argument: name }));
}

/** A single count that may be left out: `null` when it is. A typed 0 is a value. */
export function optionalCount(argument: Argument, name: string): Result<number | null> {
  const cell = single(argument, name);
  if (!cell.ok) return cell;
  const count = parseCount(cell.value, name);
  return count.ok ? { ok: true, value: count.value?.count ?? null } : count;
}
