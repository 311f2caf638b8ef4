import type { Cell } from "../sheet/cell";
import { count } from "../count/count";
import { EMPTY_SETUP } from "../setup/setup";
import { compared, FIRST, grid, HEAD, POSTS, TWICE, typed } from "../testing/entries";

describe("notes of ballots", () => {
  const withNotes = (sheet: string, ...notes: Cell[]) =>
    grid(
      sheet,
      [...HEAD, "Lỗi của phiếu"],
      [...POSTS, null],
      ...FIRST.map((row, at) => [...row, notes[at] ?? null]),
    );
  const kind = { faultColumn: "D3:D5" };

  it("agree in other words, and differ where they say something else", () => {
    const first = withNotes("Một", "gạch tên; ký tên", "ký tên", "nháp");
    expect(compared(withNotes("Hai", "Ký tên, gạch tên", "Ký tên", "Nháp"), kind, first)).toEqual([]);
    expect(compared(withNotes("Hai", "gạch tên", "ký tên", "nháp"), kind, first)).toEqual([
      {
        code: "F307",
        at: "Một!D3",
        facts: { ballot: 1, first: "gạch tên; ký tên", second: "gạch tên", other: "Hai!D3" },
      },
    ]);
  });

  it("differ where only one sheet has the column", () => {
    expect(compared(typed("Hai", FIRST), kind, withNotes("Một", "gạch tên"))).toMatchObject([
      { code: "F307", at: "Một!D3", facts: { second: "", other: "Hai!B3" } },
    ]);
    expect(compared(withNotes("Hai", "gạch tên"))).toMatchObject([
      { code: "F307", at: "Hai!D3", facts: { first: "", other: "Một!B3" } },
    ]);
  });

  it("make a ballot of a row without marks", () => {
    const first = grid(
      "Một",
      [...HEAD, "Lỗi của phiếu"],
      [...POSTS, null],
      ...FIRST.map((row) => [...row, null]),
      [4, null, null, "gạch tên"],
    );
    expect(
      compared(typed("Hai", FIRST), { ...kind, marks: "B3:C6", faultColumn: "D3:D6" }, first),
    ).toMatchObject([{ code: "F303", at: "Một!B6", facts: { ballot: 4, sheet: "Một" } }]);
  });
});

describe("entries that stand in another way", () => {
  it("are compared with people in rows", () => {
    const turn = (sheet: string, rows: Cell[][]) =>
      grid(
        sheet,
        ["Họ tên", "Chức vụ", 1, 2, 3],
        ...[1, 2].map((person) => [
          HEAD[person] ?? null,
          POSTS[person] ?? null,
          ...rows.map((row) => row[person] ?? null),
        ]),
      );
    const second = turn("Hai", [FIRST[0] ?? [], [2, "TN", "TN"], FIRST[2] ?? []]);
    const kind = { layout: "turned codes TNC/TN/TNT", marks: "C2:E3", people: "A2:B3", secondMarks: "C2:E3" };
    expect(compared(second, kind, turn("Một", FIRST)).map(({ code, at }) => [code, at])).toEqual([
      ["F302", "Một!D3"],
    ]);
  });

  it("are compared as lists", () => {
    const list = (sheet: string, mark: Cell) =>
      grid(
        sheet,
        ["Số phiếu", "Họ tên", "Mức"],
        [1, "Nguyễn Văn A", "TNC"],
        [1, "Trần Thị B", "TN"],
        [2, "Nguyễn Văn A", "TN"],
        [2, "Trần Thị B", mark],
      );
    const kind = {
      layout: "list codes TNC/TN/TNT",
      marks: "C2:C5",
      people: "B2:B5",
      ballots: "A2:A5",
      secondMarks: "C2:C5",
    };
    expect(compared(list("Hai", "TNT"), kind, list("Một", "TNC"))).toMatchObject([
      { code: "F302", at: "Một!C5", facts: { ballot: 2, other: "Hai!C5" } },
    ]);
  });
});

describe("entries that cannot be read", () => {
  it("are said to be so at the second", () => {
    expect(compared(typed("Hai", FIRST), { second: "Ba" })).toMatchObject([
      { code: "F105", facts: { range: "Ba!B3:C5" } },
    ]);
  });

  it("are left to the count at the first", () => {
    expect(compared(typed("Hai", FIRST), { marks: "?" })).toEqual([]);
  });
});

describe("the record", () => {
  it("is not final while the entries differ", () => {
    const sheets = new Map(
      [typed("Một", FIRST), typed("Hai", [[1, "TNT", "TN"], ...FIRST.slice(1)])].map((item) => [
        item.sheet,
        item,
      ]),
    );
    const codes = count({ ...EMPTY_SETUP, kinds: [TWICE] }, sheets).findings.map(({ code }) => code);
    expect(codes).toContain("F302");
  });
});
