import type { Cell } from "../sheet/cell";
import { tableAt } from "../recognise/recognise";
import { area, sheet } from "../testing/sheet";
import { checkStrays } from "./strays";

const NAMES = ["Nguyễn Văn A", "Trần Thị B"];

function strays(rows: Cell[][], marks: string): readonly string[] {
  const grid = sheet(...rows);
  const findings = checkStrays(grid, tableAt(grid, area(marks), null), []);
  return findings.map(({ code, address, facts }) => `${code}@${address ?? ""} ${JSON.stringify(facts)}`);
}

describe("columns of digits that the range leaves out", () => {
  it("asks about digits of a person where digits are the codes, which may also count something", () => {
    const digits: Cell[][] = [
      [...NAMES, "Lê Văn C"],
      [1, 2, 3],
      [2, 3, 0],
      [1, 1, 2],
    ];
    expect(strays(digits, "A2:B4")).toEqual(['F107@C2 {"header":"Lê Văn C"}']);
    const apart = digits.map(([one = null, two = null, three = null]) => [one, two, null, three]);
    expect(strays(apart, "A2:B4")).toEqual(['W106@D2 {"header":"Lê Văn C"}']);
  });

  it("asks about those of a person whose name is like a level, some of them declared invalid", () => {
    const named: Cell[][] = [
      [...NAMES, "Tín Nhiệm"],
      ["Ủy viên", "Ủy viên", "Chủ tịch HĐND"],
      [1, 2, 3],
      [2, 3, 1],
      [1, 1, "không hợp lệ"],
    ];
    expect(strays(named, "A3:B5")).toEqual(['F107@C3 {"header":"Chủ tịch HĐND"}']);
  });
});
