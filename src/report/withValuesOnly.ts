import type { PlanCell, PlanContent, SheetPlan } from "./sheetPlan";

function contentAsValue(content: PlanContent): PlanContent {
  if (content.kind !== "formula") return content;
  const { expected } = content;
  if (typeof expected === "number") return { kind: "number", value: expected };
  // What a formula gives may look like a number or a date ("53,19%", "1/2") and must stay as it is.
  return expected === "" ? { kind: "text", text: "" } : { kind: "text", text: expected, isUserText: true };
}

const cellAsValue = (cell: PlanCell): PlanCell => ({ ...cell, content: contentAsValue(cell.content) });

/**
 * The same sheet with values only: every formula becomes what the record says it gives. Conditional looks keep
 * their formulas, since they hold no values.
 *
 * @example withValuesOnly(plan) // { kind: "formula", formula: "=1+1", expected: 2 } becomes { kind: "number", value: 2 }
 */
export function withValuesOnly(plan: SheetPlan): SheetPlan {
  return { ...plan, cells: plan.cells.map(cellAsValue) };
}
