import type { CountSetup } from "../setup/setup";
import type { Cell } from "../sheet/cell";
import { placeKey } from "../sheet/shown";
import { auto, withLooks } from "../testing/auto";
import { area } from "../testing/sheet";

const ROWS: Cell[][] = [
  ["Phiếu", "Nguyễn Văn A", "Trần Thị B", null, "Số phiếu phát ra"],
  [1, "TNC", "TNT", null, 5],
  [2, "TN", "TN", null, null],
  [3, "TNC", "TN", null, null],
];
const DIGITS = ROWS.map((row, at) => (at === 0 ? row : row.with(1, at).with(2, (at % 3) + 1)));
const BOXES: Cell[][] = [
  ["", "Nguyễn Văn A", null, null],
  ["Phiếu", "Cao", "TN", "Thấp"],
  [1, "x", null, null],
  [2, null, "x", null],
];

type Shown = Readonly<Record<string, string>>;

const looksOf = (shown: Shown) => ({
  shown: new Map(
    Object.entries(shown).map(([address, text]) => {
      const { row, column } = area(address);
      return [placeKey(row, column), text];
    }),
  ),
});

/** What is said of these looks and of no other ones. */
const said = (shown: Shown, rows = ROWS, setup: Partial<CountSetup> = {}) =>
  auto(withLooks(rows, looksOf(shown)), {}, setup).said.filter((code) => /^.17/.test(code));

describe("cells that show something else than they hold", () => {
  it.each<[string, Shown, string[]]>([
    ["another mark", { B2: "TNT" }, ["F171@B2"]],
    ["no mark", { C3: "" }, ["F171@C3"]],
    ["a mark in a blank cell", { B3: "TNC", C4: "gì đó" }, ["F171@B3", "F171@C4"]],
    ["the same level in other words", { B2: "Tín nhiệm cao" }, []],
    ["a word in a blank cell", { D2: "gì đó" }, []],
    ["another name", { B1: "Trần Thị B", C1: "" }, ["F171@B1", "F171@C1"]],
    ["something beside what is counted", { A2: "0", D1: "Ghi chú" }, []],
  ])("are said where a mark shows %s", (_, shown, codes) => expect(said(shown)).toEqual(codes));

  it("are said once per cell in boxes, where a word says nothing of a level", () => {
    expect(said({ B3: "", C3: "x", D4: "cao" }, BOXES)).toEqual(["F171@B3", "F171@C3", "F171@D4"]);
    expect(said({ B3: "✓", D3: "□" }, BOXES)).toEqual([]);
  });

  it("takes a zero that is not shown for a cell without a mark", () => {
    expect(said({ B2: "" }, ROWS.with(1, [1, 0, "TNT"]))).toEqual([]);
  });

  it("are said where a blank cell shows a word", () => {
    expect(said({ B3: "gì đó" }, ROWS.with(2, [2, null, "TN"]))).toEqual(["F171@B3"]);
  });

  it("leaves marks alone that nobody can read", () => {
    expect(said({ B2: "TNC" }, ROWS.with(1, [1, "?", "TN"]))).toEqual([]);
  });

  it("lets formats explain digits, and says a digit that is shown as another level", () => {
    const words = ["Cao", "Tín nhiệm", "Thấp"];
    const all = Object.fromEntries(
      DIGITS.slice(1).flatMap((row, at) =>
        ["B", "C"].map((column, person) => [
          `${column}${String(at + 2)}`,
          String(words[Number(row[person + 1]) - 1]),
        ]),
      ),
    );
    expect(said(all, DIGITS)).toEqual([]);
    const codes = { signs: "codes 1/2/3" };
    expect(auto(withLooks(DIGITS, looksOf({ B2: "Thấp" })), { layout: codes.signs }).said).toContain(
      "F171@B2",
    );
  });

  it("are said of figures that show another number, or none", () => {
    const sources = { issued: { sheet: "P", address: "E2" } };
    expect(said({ E2: "5 phiếu" }, ROWS, { sources })).toEqual([]);
    expect(said({ E2: "50" }, ROWS, { sources })).toEqual(["F171@E2"]);
    expect(said({ E2: "" }, ROWS, { sources })).toEqual(["F171@E2"]);
    expect(said({ E2: "nhiều" }, ROWS, { sources })).toEqual(["F171@E2"]);
    const none = { issued: { sheet: "P", address: null }, collected: { sheet: "Q", address: "E2" } };
    expect(said({ E2: "50" }, ROWS, { sources: none })).toEqual([]);
  });

  it("are said of a table of counts", () => {
    const counts: Cell[][] = [
      ["Họ và tên", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
      ["Nguyễn Văn A", 3, 2, 0],
      ["Trần Thị B", 5, 0, 0],
    ];
    expect(said({ B2: "30", D2: "không", A3: "Lê Văn C" }, counts)).toEqual(["F171@B2", "F171@A3"]);
    const blank = counts.map((row, at) => (at === 2 ? row.with(2, null) : row));
    expect(said({ C3: "7" }, blank)).toEqual(["F171@C3"]);
  });
});

describe("cells of which not everything can be seen", () => {
  it("are said once where their column is too narrow", () => {
    expect(said({ B2: "##", C2: "#", C3: "##" }, DIGITS)).toEqual(["W172@B2,C2,C3"]);
  });

  it("are said where looks were not looked at to the end", () => {
    const looks = { unseen: [area("B3:B4"), area("J1:K9"), area("C1")] };
    expect(auto(withLooks(ROWS, looks)).said).toContain("W173@B3:B4,C1");
    expect(auto(withLooks(ROWS, { unseen: [area("J1:K9")] })).said.join()).not.toContain("W173");
  });
});
