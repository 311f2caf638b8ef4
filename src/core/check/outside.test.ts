import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { area, sheet } from "../testing/sheet";
import { checkOutside } from "./outside";

const said = (rows: Cell[][], ...areas: string[]) =>
  checkOutside(sheet(...rows), areas.map(area), { layout: "codes", codes: "TNC/TN/TNT" }).map(
    ({ code, address, facts }) => [code, address, facts],
  );

describe("marks outside all kinds of ballot", () => {
  const rows: Cell[][] = [
    ["Nguyễn Văn A", "Trần Thị B", null, "TNC"],
    ["TNC", "TN", null, 1],
    ["TN", null, null, "C"],
  ];

  it("are said where they are more than those inside", () => {
    expect(said(rows, "A2:A2")).toEqual([["F148", "D1", { cells: 3 }]]);
    expect(said(rows, "B3:C3")).toEqual([["F148", "D1", { cells: 4 }]]);
  });

  it("may be a legend, or the marks of another kind", () => {
    expect(said(rows, "A2:B3")).toEqual([]);
    expect(said(rows, "A2:A3", "B2:B3")).toEqual([]);
    expect(said([["TNC"]], "A1:A1")).toEqual([]);
  });

  it("may have been typed by somebody else on the same sheet", () => {
    const typed: Cell[][] = [
      ["STT", "Nguyễn Văn A", null, "Nguyễn Văn A", "Trần Thị B"],
      [1, "TNC", null, "TNC", "TN"],
      [2, "TN", null, "TN", "TNT"],
    ];
    const kind = { marks: "B2:B3", people: "B1:B1" };
    expect(auto(sheet(...typed), kind).said).toContain("F107@D2");
    expect(auto(sheet(...typed), { ...kind, second: "P", secondMarks: "D2:E3" }).said).not.toContain(
      "F148@D2",
    );
  });
});
