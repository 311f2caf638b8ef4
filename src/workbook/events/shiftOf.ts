import type { Shift } from "../../core/setup/shiftedSetup";
import { parseArea } from "../../core/sheet/address";

/** What Excel says of whole rows or columns: which way, and whether they came (1) or went (-1). */
const CHANGES: ReadonlyMap<string, Pick<Shift, "axis"> & { readonly sign: 1 | -1 }> = new Map([
  ["RowInserted", { axis: "row", sign: 1 }],
  ["RowDeleted", { axis: "row", sign: -1 }],
  ["ColumnInserted", { axis: "column", sign: 1 }],
  ["ColumnDeleted", { axis: "column", sign: -1 }],
] as const);

/** Whole rows and columns, such as `5:6` or `A:B`, as the cells at their ends. */
function asCells(address: string): string {
  const [first = "", last = first] = address.replace(/\$/g, "").split(":");
  if (/^\d+$/.test(first)) return `A${first}:A${last}`;
  return /^[A-Za-z]+$/.test(first) ? `${first}1:${last}1` : address;
}

/**
 * What came or went where Excel tells of whole rows or columns; `null` for every other change.
 *
 * @example shiftOf("RowInserted", "5:6") // { axis: "row", at: 4, count: 2 }
 */
export function shiftOf(changeType: string, address: string): Shift | null {
  const change = CHANGES.get(changeType);
  const area = change ? parseArea(asCells(address)) : null;
  if (!change || !area) return null;
  const count = change.axis === "row" ? area.rows : area.columns;
  return { axis: change.axis, at: area[change.axis], count: change.sign * count };
}
