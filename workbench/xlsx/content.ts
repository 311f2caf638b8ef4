import type { ICellData, Nullable } from "@univerjs/core";
import { type Area, cellCount } from "../area/area";
import { heldFormula, type HoldingCell } from "../area/held";
import { moveFormula } from "./formula";
import { isErrorText } from "./text";
import type { Spill } from "./types";
import { CELL_BOOLEAN, CELL_FORCED_STRING, CELL_STRING, typeCode } from "./univer";
import type { CellMatrix } from "./univer";

export type Scalar = string | number | boolean | null;

/** What a cell holds, as a file would say it. */
export interface Content {
  /** The value, or a formula's cached result; null for a blank cell or a result not known. */
  readonly value: Scalar;
  /** `value` is an error such as "#N/A". */
  readonly error: boolean;
  /** As the cell shows it, without "=". */
  readonly formula: string | null;
  /** Cells that the formula fills. */
  readonly area: Area | null;
}

export const BLANK: Content = { value: null, error: false, formula: null, area: null };

/** A cell of a spill: its value, and the area where the spill begins here. */
export interface Spilled {
  readonly value: Scalar;
  readonly area: Area | null;
}

/** A cell of Univer, or one as this room makes it. */
export interface CellLike {
  readonly v?: Nullable<string | number | boolean>;
  readonly t?: Nullable<number>;
  readonly f?: Nullable<string>;
  readonly si?: Nullable<string>;
  readonly p?: ICellData["p"];
  readonly custom?: HoldingCell["custom"];
}

// A function of the add-in that has not answered yet: no result to keep.
const BUSY = "#BUSY!";

export type Formulas = ReadonlyMap<
  string,
  { readonly row: number; readonly column: number; readonly formula: string }
>;

/** Formulas that cells share by id ("si"), with the cell they are written for. */
export function sharedFormulas(cells: CellMatrix<CellLike>): Formulas {
  const found = new Map<string, { row: number; column: number; formula: string }>();
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell.f && cell.si)
        found.set(cell.si, { row: Number(row), column: Number(column), formula: cell.f });
    }
  }
  return found;
}

function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

function formulaOf(cell: CellLike, row: number, column: number, shared: Formulas): string | null {
  const own = cell.f ?? heldFormula(cell);
  if (own) return withoutEquals(own);
  const master = cell.si ? shared.get(cell.si) : undefined;
  return master === undefined
    ? null
    : withoutEquals(moveFormula(master.formula, row - master.row, column - master.column));
}

/** Plain text of a cell that was edited as a document. */
function documentText(cell: CellLike): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r?\n$/, "").replace(/\r\n?/g, "\n");
}

function booleanOf(value: string | number | boolean): boolean {
  return value === true || value === 1 || (typeof value === "string" && value.toUpperCase() === "TRUE");
}

function scalarOf(cell: CellLike): Scalar {
  const value = cell.v ?? documentText(cell);
  if (value === null || value === "") return value;
  const type = typeCode(cell);
  if (type === CELL_BOOLEAN || typeof value === "boolean") return booleanOf(value);
  if (type === CELL_STRING || type === CELL_FORCED_STRING) return String(value);
  return value;
}

function fromSpill(spilled: Spilled): Content {
  const { value } = spilled;
  return { value, error: typeof value === "string" && isErrorText(value), formula: null, area: spilled.area };
}

/** What a cell of Univer holds. A string is a string, however much it looks like a formula. */
export function contentOf(cell: CellLike, row: number, column: number, shared: Formulas): Content {
  const raw = scalarOf(cell);
  const formula = formulaOf(cell, row, column, shared);
  const error = typeof raw === "string" && isErrorText(raw) && typeCode(cell) !== CELL_FORCED_STRING;
  if (formula !== null) return { value: raw === BUSY ? null : raw, error, formula, area: null };
  return { value: raw === "" ? null : raw, error, formula, area: null };
}

/** The same with what a spill shows in the cell. */
export function withSpill(content: Content, spilled: Spilled | undefined): Content {
  if (spilled === undefined) return content;
  const shown = fromSpill(spilled);
  return content.formula === null ? shown : { ...shown, formula: content.formula };
}

/** The cells of spills by place. */
export function spilledCells(spills: readonly Spill[]): CellMatrix<Spilled> {
  const cells: CellMatrix<Spilled> = {};
  for (const { row, column, values } of spills) {
    const width = Math.max(1, ...values.map((line) => line.length));
    const filled = { row, column, rows: values.length, columns: width };
    const area = cellCount(filled) === 1 ? null : filled;
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        (cells[row + down] ??= {})[column + right] = { value, area: down === 0 && right === 0 ? area : null };
      });
    });
  }
  return cells;
}

/** Column numbers that any of the rows holds, in order. */
export function columnsOf(...rows: readonly (Record<number, unknown> | undefined)[]): number[] {
  const [only, ...others] = rows.filter((row) => row !== undefined);
  if (only === undefined) return [];
  if (others.length === 0) return Object.keys(only).map(Number);
  return [...new Set([only, ...others].flatMap((row) => Object.keys(row).map(Number)))].sort((a, b) => a - b);
}
