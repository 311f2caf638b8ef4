import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { area, sheet } from "../testing/sheet";
import { pageSums } from "./pageSums";

const TITLE: Cell[] = ["KIỂM PHIẾU TÍN NHIỆM"];
const HEAD: Cell[] = ["STT", "Nguyễn Văn A", "Trần Thị B"];
const FIRST: Cell[][] = [
  [1, "TNC", "TN"],
  [2, "TNC", "TNC"],
];
const LAST: Cell[][] = [
  [3, "TNC", "TNT"],
  [4, "TN", "TNC"],
];
const COUNTS = ["Nguyễn Văn A 3 1 0 0", "Trần Thị B 2 1 1 0"];
const found = (...rows: Cell[][]) => auto(sheet(TITLE, HEAD, ...rows));
const codes = (...rows: Cell[][]) => found(...rows).said.map((code) => code.slice(0, 4));

describe("what the ballots of a page come to", () => {
  it.each<[string, Cell[][]]>([
    ["between repeated heads", [...FIRST, ["Cộng trang 1", 2, 1], HEAD, ...LAST]],
    ["without a head", [...FIRST, ["Cộng trang", 2, 1], ...LAST]],
    ["with a sum of all at the end", [...FIRST, ["Cộng trang 1", 2, 1], ...LAST, ["Tổng TNC", 3, 2]]],
    [
      "from the first ballot on",
      [...FIRST, ["Cộng", 2, 1], [3, "TNC", "TNT"], ["Lũy kế", 3, 1], [4, "TN", "TNC"]],
    ],
  ])("is no ballot %s", (_, rows) => {
    const { people, collected, said } = found(...rows);
    expect({ people, collected }).toEqual({ people: COUNTS, collected: [4] });
    expect(said.filter((code) => !code.startsWith("N153"))).toEqual([]);
  });

  it("may take a row for each level", () => {
    const sums: Cell[][] = [
      ["Cộng trang TNC", 2, 1],
      ["Cộng trang TN", 0, 1],
      ["Cộng trang TNT", 0, 0],
    ];
    expect(found(...FIRST, ...sums, ...LAST)).toMatchObject({ people: COUNTS, collected: [4] });
  });

  it("is no ballot among boxes, either", () => {
    const names: Cell[] = ["STT", "Nguyễn Văn A", null, null];
    const levels: Cell[] = [null, "Cao", "TN", "Thấp"];
    const rows: Cell[][] = [
      [1, "x"],
      [2, null, "x"],
      ["Cộng trang", 1, 1, 0],
      names,
      levels,
      [3, "x"],
      ["Cộng trang", 1, 0, 0],
    ];
    const boxes = auto(sheet(TITLE, names, levels, ...rows));
    expect(boxes).toMatchObject({ people: ["Nguyễn Văn A 2 1 0 0"], collected: [3] });
  });

  it("is asked about where it is something else, or is not called so", () => {
    expect(codes(...FIRST, ["Cộng trang 1", 1, 3], ...LAST)).toContain("F119");
    expect(codes(...FIRST, ["Xem lại", 2, 1], ...LAST)).toContain("F119");
    expect(codes(...FIRST, [null, 2, 1], ...LAST)).toContain("F102");
  });

  it("stands under ballots and above others", () => {
    const grid = sheet(["Cộng", 2, 1], ...FIRST, ["Cộng", 2, 1]);
    expect(pageSums(grid, area("B1:C4"), [])).toEqual([]);
    expect(pageSums(sheet(["Cộng", 2, 1], ["Cộng", 2, 1]), area("B1:C2"), [])).toEqual([]);
    expect(pageSums(sheet(["Cộng", 2, 1], [1, null, null], ["Cộng", 2, 1]), area("B1:C3"), [])).toEqual([]);
  });
});
