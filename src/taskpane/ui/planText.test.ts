import { describe, expect, it } from "@jest/globals";
import type { PlanCell, PlanContent } from "../../report/sheetPlan";
import { planText } from "./planText";

const cell = (content: PlanContent, numberFormat?: string): PlanCell => ({
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
  content,
  style: numberFormat === undefined ? {} : { numberFormat },
});

describe("planText", () => {
  it.each([
    [cell({ kind: "text", text: "=A1" }), "=A1"],
    [cell({ kind: "number", value: 46 }), "46"],
    [cell({ kind: "formula", formula: "=1", expected: 53.19 }, "0.00"), "53,19"],
    [cell({ kind: "formula", formula: "=1", expected: 0 }, "0.00"), "0,00"],
    [cell({ kind: "formula", formula: "=1", expected: "" }, "0.00"), ""],
  ])("shows %j as a reader sees it", (plan, text) => {
    expect(planText(plan, "vi")).toBe(text);
  });

  it("uses the point in English", () => {
    expect(planText(cell({ kind: "number", value: 53.19 }, "0.00"), "en")).toBe("53.19");
  });
});
