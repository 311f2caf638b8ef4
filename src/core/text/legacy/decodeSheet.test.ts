import type { Cell } from "../../sheet/cell";
import { cellsOf } from "../../sheet/grid";
import { auto, withLooks } from "../../testing/auto";
import { NO_LOOKS } from "../../testing/sheet";
import { area, sheet } from "../../testing/sheet";
import { decodeSheet } from "./decodeSheet";
import { hasLostLetters } from "./lost";

const codes = (rows: Cell[][], fonts: readonly { name: string; area: string }[] = []) => {
  const looks = { fonts: fonts.map(({ name, area: address }) => ({ name, area: area(address) })) };
  const { grid, findings } = decodeSheet(fonts.length > 0 ? withLooks(rows, looks) : sheet(...rows));
  return { cells: cellsOf(grid), codes: findings.map(({ code, address }) => `${code}@${String(address)}`) };
};

describe("decodeSheet", () => {
  it("leaves Unicode as it is, the same sheet", () => {
    const grid = sheet(["Nguyễn Văn A", "Lê", "×", 1, null]);
    expect(decodeSheet(grid)).toEqual({ grid, findings: [] });
    expect(decodeSheet(grid).grid).toBe(grid);
  });

  it("decodes by content where that leaves one reading", () => {
    expect(codes([["NguyÔn V¨n A", "ThÊp", 5]])).toEqual({
      cells: [["Nguyễn Văn A", "Thấp", 5]],
      codes: ["N126@null"],
    });
    expect(codes([["Nguyeãn Vaên A"]])).toEqual({ cells: [["Nguyễn Văn A"]], codes: ["N126@null"] });
  });

  it("lets a doubtful text follow its sheet, unless the sheet holds both", () => {
    expect(codes([["NguyÔn V¨n A", "Lª ThÞ B", "Lê"]]).cells).toEqual([["Nguyễn Văn A", "Lê Thị B", "Lờ"]]);
    expect(codes([["NguyÔn V¨n A", "Lê", "Trần Thị B"]])).toEqual({
      cells: [["Nguyễn Văn A", "Lê", "Trần Thị B"]],
      codes: ["N126@null", "W127@B1"],
    });
    expect(codes([["NguyÔn V¨n A", "Nguyeãn Vaên A", "Lê"]]).codes).toEqual(["N126@null", "W127@C1"]);
  });

  it("believes the font before the content, and decodes nothing twice", () => {
    const fonts = [
      { name: ".VnTime", area: "A1:B1" },
      { name: ".VnTimeH", area: "C1" },
      { name: "VNI-Times", area: "D1" },
      { name: "Arial", area: "E1" },
    ];
    const rows: Cell[][] = [["Lê", "Trần Thị B", "nguyÔn", "Leâ", "Lê"]];
    const once = decodeSheet(
      withLooks(rows, { fonts: fonts.map((font) => ({ ...font, area: area(font.area) })) }),
    );
    expect(cellsOf(once.grid)).toEqual([["Lờ", "Trần Thị B", "NGUYỄN", "Lê", "Lê"]]);
    expect(once.grid.metadata).toEqual(NO_LOOKS);
    expect(decodeSheet(once.grid)).toEqual({ grid: once.grid, findings: [] });
  });

  it("says where a letter was lost, and does not guess it", () => {
    expect(codes([["NguyÔn V¨n Hng", "Hng"]])).toEqual({
      cells: [["Nguyễn Văn Hng", "Hng"]],
      codes: ["N126@null", "W125@A1", "W125@B1"],
    });
    expect(codes([["Trong"]], [{ name: "VNI-Times", area: "A1" }]).codes).toEqual([]);
  });
});

describe("hasLostLetters", () => {
  it.each([
    ["Nguyễn Văn Hng", true],
    ["Trờng THPT số 2", true],
    ["Nguyễn Văn Hưng", false],
    ["UBND tỉnh TNT", false],
    ["A x", false],
  ])("%s: %s", (text, isLost) => expect(hasLostLetters(text)).toBe(isLost));
});

describe("a sheet in an old font", () => {
  it("is counted as if it were Unicode", () => {
    const rows: Cell[][] = [
      ["Sè phiÕu", "NguyÔn V¨n A", "TrÇn ThÞ B"],
      [1, "Cao", "ThÊp"],
      [2, "TÝn nhiÖm", "Cao"],
      ["Thu vÒ", 2],
    ];
    const { people, said, kinds } = auto(sheet(...rows));
    expect(people).toEqual(["Nguyễn Văn A 1 1 0 0", "Trần Thị B 1 0 1 0"]);
    expect(said).toEqual(["N126"]);
    expect(kinds[0]?.collected).toBe(2);
  });
});
