import { CellValueType, type ICellData } from "@univerjs/core";
import { typedValue } from "./typed";

/** How a typed value is stored, and the number format that typing it brings ("50%"). */
export interface Entry {
  readonly cell: ICellData;
  readonly format?: string;
}

const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

const stored = (v: string | number, t: CellValueType): ICellData => ({ v, t, f: null, si: null, p: null });

function typed(text: string): Entry {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { cell: stored(Number(trimmed), CellValueType.NUMBER) };
  const found = typedValue(trimmed);
  if (found === null) return { cell: stored(text, CellValueType.STRING) };
  const { value, format } = found;
  if (typeof value === "boolean") return { cell: stored(value ? 1 : 0, CellValueType.BOOLEAN) };
  return { cell: stored(value, CellValueType.NUMBER), ...(format !== undefined && { format }) };
}

function textEntry(text: string, isTextCell: boolean): Entry {
  if (text === "") return { cell: BLANK };
  if (isTextCell) return { cell: stored(text, CellValueType.FORCE_STRING) };
  if (text.startsWith("'")) return { cell: stored(text.slice(1), CellValueType.FORCE_STRING) };
  if (text.startsWith("=") && text.length > 1) return { cell: { ...BLANK, f: text } };
  return typed(text);
}

/**
 * What Excel stores when this value is written to a cell: text that looks like a number, a date, a time or an amount
 * becomes one, "=" begins a formula, "'" begins text. In a cell whose number format is already "@" everything written
 * is text. Undefined for a value no cell can hold.
 */
export function entryOf(value: unknown, isTextCell: boolean): Entry | undefined {
  if (typeof value === "string") return textEntry(value, isTextCell);
  if (typeof value === "number" && isTextCell) return textEntry(String(value), true);
  if (typeof value === "number") return { cell: stored(value, CellValueType.NUMBER) };
  if (typeof value === "boolean") return { cell: stored(value ? 1 : 0, CellValueType.BOOLEAN) };
  return undefined;
}
