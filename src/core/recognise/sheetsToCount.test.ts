import type { Grid } from "../sheet/cell";
import { cellsOf, gridOf, type SheetGrid } from "../sheet/grid";
import { areKinds, sheetsToCount } from "./sheetsToCount";

const grid = (sheet: string, cells: Grid): SheetGrid => gridOf({ sheet, row: 0, column: 0, cells });

const ballots = (sheet: string, ...names: string[]) =>
  grid(sheet, [
    ["Số phiếu", ...names],
    ...[1, 2, 3, 4].map((at) => [
      at,
      ...names.map((_, person) => ["TNC", "TN", "TNT"][(at + person) % 3] ?? null),
    ]),
  ]);

const counts = (sheet: string) =>
  grid(sheet, [
    ["STT", "Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
    [1, "Nguyễn Văn A", 40, 5, 2],
    [2, "Trần Thị B", 39, 6, 2],
  ]);

const isReport = (sheet: string) => sheet === "Phụ lục 4";
const namesOf = (grids: readonly SheetGrid[]) =>
  sheetsToCount(grids, isReport).map(({ grid: { sheet } }) => sheet);

describe("sheetsToCount", () => {
  it("takes ballots before tables of counts", () => {
    expect(namesOf([counts("Tổng hợp"), ballots("Phiếu", "Nguyễn Văn A", "Trần Thị B")])).toEqual(["Phiếu"]);
  });

  it("takes tables of counts where there are no ballots, a report last", () => {
    expect(namesOf([counts("Phụ lục 4"), counts("Tổng hợp")])).toEqual(["Tổng hợp"]);
    expect(namesOf([counts("Phụ lục 4")])).toEqual(["Phụ lục 4"]);
  });

  it("takes nothing where nothing is recognised", () => {
    expect(namesOf([grid("Ghi chú", [["Không có gì"]])])).toEqual([]);
  });
});

describe("areKinds", () => {
  const found = (...grids: readonly SheetGrid[]) => areKinds(sheetsToCount(grids, isReport));

  it("needs other people on every sheet, and ballots on all", () => {
    const one = ballots("Phiếu 1", "Nguyễn Văn A", "Trần Thị B");
    expect(found(one)).toBe(true);
    expect(found(one, ballots("Phiếu 2", "Lê Văn C", "Phạm Thị D"))).toBe(true);
    expect(found(one, ballots("Phiếu 2", "Nguyễn Văn A", "Trần Thị B"))).toBe(false);
    expect(found(counts("Bàn 1"), grid("Bàn 2", cellsOf(counts("x")).slice(0, 2)))).toBe(false);
  });
});
