import type { Cell } from "../../sheet/cell";
import type { SheetGrid } from "../../sheet/grid";
import { auto } from "../../testing/auto";
import { sheet } from "../../testing/sheet";

describe("a head that is printed again over the next page", () => {
  const HEAD: Cell[][] = [
    ["TT", "Họ và tên", "Mức độ tín nhiệm", null, null],
    [null, null, "Cao", "Tín nhiệm", "Thấp"],
  ];
  const line = (at: number, name: string): Cell[] => [at, name, 30, 12, 4];
  const table = (...lines: Cell[][]) =>
    sheet(["Số phiếu thu về", null, 46], ...HEAD, line(1, "Nguyễn Văn A"), ...lines);
  const kinds = (grid: SheetGrid) => auto(grid).kinds.length;

  it("is no end of the table where the numbers go on", () => {
    expect(kinds(table(line(2, "Trần Thị B"), ...HEAD, line(3, "Lê Văn C")))).toBe(1);
  });

  it("begins other people where they begin anew, stand apart, or the head is another", () => {
    expect(kinds(table(line(2, "Trần Thị B"), ...HEAD, line(1, "Lê Văn C")))).toBe(2);
    expect(kinds(table(line(2, "Trần Thị B"), [null], ...HEAD, line(3, "Lê Văn C")))).toBe(2);
    const other: Cell[][] = [HEAD[0] ?? [], [null, null, "Thấp", "Tín nhiệm", "Cao"]];
    expect(kinds(table(line(2, "Trần Thị B"), ...other, line(3, "Lê Văn C")))).toBe(2);
  });
});
