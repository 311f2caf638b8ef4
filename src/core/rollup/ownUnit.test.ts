import type { Grid } from "../sheet/cell";
import { cellsOf, gridOf, type SheetGrid } from "../sheet/grid";
import { readUnit } from "./readUnit";

/** A sheet as it is read: every row as wide as the widest. */
function grid(sheet: string, rows: Grid): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  return gridOf({ sheet, row: 0, column: 0, cells });
}

const OPTIONS = { regulation: "96-QD/TW", isReport: (sheet: string) => sheet === "Phụ lục 4" };
const read = (...grids: readonly SheetGrid[]) => readUnit(grids, "Xa Mot.xlsx", OPTIONS);
const found = (...grids: readonly SheetGrid[]) => {
  const { result, findings } = read(...grids);
  return [result !== null, findings.map(({ code, address }) => `${code} ${String(address)}`)];
};

describe("a workbook of the unit's own", () => {
  const table = (...rows: Grid) =>
    grid("Kết quả", [
      ["KẾT QUẢ LẤY PHIẾU"],
      ["STT", "Họ và tên", "Hợp lệ", "Không hợp lệ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
      ...rows,
    ]);
  const A = [1, "Nguyễn Văn A", 46, 1, 19, 2, 25];
  const B = [2, "Trần Thị B", 47, 0, 47, 0, 0];

  it("is recognised, counted again and called by its file", () => {
    const { result, findings } = read(table(A, B));
    expect(findings.filter(({ severity }) => severity !== "W")).toEqual([]);
    expect(result).toMatchObject({
      report: "",
      unit: "Xa Mot",
      kinds: [{ base: 47, baseRule: "collected", people: [{ low: 25 }, { high: 47 }] }],
    });
  });

  it("is left out with its faults", () => {
    const { result, findings } = read(table([1, "Nguyễn Văn A", 46, 1, 19, 3, 25], B));
    expect(result).toBeNull();
    expect(findings.map(({ code }) => code)).toContain("F236");
  });

  it("is left out when it is marked as a draft", () => {
    const { result, findings } = read(grid("Kết quả", [["CHƯA CHÍNH THỨC"], ...cellsOf(table(A, B))]));
    expect([result, findings[0]?.code]).toEqual([null, "F624"]);
  });

  it("is left out where nothing is recognised, or two sheets may be one vote", () => {
    expect(found(grid("Ghi chú", [["Không có gì"]]), grid("Trống", []))).toEqual([false, ["F623 null"]]);
    expect(found(grid("TN_NhatKy", cellsOf(table(A, B))))).toEqual([false, ["F623 null"]]);
    expect(found(table(A, B), { ...table(A, B), sheet: "Bản sao" })).toEqual([false, ["F115 null"]]);
  });
});
