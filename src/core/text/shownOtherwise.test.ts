import type { Cell } from "../sheet/cell";
import { isShownOtherwise, isTooNarrow } from "./shownOtherwise";

it.each<[Cell, string]>([
  [1, "Thấp"],
  [2, ""],
  [45573, "8/10"],
  ["TNT", "TNC"],
  [3, "4"],
  ["", "TNC"],
  ["TNC", ""],
])("%s is shown as something else: %j", (value, text) => {
  expect(isShownOtherwise(value, text)).toBe(true);
});

it.each<[Cell, string]>([
  [1, "001"],
  [1, "1"],
  [1234567, "1.234.567"],
  [1234567, "1,234,567"],
  [0.6383, "63,83%"],
  [2.6, "3"],
  [-5, "(5)"],
  [null, ""],
  ["  ", ""],
  [12345, "####"],
  [true, "TRUE"],
  [{ error: "#N/A" }, "#N/A"],
  ["TNC ", "TNC"],
  [12.5, "12,50"],
])("%s shows itself: %j", (value, text) => {
  expect(isShownOtherwise(value, text)).toBe(false);
});

it("tells a number that its column is too narrow for", () => {
  expect([isTooNarrow(12345, "####"), isTooNarrow("####", "####"), isTooNarrow(5, "5")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isShownOtherwise("TNC", "###")).toBe(true);
});
