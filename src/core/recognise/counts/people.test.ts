import type { Cell } from "../../sheet/cell";
import type { SheetGrid } from "../../sheet/grid";
import { auto } from "../../testing/auto";
import { sheet } from "../../testing/sheet";
import { findAllCounts, findCounts, withoutRepeats } from "./findCounts";

const WHO: Cell[] = ["TT", "Họ và tên"];
const A: Cell[] = [1, "Nguyễn Văn A"];
const B: Cell[] = [2, "Trần Thị B"];
const gap = [null, null, null, null, null];

/** A finished result under the figure it needs. */
const result = (collected: number, ...rows: Cell[][]): SheetGrid =>
  sheet(["Số phiếu thu về", null, collected], ...rows);

describe("people of a table of counts", () => {
  const HEAD = [...WHO, "TNC", "TN", "TNT"];

  it("may be called Tống or direct a whole company", () => {
    const rows = [
      ["TT", "Họ và tên", "Chức vụ", "TNC", "TN", "TNT"],
      [1, "Tống Thị B", "Bí thư", 30, 12, 4],
      [2, "Tòng Văn C", "Tổng Giám đốc", 25, 15, 6],
      ["Tổng cộng", null, null, 55, 27, 10],
    ];
    expect(auto(result(47, ...rows)).people).toEqual(["Tống Thị B 30 12 4 1", "Tòng Văn C 25 15 6 1"]);
  });

  it("end at figures and signatures", () => {
    const rows = [
      HEAD,
      [...A, 30, 12, 4],
      [...B, 25, 15, 6],
      [],
      ["- Số phiếu phát ra:", null, 48],
      ["- Số phiếu thu về:", null, 47],
      [],
      [null, "NGƯỜI LẬP", null, "TRƯỞNG BAN"],
      [null, "Lê Văn C", null, "Phạm Thị D"],
    ];
    expect(auto(sheet(...rows))).toMatchObject({
      people: ["Nguyễn Văn A 30 12 4 1", "Trần Thị B 25 15 6 1"],
      collected: [47],
      said: [],
    });
    expect(auto(sheet(...rows.toSpliced(4, 2))).said).toEqual(["F247@C2:E3"]);
  });

  it("go on behind empty rows, and may not go on behind a sum", () => {
    const first = [HEAD, [...A, 30, 12, 4]];
    const last = [...B, 25, 15, 6];
    expect(auto(result(47, ...first, gap, gap, last)).people).toHaveLength(2);
    expect(auto(result(47, ...first, ["Cộng", null, 30, 12, 4], last)).said).toEqual(["F110@C5"]);
    const plain = [
      ["Họ và tên", "TNC", "TN", "TNT"],
      ["Nguyễn Văn A", 30, 12, 4],
      ["Cộng", 30, 12, 4],
    ];
    expect(findCounts(sheet(...plain, ["Trần Thị B", 1, 2, 3]))?.stray).toBe(3);
  });

  it("are named in the nearest column, not in that of another table left of it", () => {
    const table = sheet(
      ["Bàn", "Kết quả", "Cao", "TN", "Thấp"],
      ["Bàn 1", "Nguyễn Văn A", 30, 12, 4],
      ["Bàn 2", "Trần Thị B", 25, 15, 6],
      [null, "Lê Văn C", 20, 20, 6],
    );
    expect(findAllCounts(table).map(({ people }) => people.map(({ name }) => name))).toEqual([
      ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
    ]);
  });

  it("are missed where a numbered line has no counts", () => {
    expect(auto(result(47, HEAD, [...A, 30, 12, 4], B)).said).toEqual(["F137@C4", "F137@D4", "F137@E4"]);
  });

  it("stand in tables of their own where they are others", () => {
    const two = (name: string) =>
      sheet(HEAD, [...A, 30, 12, 4], gap, HEAD, [1, name, 20, 7, 2], [2, `${name}.`, 1, 2, 3]);
    expect(auto(two("Trần Thị B")).ranges).toEqual(["counts | C2:E2 |  | ", "counts | C5:E6 |  | "]);
    const again = sheet(HEAD, [...A, 30, 12, 4], HEAD, [...A, 20, 7, 2], HEAD, [...A, 10, 9, 8]);
    expect(withoutRepeats(findAllCounts(again)).map(({ stray }) => stray)).toEqual([3]);
    expect(auto(again, { collected: 60 }).said).toContain("F110@C4");
  });

  it("may have their issued and collected ballots beside them", () => {
    const head = [...WHO, "Phát ra", "Thu về", "TNC", "TN", "TNT"];
    const rows = [head, [...A, 48, 47, 30, 12, 4], [...B, 48, 47, 25, 15, 6]];
    const came = auto(sheet(...rows));
    expect(came.collected).toEqual([47]);
    expect(came.kinds[0]?.issued).toBe(48);
    const other = sheet(...rows.slice(0, 2), [...B, 49, null, 25, 15, 6]);
    expect(auto(other, { issued: 48, collected: 46 }).said).toContain("F210@C3");
    expect(auto(other, { issued: 48, collected: 46 }).said).toContain("F210@D2");
  });

  it("may stand under their own ballots", () => {
    const rows = [
      ["STT", "Nguyễn Văn A", "Trần Thị B"],
      [1, 1, 2],
      [2, 1, 1],
      [3, 2, 1],
      [],
      ["KẾT QUẢ"],
      HEAD,
      [...A, 2, 1, 0],
      [...B, 2, 1, 0],
    ];
    expect(auto(sheet(...rows)).ranges).toEqual([" | B2:C4 | B1:C1 | "]);
  });

  it("are no result where ballots of others stand beside them", () => {
    const other: Cell[][] = [
      ["STT", "Lê Văn C", "Phạm Thị D"],
      [1, "TNC", "TN"],
      [2, "TNC", "TNT"],
      [3, "TN", "TN"],
    ];
    const table = [HEAD, [...A, 30, 12, 4], [...B, 25, 15, 6]];
    expect(auto(sheet(...other, gap, ...table)).layouts).not.toContain("counts");
    const beside = sheet(...table.map((row, at) => [...row, null, ...(other[at] ?? [])]), [], ["x", "x"]);
    expect(auto(beside).layouts).not.toContain("counts");
  });
});
