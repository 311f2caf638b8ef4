import type { LocaleType, Nullable } from "@univerjs/core";
import type { Held } from "../area/held";

// Univer's types with plain numbers for its enumerations: their values would have to be imported with the whole engine.

export interface PlainColor {
  rgb: string;
}

export interface PlainSide {
  s: number;
  cl: PlainColor;
}

export interface PlainStyle {
  ff?: string;
  fs?: number;
  bl?: number;
  it?: number;
  ul?: { s: number };
  st?: { s: number };
  cl?: PlainColor;
  bg?: PlainColor;
  bd?: { t?: PlainSide; r?: PlainSide; b?: PlainSide; l?: PlainSide };
  tr?: { a: number; v?: number };
  ht?: number;
  vt?: number;
  tb?: number;
  pd?: { l?: number; r?: number };
  n?: { pattern: string };
}

export interface LooseSide {
  readonly s: number;
  readonly cl: { readonly rgb?: Nullable<string> };
}

type LooseSides = Readonly<Partial<Record<"t" | "r" | "b" | "l", Nullable<LooseSide>>>>;

/** A style to read from: Univer's, or one of this room. */
export interface LooseStyle {
  readonly ff?: Nullable<string>;
  readonly fs?: Nullable<number>;
  readonly bl?: Nullable<number>;
  readonly it?: Nullable<number>;
  readonly ul?: Nullable<{ readonly s: number }>;
  readonly st?: Nullable<{ readonly s: number }>;
  readonly cl?: Nullable<{ readonly rgb?: Nullable<string> }>;
  readonly bg?: Nullable<{ readonly rgb?: Nullable<string> }>;
  readonly bd?: Nullable<LooseSides>;
  readonly tr?: Nullable<{ readonly a: number; readonly v?: number }>;
  readonly ht?: Nullable<number>;
  readonly vt?: Nullable<number>;
  readonly tb?: Nullable<number>;
  readonly pd?: Nullable<{ readonly l?: number; readonly r?: number }>;
  readonly n?: Nullable<{ readonly pattern: string }>;
}

export interface PlainCell {
  v?: string | number | boolean;
  t?: number;
  f?: string;
  s?: string;
  /** A formula that the engine does not play. */
  custom?: { held: Held };
}

export interface PlainColumn {
  w?: number;
  hd?: number;
}

export interface PlainRow {
  h?: number;
  ia?: number;
  hd?: number;
}

export interface PlainSheet {
  id: string;
  name: string;
  rowCount: number;
  columnCount: number;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  cellData: CellMatrix<PlainCell>;
  columnData: Record<number, PlainColumn>;
  rowData: Record<number, PlainRow>;
  mergeData: { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
  freeze?: { xSplit: number; ySplit: number; startRow: number; startColumn: number };
  hidden: number;
  showGridlines: number;
  tabColor?: string;
  defaultStyle: PlainStyle;
}

/** Cells by row and column, as Univer keeps them. */
export type CellMatrix<T> = Record<number, Record<number, T>>;

export type StyleTable = Readonly<Record<string, Nullable<LooseStyle>>>;

export const CELL_STRING = 1;
export const CELL_NUMBER = 2;
export const CELL_BOOLEAN = 3;
/** Text that looks like something else: "'123", or the letters "#N/A" that are no error. */
export const CELL_FORCED_STRING = 4;

/** Univer's type code of a cell, 0 where it states none. */
export function typeCode(cell: { readonly t?: Nullable<number> }): number {
  return cell.t ?? 0;
}

/** Univer's flags are 0 and 1. */
export function isOn(flag: Nullable<number>): boolean {
  return flag === 1;
}

function isVietnamese(text: string): text is LocaleType {
  return text === "viVN";
}

/** Univer's name of the Vietnamese locale. */
export function vietnamese(): LocaleType {
  const name = "viVN";
  if (!isVietnamese(name)) throw new Error("unknown locale");
  return name;
}
