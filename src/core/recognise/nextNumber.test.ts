import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";
import { isLaterCode } from "./nextNumber";

const HEAD = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const MARKS: Cell[][] = [
  [1, 1, 3],
  [3, 3, 2],
  [3, 1, 2],
  [3, 1, 3],
  [1, 1, 1],
];
const coded = MARKS.map((marks, at): Cell[] => [`M${String(7000 + 137 * at)}`, ...marks]);
const COUNTS = ["Nguyễn Văn A 3 0 2 0", "Trần Thị B 1 0 4 0", "Lê Văn C 2 2 1 0"];
const counted = (...rows: Cell[][]) => auto(sheet(...rows)).people;
const gap = (rows: Cell[][]): Cell[][] => [...rows.slice(0, 3), [], [], ...rows.slice(3)];

it("knows a later code of the same kind", () => {
  expect(isLaterCode("M7274", " M7411 ")).toBe(true);
  for (const [one, other] of [
    ["M7274", "N7411"],
    ["M7274", "M741"],
    ["M7274", "M7200"],
    ["M7274", 7411],
    [null, "M7411"],
  ])
    expect(isLaterCode(one ?? null, other ?? null)).toBe(false);
});

it("reads ballots beside a small table of signs, and not only those under it", () => {
  const beside: Cell[][] = [[], ["Số", "Mức độ"], [1, "thấp"], [2, "TN"], [3, "cao"]];
  const rows = [["Mã phiếu", ...HEAD], ...gap(coded)].map((row, at): Cell[] => [
    ...row,
    ...Array<null>(5 - row.length).fill(null),
    ...(beside[at] ?? []),
  ]);
  expect(counted(...rows)).toEqual(COUNTS);
});

it("takes a first ballot with a blank cell for no head of levels", () => {
  const levels: Cell[][] = [
    ["Tn", null, "tnt"],
    ["Tnc", "tnt", "tn"],
    ["tnc", "tnc", "tn"],
    ["tnt", "tn", "tn"],
  ];
  const forms = levels.map((marks, at): Cell[] => [
    45120.375 + at,
    `nguoi${String(at)}@example.com`,
    ...marks,
  ]);
  const names = HEAD.map((name) => `Mức độ tín nhiệm [${name}]`);
  const { collected, said } = auto(sheet(["Dấu thời gian", "Địa chỉ email", ...names], ...forms));
  expect([collected, said]).toEqual([[4], ["W106@A2", "W106@B2", "N141@D2"]]);
});
