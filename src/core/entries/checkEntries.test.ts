import type { Cell } from "../sheet/cell";
import type { SheetGrid } from "../sheet/grid";
import { compared, FIRST, grid, HEAD, POSTS, typed } from "../testing/entries";

describe("two entries", () => {
  it("are not compared where there is only one", () => {
    expect(compared(typed("Hai", FIRST), { second: "" })).toEqual([]);
  });

  it.each<[string, SheetGrid]>([
    ["typed alike", typed("Hai", FIRST)],
    [
      "spelt otherwise",
      typed("Hai", [
        ["1", "tnc", " tn "],
        [2, "Tn", "tnt"],
        [3, "TNC", "TNT"],
      ]),
    ],
    [
      "in other codes",
      typed(
        "Hai",
        FIRST.map((row) =>
          row.map((cell) => ({ TNC: "C", TN: "T", TNT: "K" })[JSON.stringify(cell).slice(1, -1)] ?? cell),
        ),
      ),
    ],
    ["in another order of ballots", typed("Hai", FIRST.toReversed())],
    [
      "in another order of people",
      typed(
        "Hai",
        FIRST.map(([number = null, one = null, other = null]) => [number, other, one]),
        ["Số phiếu", "Trần Thị B", "NGUYỄN VĂN A"],
        ["Chức vụ", "Phó chủ tịch", "Chủ tịch"],
      ),
    ],
    ["without posts", grid("Hai", HEAD, [null, null, null], ...FIRST)],
  ])("%s agree", (_, second) => {
    expect(compared(second)).toEqual([]);
  });

  it("differ where a mark means something else", () => {
    const second = typed("Hai", [FIRST[0] ?? [], [2, "TN", "TN"], FIRST[2] ?? []]);
    expect(compared(second)).toEqual([
      {
        code: "F302",
        at: "Một!C4",
        facts: { person: "Trần Thị B", ballot: 2, first: "TNT", second: "TN", other: "Hai!C4" },
      },
    ]);
  });

  it("differ by which boxes were marked, and agree on not marked however typed", () => {
    const first = typed("Một", [
      [1, "TNC,TN", "TN"],
      [2, "TN", null],
      [3, "TNC", "TNN"],
    ]);
    const second = typed("Hai", [
      [1, "TNC/TNT", "TN"],
      [2, "TN", 0],
      [3, "TNC", "tnn"],
    ]);
    expect(compared(second, {}, first)).toMatchObject([
      { code: "F302", facts: { first: "TNC,TN", second: "TNC/TNT" } },
    ]);
  });

  it("names a blank and an error cell", () => {
    const first = typed("Một", [[1, { error: "#N/A" }, "TN"], ...FIRST.slice(1)]);
    const second = typed("Hai", [[1, null, "TN"], ...FIRST.slice(1)]);
    expect(compared(second, {}, first)).toMatchObject([
      { code: "F302", facts: { first: "#N/A", second: "" } },
    ]);
  });

  it("say which ballots stand in one only, not those that are only numbered", () => {
    const first = typed("Một", [...FIRST, [4, "TN", "TN"], [5, null, null]]);
    const second = typed("Hai", [...FIRST, [6, "TN", "TN"], [7, null, null]]);
    expect(compared(second, { marks: "B3:C7", secondMarks: "B3:C7" }, first)).toEqual([
      { code: "F303", at: "Một!B6", facts: { ballot: 4, sheet: "Một" } },
      { code: "F303", at: "Hai!B6", facts: { ballot: 6, sheet: "Hai" } },
    ]);
  });

  it("say who stands in one only, and compare the others", () => {
    const second = typed(
      "Hai",
      [[1, "TNT", "TN"], ...FIRST.slice(1)],
      ["Số phiếu", "Nguyễn Văn A", "Lê Văn C"],
    );
    expect(compared(second).map(({ code, at }) => [code, at])).toEqual([
      ["F304", "Một!C1"],
      ["F302", "Một!B3"],
      ["F304", "Hai!C1"],
    ]);
  });

  it("leave out who is not voted on", () => {
    const excluded = [{ position: 2, name: "Trần Thị B", office: "", reason: "retiring" as const, date: "" }];
    const second = typed("Hai", FIRST, ["Số phiếu", "Nguyễn Văn A", "Lê Văn C"]);
    expect(compared(second, { excluded }).map(({ code, facts }) => [code, facts])).toEqual([
      ["F304", { person: "Lê Văn C", sheet: "Hai" }],
    ]);
  });

  it("tell people of one name and post apart by their order", () => {
    const head: Cell[] = ["Số phiếu", "Nguyễn Văn A", "Nguyễn Văn A"];
    const posts: Cell[] = ["Chức vụ", "Ủy viên", "Ủy viên"];
    const second = typed("Hai", [[1, "TNC", "TNT"], ...FIRST.slice(1)], head, posts);
    expect(compared(second, {}, typed("Một", FIRST, head, posts))).toMatchObject([
      { code: "F302", at: "Một!C3" },
    ]);
  });

  it("say that a number stands twice, or is missing", () => {
    const second = typed("Hai", [
      [1, "TNC", "TN"],
      [1, "TN", "TNT"],
      [null, "TNC", "TNT"],
    ]);
    expect(compared(second).map(({ code, at }) => [code, at])).toEqual([
      ["F303", "Một!B4"],
      ["F303", "Một!B5"],
      ["F305", "Hai!B4"],
      ["F306", "Hai!B5"],
    ]);
  });

  it("are compared by row where neither has numbers", () => {
    const bare = (sheet: string, rows: Cell[][]) =>
      grid(sheet, HEAD.slice(1), POSTS.slice(1), ...rows.map((row) => row.slice(1)));
    const second = bare("Hai", [FIRST[0] ?? [], [2, "TN", "TN"], FIRST[2] ?? []]);
    const kind = { marks: "A3:B5", secondMarks: "A3:B5" };
    expect(compared(second, kind, bare("Một", FIRST))).toMatchObject([
      { code: "F302", at: "Một!B4", facts: { ballot: 2 } },
    ]);
    expect(compared(second, { secondMarks: "A3:B5" })).toEqual([
      { code: "F308", at: "Hai!A3", facts: { sheet: "Hai" } },
    ]);
    expect(compared(typed("Hai", FIRST), { marks: "A3:B5" }, bare("Một", FIRST))).toMatchObject([
      { code: "F308", at: "Một!A3" },
    ]);
  });

  it("compare boxes with boxes and with codes", () => {
    const boxes = grid(
      "Hai",
      ["Số phiếu", "Nguyễn Văn A", null, null, "Trần Thị B", null, null],
      [null, "Cao", "Tín nhiệm", "Thấp", "Cao", "Tín nhiệm", "Thấp"],
      [1, "x", null, null, null, "x", null],
      [2, null, "x", null, null, null, "x"],
      [3, "x", null, null, null, "x", null],
    );
    expect(compared(boxes, { secondMarks: "B3:G5" })).toMatchObject([
      { code: "F302", at: "Một!C5", facts: { first: "TNT", second: "· x ·", other: "Hai!E5:G5" } },
    ]);
  });
});
