import { cellAddress } from "../../core/sheet/address";
import { finding, type Finding } from "../../core/finding/finding";
import type { PlanContent, PlanValue, SheetPlan } from "../../report/sheetPlan";
import { safeValue } from "./applyPlan";
import { safeText } from "./plainText";

function expectedOf(content: PlanContent): string | number {
  if (content.kind === "text") return safeText(content.text);
  return content.kind === "number" ? content.value : content.expected;
}

interface Expected {
  readonly row: number;
  readonly column: number;
  readonly expected: PlanValue;
}

function* expectations(plan: SheetPlan): Generator<Expected> {
  for (const { row, column, content } of plan.cells) yield { row, column, expected: expectedOf(content) };
  const { block } = plan;
  if (!block) return;
  for (const [at, line] of block.values.entries()) {
    for (const [place, value] of line.entries()) {
      yield { row: block.area.row + at, column: block.area.column + place, expected: safeValue(value) ?? "" };
    }
  }
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
  for (const { row, column, expected } of expectations(plan)) {
    const actual = values[row]?.[column];
    if (actual === expected) continue;
    const where = { sheet, address: cellAddress(row, column) };
    return finding("F502", { expected: String(expected), actual: String(actual) }, where);
  }
  return null;
}
