import { cell, TABLE } from "./parts";
import { leastHigh } from "./leastHigh";
import { text } from "./sheetBuilder";

const EVEN = [100, 100];
const LEFT = [150, 50];

const rowOf = (left: string, right: string) => ({
  cells: [cell(0, 1, text(left), TABLE), cell(1, 1, text(right), TABLE)],
});
const words = (count: number) => Array.from({ length: count }, () => "phiếu").join(" ");

it.each([
  ["a long text in the wide column", [rowOf(words(20), words(2))], LEFT],
  ["long texts in both", [rowOf(words(20), words(20))], EVEN],
  ["rows that are as high either way, the first", [rowOf(words(1), words(1))], EVEN],
  ["no rows, the first", [], EVEN],
  [
    "many rows, what serves most of them",
    [rowOf(words(6), words(8)), rowOf(words(20), ""), rowOf(words(20), "")],
    LEFT,
  ],
])("for %s", (_, rows, columns) => {
  expect(leastHigh([EVEN, LEFT], rows, 11)).toBe(columns);
});
