import type { Nullable } from "@univerjs/core";
import { isErrorText } from "../xlsx/text";
import { CELL_BOOLEAN, CELL_FORCED_STRING, CELL_STRING, typeCode } from "../xlsx/univer";

/** What Excel sorts before what: numbers, texts, truth values, errors. */
const RANKS = { number: 0, text: 1, boolean: 2, error: 3 } as const;

/** A cell of Univer, with a plain number for its enumeration. */
export interface SortedCell {
  readonly v?: Nullable<string | number | boolean>;
  readonly t?: Nullable<number>;
  readonly p?: Nullable<{ readonly body?: { readonly dataStream: string } }>;
}

interface Sortable {
  readonly rank: number;
  readonly value: number | string;
}

const { compare } = new Intl.Collator("vi", { sensitivity: "accent" });

/** The text of a cell, or its number. */
function contentOf(cell: Nullable<SortedCell>): string | number {
  const content = cell?.p?.body?.dataStream.trimEnd() ?? cell?.v ?? "";
  return typeof content === "boolean" ? Number(content) : content;
}

function rankOf(type: number, content: string | number): number {
  if (type === CELL_BOOLEAN) return RANKS.boolean;
  if (type === CELL_FORCED_STRING) return RANKS.text;
  if (type !== CELL_STRING && typeof content === "number") return RANKS.number;
  return isErrorText(String(content)) ? RANKS.error : RANKS.text;
}

/** What a cell is sorted by; null for an empty one. */
function sortable(cell: Nullable<SortedCell>): Sortable | null {
  const content = contentOf(cell);
  if (content === "") return null;
  const rank = rankOf(typeCode(cell ?? {}), content);
  return { rank, value: rank === RANKS.text || rank === RANKS.error ? String(content) : Number(content) };
}

function compareValues(one: number | string, other: number | string): number {
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : compare(String(one), String(other));
}

/** Orders two cells as Excel does: numbers before texts, empty cells last whichever way. */
export function compareCells(
  isDescending: boolean,
  one: Nullable<SortedCell>,
  other: Nullable<SortedCell>,
): number {
  const [left, right] = [sortable(one), sortable(other)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const order = left.rank - right.rank || compareValues(left.value, right.value);
  return isDescending ? -order : order;
}
