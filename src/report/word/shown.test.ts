import type { PlanContent } from "../sheetPlan";
import { shownText } from "./shown";

const number = (value: number): PlanContent => ({ kind: "number", value });

it.each([
  [53.19, "0.00", "53,19"],
  [100, "0.00", "100,00"],
  [0, "0.00", "0,00"],
  [66.6, "0.##", "66,6"],
  [66, "0.##", "66"],
  [71.7, "0.0", "71,7"],
  [53, "0", "53"],
  [1.5, undefined, "1,5"],
  [48, undefined, "48"],
])("%p as %p is %p", (value, numberFormat, text) => {
  const style = numberFormat === undefined ? {} : { numberFormat };
  expect(shownText(number(value), style, ",")).toBe(text);
  expect(shownText({ kind: "formula", formula: "=1", expected: value }, style, ".")).toBe(
    text.replace(",", "."),
  );
});

it("leaves texts as they are, without signs that no document can hold", () => {
  const shown = (text: string) => shownText({ kind: "text", text }, {}, ",");
  expect(shown("A\r\nB\tC 😀 1.5")).toBe("A\nB\tC 😀 1.5");
  expect(shown("A\u0000\u000B\uD800B\uFFFE")).toBe("A\u{FFFD}\u{FFFD}\u{FFFD}B\u{FFFD}");
  expect(shownText({ kind: "formula", formula: "=1", expected: "" }, {}, ",")).toBe("");
});
