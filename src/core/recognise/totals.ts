import type { Cell } from "../sheet/cell";
import { matches } from "../vocabulary/role";
import { SUM, TOTAL } from "../vocabulary/sums";

/** Whether a head or a label says that something is added up. */
export function isSumWord(cell: Cell): boolean {
  return matches(SUM, cell);
}

/**
 * Whether a text is the label of a row of sums or shares.
 *
 * @example isTotalLabel("Tổng cộng") // true
 * @example isTotalLabel("Tống Văn A") // false, nor is "Tổng Giám đốc"
 */
export function isTotalLabel(cell: Cell): boolean {
  return matches(TOTAL, cell);
}
