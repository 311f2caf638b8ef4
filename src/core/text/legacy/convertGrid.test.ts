import type { Cell } from "../../sheet/cell";
import { gridOf, cellsOf, type SheetGrid } from "../../sheet/grid";
import { NO_LOOKS } from "../../testing/sheet";
import { convertGrid } from "./convertGrid";

const sheet = (...cells: Cell[][]): SheetGrid => gridOf({ sheet: "P", row: 1, column: 1, cells });

describe("convertGrid", () => {
  it("turns the old texts of a sheet into Unicode and leaves all else", () => {
    const old = sheet(["NguyÔn V¨n A", 5, null, true], ["UBND", "NguyÔn ThÞ B", { error: "#N/A" }, ""]);
    const { grid, texts, encodings, findings } = convertGrid(old);
    expect(cellsOf(grid)).toEqual([
      ["Nguyễn Văn A", 5, null, true],
      ["UBND", "Nguyễn Thị B", { error: "#N/A" }, ""],
    ]);
    expect(grid).toMatchObject({ sheet: "P", row: 1, column: 1 });
    expect(texts).toEqual([
      { address: "B2", before: "NguyÔn V¨n A", after: "Nguyễn Văn A" },
      { address: "C3", before: "NguyÔn ThÞ B", after: "Nguyễn Thị B" },
    ]);
    expect([encodings, findings]).toEqual(["TCVN3", []]);
  });

  it("reads VNI by its font, and capitals of the fonts for capitals", () => {
    const fonts = [
      { name: "VNI-Times", area: { row: 1, column: 1, rows: 1, columns: 1 } },
      { name: ".VnTimeH", area: { row: 2, column: 1, rows: 1, columns: 1 } },
    ];
    const { grid } = convertGrid({
      ...sheet(["Nguyeãn Vaên A"], ["nguyÔn v¨n a"]),
      metadata: { ...NO_LOOKS, fonts },
    });
    expect(cellsOf(grid)).toEqual([["Nguyễn Văn A"], ["NGUYỄN VĂN A"]]);
  });

  it("never decodes Unicode", () => {
    const good = sheet(["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"]);
    expect(convertGrid(good)).toMatchObject({
      grid: good,
      texts: [],
      encodings: "",
      findings: [],
    });
  });

  it("leaves damaged texts as they are and names their cells", () => {
    const { grid, texts, findings } = convertGrid(sheet(["NguyÔn V¨n A", "Lª V¨n Hng", "Tng"]));
    expect(cellsOf(grid)).toEqual([["Nguyễn Văn A", "Lª V¨n Hng", "Tng"]]);
    expect(texts).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: "W311", sheet: "P", address: "C2", facts: { text: "Lª V¨n Hng" } },
      { code: "W311", address: "D2", facts: { text: "Tng" } },
    ]);
  });

  it("leaves damaged texts alone however many there are", () => {
    const many = Array.from({ length: 250 }, () => ["Lª V¨n Hng"]);
    const { grid, texts, findings } = convertGrid(sheet(["NguyÔn V¨n A"], ...many));
    expect(cellsOf(grid).slice(1)).toEqual(many);
    expect(texts).toHaveLength(1);
    expect(findings).toMatchObject([{ code: "W311", cells: 250 }]);
  });

  it("leaves texts that can be read in two ways", () => {
    const { grid, findings } = convertGrid(sheet(["NguyÔn V¨n A", "Trần Thị B", "Lê"]));
    expect(cellsOf(grid)).toEqual([["Nguyễn Văn A", "Trần Thị B", "Lê"]]);
    expect(findings).toMatchObject([{ code: "W312", address: "D2", facts: { text: "Lê" } }]);
  });
});
