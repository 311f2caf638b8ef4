import { CellValueType, type ICellData } from "@univerjs/core";

/** How a typed value is stored, and the number format that typing it brings ("50%"). */
export interface Entry {
  readonly cell: ICellData;
  readonly format?: string;
}

const NUMBER = /^[+-]?(\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?(\d+(?:\.\d*)?|\.\d+))\s?%$/;
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

const stored = (v: string | number, t: CellValueType): ICellData => ({ v, t, f: null, si: null, p: null });

function typed(text: string): Entry {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { cell: stored(Number(trimmed), CellValueType.NUMBER) };
  const percent = PERCENT.exec(trimmed)?.[1];
  if (percent !== undefined) {
    const format = percent.includes(".") ? "0.00%" : "0%";
    return { cell: stored(Number(percent) / 100, CellValueType.NUMBER), format };
  }
  const truth = ["FALSE", "TRUE"].indexOf(trimmed.toUpperCase());
  return { cell: truth < 0 ? stored(text, CellValueType.STRING) : stored(truth, CellValueType.BOOLEAN) };
}

function textEntry(text: string, isTextCell: boolean): Entry {
  if (text === "") return { cell: BLANK };
  if (isTextCell) return { cell: stored(text, CellValueType.FORCE_STRING) };
  if (text.startsWith("'")) return { cell: stored(text.slice(1), CellValueType.FORCE_STRING) };
  if (text.startsWith("=") && text.length > 1) return { cell: { ...BLANK, f: text } };
  return typed(text);
}

/**
 * What Excel stores when this value is written to a cell: text that looks like a number becomes one, "=" begins
 * a formula, "'" begins text. In a cell whose number format is already "@" everything written is text.
 * Dates are not recognised: a date written as text stays text. Undefined for a value no cell can hold.
 */
export function entryOf(value: unknown, isTextCell: boolean): Entry | undefined {
  if (typeof value === "string") return textEntry(value, isTextCell);
  if (typeof value === "number" && isTextCell) return textEntry(String(value), true);
  if (typeof value === "number") return { cell: stored(value, CellValueType.NUMBER) };
  if (typeof value === "boolean") return { cell: stored(value ? 1 : 0, CellValueType.BOOLEAN) };
  return undefined;
}
