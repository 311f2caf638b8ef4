import type { Cell } from "../sheet/cell";
import { area, sheet } from "../testing/sheet";
import { recogniseFigures, scanFigures } from "./figures";

const hits = (...rows: Cell[][]) =>
  scanFigures(sheet(...rows), null).map(({ field, value, address }) => [field, value, address]);

describe("scanFigures", () => {
  it.each<[string, Cell[], unknown[]]>([
    ["in the next cell", ["Thu về", 46], ["collected", 46, "B1"]],
    ["in words", ["Thu về", "04 đồng chí."], ["collected", 4, "B1"]],
    ["after blanks", ["Thu về", null, " ", 46], ["collected", 46, "D1"]],
    ["in the label itself", ["Số phiếu thu về: 46 phiếu"], ["collected", 46, "A1"]],
    ["with a comma", ["Thu về", "4,5"], ["collected", 4.5, "B1"]],
    ["a range of numbers is none", ["Thu về", "45-46"], ["collected", null, "B1"]],
    ["two numbers to choose from are none", ["Thu về", "45 hay 46"], ["collected", null, "B1"]],
    ["an error is none", ["Thu về", { error: "#REF!" }], ["collected", null, "B1"]],
  ])("%s", (_, row, hit) => expect(hits(row)).toEqual([hit]));

  it("looks under a label when only words stand beside it", () => {
    expect(hits(["Phát ra", "Thu về", "Đơn vị tính"], [47, 46, "phiếu"])).toEqual([
      ["issued", 47, "A2"],
      ["collected", 46, "B2"],
    ]);
  });

  it("finds no number where there is none", () => {
    expect(hits(["Thu về", "(chưa đếm)"], ["phiếu"])).toEqual([]);
    expect(hits(["Thu về"])).toEqual([]);
  });

  it("gives a number beside two labels to the last one only", () => {
    expect(hits(["Phát ra / thu về", 46])).toEqual([["collected", 46, "B1"]]);
  });

  it.each<[string, Cell[], string]>([
    ["beside it", ["Thu về/Phát ra", null, "6/7"], "C1"],
    ["in its own text", ["Số phiếu thu về / phát ra: 6/7 phiếu"], "A1"],
    ["the other way round", ["Phát ra/Thu về", "7 / 6"], "B1"],
  ])("gives two numbers to a label for two, %s", (_, row, address) => {
    expect(hits(row)).toEqual([
      ["issued", 7, address],
      ["collected", 6, address],
    ]);
  });

  it("takes no sentence for a label", () => {
    expect(hits([`Số phiếu thu về ${"được ban kiểm phiếu đếm lại ".repeat(4)}`, 46])).toEqual([]);
  });

  it("leaves the ballots and the row under them alone, not what stands beside", () => {
    const grid = sheet(["Có mặt", 3, "Thu về", 46], ["Tổng số", 3], ["Có mặt", 3]);
    const fields = scanFigures(grid, area("A1:B1")).map(({ field, address }) => [field, address]);
    expect(fields).toEqual([
      ["collected", "D1"],
      ["present", "B3"],
    ]);
  });
});

describe("recogniseFigures", () => {
  it("takes the first number of each figure", () => {
    const grid = sheet(["Thu về", { error: "#N/A" }], ["Thu về", 46], ["Số phiếu thu về", 47]);
    expect(recogniseFigures(grid, null)).toEqual({ collected: { value: 46, address: "B2" } });
  });
});
