import type { ICellData, Nullable } from "@univerjs/core";

/** A formula that the engine does not get to see, with the result that the file has for it. */
export interface Held {
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** Where a held formula stands in a cell of Univer, which keeps such fields as they are. */
const HELD = "held";

/** The fields of a cell that tell of a held formula. */
export interface HoldingCell {
  readonly v?: ICellData["v"];
  readonly f?: ICellData["f"];
  readonly custom?: ICellData["custom"];
}

function heldIn({ custom }: HoldingCell): Partial<Held> {
  const fields: unknown = custom?.[HELD];
  return typeof fields === "object" && fields !== null ? fields : {};
}

/**
 * The formula that a cell holds unplayed, with "="; `null` for any other cell. Whoever writes something into the cell
 * replaces it: it counts only as long as its result stands there.
 */
export function heldFormula(cell: Nullable<HoldingCell>): string | null {
  if (!cell || cell.f) return null;
  const { formula, value } = heldIn(cell);
  return formula !== undefined && value === cell.v ? formula : null;
}
