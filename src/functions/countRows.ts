import { LEVELS, type Level } from "../core/ballot/mark";
import { isBlank, widthOf, type Cell, type Grid } from "../core/sheet/cell";
import { finding, type Finding, type Result } from "../core/finding/finding";
import { parseCount, type PrintedCount } from "../core/printed/parseCount";
import { refuse, showCell } from "./values";

/** Figures that a row of counts holds. */
export type CountField = Level | "valid" | "invalid";

/** TALLY's own columns, or the three levels alone. */
const COLUMNS: ReadonlyMap<number, readonly CountField[]> = new Map<number, readonly CountField[]>([
  [3, LEVELS],
  [5, ["valid", "invalid", ...LEVELS]],
]);

/** One row of counts as typed; a blank or unreadable cell is `null`. */
export type CountRow = Readonly<Record<CountField, PrintedCount | null>>;

export interface CountTable {
  readonly rows: readonly CountRow[];
  readonly fields: readonly CountField[];
  /** Cells that are no counts: the row from 0, the field, and what is typed. */
  readonly faults: readonly { readonly row: number; readonly field: CountField; readonly cell: Cell }[];
}

const EMPTY: CountRow = { valid: null, invalid: null, high: null, confidence: null, low: null };

/**
 * Reads the counts argument: three columns (high, confidence, low) or TALLY's five, told by the width.
 *
 * @returns F710 for another width
 */
export function readCounts(grid: Grid, name: string): Result<CountTable> {
  const fields = COLUMNS.get(widthOf(grid));
  if (!fields) return refuse(finding("F710", { argument: name, columns: widthOf(grid) }));
  const faults: { row: number; field: CountField; cell: Cell }[] = [];
  const rows = grid.map((cells, row) => {
    const entries = fields.map((field, column) => {
      const cell = cells[column] ?? null;
      const count = parseCount(cell, field);
      if (!count.ok || count.value === null) faults.push({ row, field, cell });
      return [field, count.ok ? count.value : null] as const;
    });
    return { ...EMPTY, ...Object.fromEntries(entries) };
  });
  return { ok: true, value: { rows, fields, faults } };
}

/** Rows that must be complete: the first cell that is no count stands against all. */
export function completeCounts(grid: Grid, name: string): Result<CountTable> {
  const table = readCounts(grid, name);
  if (!table.ok) return table;
  const [fault] = table.value.faults;
  return fault
    ? refuse(cellFinding(name, fault.row, table.value.fields.indexOf(fault.field), fault.cell))
    : table;
}

/** F708: what a cell of a range holds instead of a count; row and column count from 0. */
export function cellFinding(argument: string, row: number, column: number, cell: Cell): Finding {
  return finding("F708", { argument, row: row + 1, column: column + 1, text: showCell(cell) });
}

/** One value per row of a table: a column, a row, or one value for all. F702 when the number differs. */
export function perRow(grid: Grid, count: number, name: string): Result<readonly Cell[]> {
  const cells = grid.length === 1 || widthOf(grid) === 1 ? grid.flat() : [];
  if (cells.length === count) return { ok: true, value: cells };
  if (cells.length !== 1) return refuse(finding("F702", { argument: name }));
  return { ok: true, value: Array.from({ length: count }, () => cells[0] ?? null) };
}

/** A range without the rows at its end in which nothing is typed; the first row stays. */
export function withoutBlankEnd(grid: Grid): Grid {
  const last = grid.findLastIndex((cells) => !cells.every((cell) => isBlank(cell)));
  return grid.slice(0, Math.max(last, 0) + 1);
}
