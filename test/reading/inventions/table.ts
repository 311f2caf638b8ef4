import type { Area } from "../../../src/core/sheet/area";
import type { Value } from "../../corpus/sheet";
import { NOTHING, type Piece, type Put } from "./canvas";

/** A column of a table: its head from the top, its cells line by line. */
export interface Column {
  readonly head: readonly Value[];
  readonly cells: readonly Value[];
  /** What its cells are: marks, with the name on top of its head, or names. */
  readonly role?: "marks" | "boxes" | "ballots" | "names";
  /** Over how many columns all lines of the head but the last are merged. */
  readonly span?: number;
  /** Whether the head is one cell merged over its lines. */
  readonly isTall?: boolean;
}

/** Rows that stand before a line of the table, or after all for its length. */
export type Between = ReadonlyMap<number, readonly (readonly Value[])[]>;

export const NO_ROWS: Between = new Map();

export const heightOf = (columns: readonly Column[]) => Math.max(...columns.map(({ head }) => head.length));

/** The lines of the head as rows of cells. */
export function headRows(columns: readonly Column[]): readonly (readonly Value[])[] {
  return Array.from({ length: heightOf(columns) }, (_, row) => columns.map(({ head }) => head[row] ?? null));
}

type Role = Pick<Put, "role">;

const headRole = ({ role }: Column, row: number): Role =>
  row === 0 && (role === "marks" || role === "boxes") ? { role: "name" } : {};

function cellRole({ role }: Column): Role {
  if (role === undefined) return {};
  return { role: role === "names" ? "name" : "mark" };
}

function headMerges(columns: readonly Column[]): readonly Area[] {
  const height = heightOf(columns);
  return columns.flatMap(({ head, span = 1, isTall = false }, column) => {
    const across = head
      .slice(0, -1)
      .flatMap((_, row) => (span > 1 ? [{ row, column, rows: 1, columns: span }] : []));
    return isTall && height > 1 ? [{ row: 0, column, rows: height, columns: 1 }] : across;
  });
}

/** A table with its head and with rows between its lines. */
export function tableOf(columns: readonly Column[], between: Between = NO_ROWS): Piece {
  const lines = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const puts: Put[] = [];
  const write = (row: number, values: readonly Value[]) => {
    values.forEach((value, column) => {
      if (value !== null) puts.push({ row, column, value });
    });
  };
  let at = 0;
  for (const values of headRows(columns)) {
    values.forEach((value, column) => {
      const own = columns[column];
      if (value !== null && own) puts.push({ row: at, column, value, ...headRole(own, at) });
    });
    at++;
  }
  for (let line = 0; line <= lines; line++) {
    for (const values of between.get(line) ?? []) write(at++, values);
    if (line === lines) break;
    columns.forEach((own, column) => {
      const value = own.cells[line] ?? null;
      if (value !== null) puts.push({ row: at, column, value, ...cellRole(own) });
    });
    at++;
  }
  return { ...NOTHING, puts, merges: headMerges(columns), rows: at, columns: columns.length };
}
