import { cellAddress } from "../../core/cell/address";
import { finding, type Finding } from "../../core/finding/finding";
import type { PlanContent, SheetPlan } from "../../report/sheetPlan";
import { safeText } from "./applyPlan";

function expectedOf(content: PlanContent): string | number {
  if (content.kind === "text") return safeText(content.text);
  return content.kind === "number" ? content.value : content.expected;
}

/**
 * Compares a sheet as read back with its plan, cell by cell: texts, counts and what every formula gives.
 *
 * @returns the first difference, or `null`
 */
export function compareWithPlan(
  sheet: string,
  plan: SheetPlan,
  values: readonly (readonly unknown[])[],
): Finding | null {
  for (const cell of plan.cells) {
    const expected = expectedOf(cell.content);
    const actual = values[cell.row]?.[cell.column];
    if (actual === expected) continue;
    const where = { sheet, address: cellAddress(cell.row, cell.column) };
    return finding("F502", { expected: String(expected), actual: String(actual) }, where);
  }
  return null;
}
