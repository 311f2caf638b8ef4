import type { Cell } from "../sheet/cell";
import { packCells } from "../sheet/grid";
import { MARK } from "./mark";
import { readMarks } from "./readMarks";
import { parseLayout } from "./layout";
import { layoutName, countedValues, readingsOf, type Reading } from "./reading";

const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const names = (cells: Cell[][]) => readingsOf(countedValues(packCells(cells))).candidates.map(layoutName);

describe("readingsOf", () => {
  it.each<[string, Cell[][], string[]]>([
    ["letters with K", column("C", "T", "K"), ["codes C/T/K"]],
    ["letters in small", column("c", "t", "k"), ["codes C/T/K"]],
    ["C and T without K", column("C", "T", "T"), ["codes C/T/K", "codes C/TN/T"]],
    ["C alone", column("C", "C"), ["codes C/T/K"]],
    ["T beside TN", column("C", "TN", "T"), ["codes C/TN/T", "codes C/T/K"]],
    ["C beside TN alone", column("C", "TN", "TN"), ["codes C/TN/T"]],
    ["abbreviations", column("TNC", "TN", "TNT"), ["codes TNC/TN/TNT"]],
    [
      "T beside TN",
      column(...Array<Cell>(30).fill("TNC"), "TN", "TNT", "T"),
      ["codes TNC/TN/TNT", "codes C/TN/T"],
    ],
    ["words", column("Cao", "Tín nhiệm", "Thấp"), ["codes Cao/Tín nhiệm/Thấp"]],
    [
      "long words, decomposed",
      column("Tín nhiệm cao".normalize("NFD"), "tín  nhiệm thấp"),
      ["codes Cao/Tín nhiệm/Thấp"],
    ],
    ["digits", column(1, 2, 3), ["codes 1/2/3", "codes 3/2/1"]],
    ["digits as text", column("1", "2", "3"), ["codes 1/2/3", "codes 3/2/1"]],
    [
      "boxes",
      [
        ["X", "", ""],
        ["", "x", ""],
        ["", "", "✓"],
      ],
      ["boxes"],
    ],
    [
      "ones in three columns",
      [
        [1, "", ""],
        ["", 1, ""],
      ],
      ["codes 1/2/3", "codes 3/2/1", "boxes"],
    ],
    ["only unknown texts", column("?", "abc"), []],
    ["nothing", column(null, ""), []],
  ])("%s", (_, cells, expected) => {
    expect(names(cells)).toEqual(expected);
  });

  it("keeps the one set when a stray code of another set is a typing error", () => {
    const cells = column(...Array<Cell>(30).fill("TNC"), ...Array<Cell>(20).fill("TN"), "1", "TNN");
    expect(names(cells)).toEqual(["codes TNC/TN/TNT"]);
  });

  it("tells box marks in a width that is no multiple of three", () => {
    expect(
      readingsOf(
        countedValues(
          packCells([
            ["X", ""],
            ["", "X"],
          ]),
        ),
      ),
    ).toEqual({ candidates: [], hasLooseBoxes: true });
  });
});

describe("parseLayout", () => {
  it.each([
    ["codes", { layout: "codes", codes: null }],
    ["BOXES", { layout: "boxes", codes: null }],
    ["codes C/T/K", { layout: "codes", codes: "C/T/K" }],
    ["Codes cao/tin nhiem/thap", { layout: "codes", codes: "Cao/Tín nhiệm/Thấp" }],
    ["C/T/K", null],
    ["codes X/Y", null],
  ])("%s", (text, expected) => expect(parseLayout(text)).toEqual(expected));
});

describe("readMarks with codes", () => {
  const reading: Reading = { layout: "codes", codes: "TNC/TN/TNT" };
  it.each<[Cell, number]>([
    ["TNC", MARK.high],
    [" tn ", MARK.confidence],
    ["tnt\u200B", MARK.low],
    ["TNC,TN", MARK.multiple],
    ["TNC/TN", MARK.multiple],
    ["TNC + TNT", MARK.multiple],
    ["TNC và TN", MARK.multiple],
    ["TNC,TNC", MARK.unknown],
    ["TNC,?", MARK.unknown],
    ["KHL", MARK.declared],
    ["Không hợp lệ", MARK.declared],
    [0, MARK.zero],
    ["0", MARK.zero],
    [null, MARK.blank],
    ["", MARK.blank],
    ["\u00A0 ", MARK.blank],
    ["T", MARK.unknown],
    [1, MARK.unknown],
    [true, MARK.unknown],
    [{ error: "#N/A" }, MARK.error],
  ])("%j → %d", (cell, mark) => {
    expect([...readMarks(packCells([[cell]]), reading).marks]).toEqual([mark]);
  });

  it("reads 1+2 as two boxes where digits are the codes", () => {
    expect([...readMarks(packCells([["1+2"]]), { layout: "codes", codes: "1/2/3" }).marks]).toEqual([
      MARK.multiple,
    ]);
  });
});

describe("readMarks with boxes", () => {
  it.each<[Cell[], number]>([
    [["X", "", ""], MARK.high],
    [["", "×", null], MARK.confidence],
    [["", "", "Х"], MARK.low],
    [["Ｘ", 0, 0], MARK.high],
    [[1, "", ""], MARK.high],
    [["✔", "v", ""], MARK.multiple],
    [["x", "x", "x"], MARK.multiple],
    [["", "", ""], MARK.blank],
    [[0, "", ""], MARK.zero],
    [["?", "", ""], MARK.unknown],
    [["x", "y", ""], MARK.unknown],
    [["x", { error: "#REF!" }, ""], MARK.error],
    [["0", "", ""], MARK.zero],
    [["\u00A0 ", "\u200B", ""], MARK.blank],
    [[true, false, false], MARK.high],
    [["☐", "☑", "□"], MARK.confidence],
    [["√", "", "●"], MARK.multiple],
  ])("%j → %d", (cells, mark) => {
    expect([...readMarks(packCells([cells]), { layout: "boxes", codes: null }).marks]).toEqual([mark]);
  });
});

describe("readMarks with signs of the workbook's own", () => {
  const codes = [
    { text: "Đ", meaning: "high" },
    { text: "hỏng", meaning: "invalid" },
    { text: "-", meaning: "blank" },
  ] as const;
  const read = (cells: Cell[], reading: Reading) => [...readMarks(packCells([cells]), reading, codes).marks];

  it("reads them beside the known codes, which keep their meaning", () => {
    const reading = { layout: "codes", codes: "TNC/TN/TNT" } as const;
    expect(read(["TNC", "đ", "HỎNG", "-", "Đ,TN", "Đ,-", "?"], reading)).toEqual([
      MARK.high,
      MARK.high,
      MARK.declared,
      MARK.blank,
      MARK.multiple,
      MARK.unknown,
      MARK.unknown,
    ]);
  });

  it("takes a level for a mark in the box it stands in", () => {
    const reading = { layout: "boxes", codes: null } as const;
    expect(read(["-", "-", "Đ"], reading)).toEqual([MARK.low]);
    expect(read(["x", "hỏng", ""], reading)).toEqual([MARK.declared]);
    expect(read(["x", "?", ""], reading)).toEqual([MARK.unknown]);
  });
});
