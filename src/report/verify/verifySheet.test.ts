import { BOOK, FORM, found, placeOf, seeing, typing } from "../testing/provenReport";
import type { Workbook } from "./verifyReport";

/** The same conditions with the colours of one another. */
function swapped(texts: readonly string[] | null): readonly string[] {
  const parts = (texts ?? []).map((text) => [text.split("|")[0], text.split("|").slice(1)] as const);
  return parts.map(([formula], at) => [formula, ...(parts.at(-1 - at)?.[1] ?? [])].join("|"));
}

const TEXTS = FORM.texts ?? [];

describe("a written sheet", () => {
  const [numberRow, numberColumn] = placeOf((cell) => cell === 25);

  it.each<[string, Workbook, string]>([
    ["a figure", typing(numberRow, numberColumn, 24), "F522"],
    ["a figure that is gone", typing(numberRow, numberColumn, null), "F522"],
    ["an error for a figure", typing(numberRow, numberColumn, { error: "#REF!" }), "F522"],
    ["a figure where nothing stood", typing(2, 20, 7), "F522"],
    ["text beside figures", typing(numberRow, 20, "không tính"), "F522"],
    ["a note elsewhere", typing(FORM.values.length + 2, 0, "Đã xem"), "N535"],
    ["a formula for a figure", typing(numberRow, numberColumn, 25, "=20+5"), "W534"],
  ])("%s", (_, book, code) => {
    expect(found(book).map((one) => one.slice(0, 4))).toContain(code);
  });

  it("takes dots for what is filled in by hand", () => {
    const [row, column] = placeOf((cell) => typeof cell === "string" && /…/.test(cell));
    const text = TEXTS[row]?.[column] ?? "";
    expect(found(typing(row, column, text.replace(/…+/g, "12")))).toEqual([expect.stringMatching(/^N535/)]);
    expect(found(typing(row, column, "Khác hẳn"))).toEqual([expect.stringMatching(/^F522/)]);
  });

  it("takes a row put in for that, and not for all rows below it", () => {
    const putIn = <T>(lines: readonly T[], line: T) => [...lines.slice(0, 3), line, ...lines.slice(3)];
    const book = seeing({
      values: putIn(FORM.values, []),
      formulas: putIn(FORM.formulas, []),
      texts: putIn(TEXTS, []),
    });
    expect(found(book)).toEqual(["N536 null"]);
    const gone = <T>(lines: readonly T[]) => lines.filter((__, at) => at !== numberRow);
    const without = seeing({
      values: gone(FORM.values),
      formulas: gone(FORM.formulas),
      texts: gone(TEXTS),
    });
    expect(found(without).some((one) => one.startsWith("F522"))).toBe(true);
  });

  it("notices another formula with the same value, and no other spacing of one", () => {
    const change = (by: (formula: string) => string) =>
      seeing({
        formulas: FORM.formulas.map((line) =>
          line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? by(cell) : cell)),
        ),
      });
    expect(found(change((formula) => formula.replaceAll(",", " , ").toLowerCase()))).toEqual([]);
    expect(found(change((formula) => `${formula}+0`))[0]).toMatch(/^W534/);
  });

  it("that is gone is said", () => {
    expect(found({ ...BOOK, seen: new Map() })).toEqual(["F523 null", "F523 null"]);
  });

  const AT = { row: numberRow, column: numberColumn, rows: 1, columns: 1 };
  const ALL = { row: 0, column: 0, rows: 500, columns: 100 };

  const texts = (shown: string) =>
    seeing({
      texts: TEXTS.map((line, row) =>
        line.map((text, column) => (row === numberRow && column === numberColumn ? shown : text)),
      ),
    });

  it.each<[string, Workbook, readonly string[]]>([
    ["hidden rows", seeing({ hiddenRows: [numberRow, 500] }), ["W532"]],
    ["hidden columns", seeing({ hiddenColumns: [numberColumn] }), ["W532"]],
    ["a hidden sheet", seeing({ isHidden: true }), ["W532"]],
    ["pale letters", seeing({ pale: [{ row: numberRow, column: 0, rows: 1, columns: 9 }] }), ["W532"]],
    ["pale blanks", seeing({ pale: [{ row: 300, column: 0, rows: 1, columns: 9 }] }), []],
    ["a merge over figures", seeing({ merges: [{ ...AT, columns: 3 }] }), ["W532"]],
    ["a merge over blank cells", seeing({ merges: [{ ...AT, row: 300, columns: 3 }] }), []],
    ["a part that is not printed", seeing({ printed: [{ ...AT, row: 0, rows: numberRow }] }), ["W532"]],
    ["all of it printed, in two parts", seeing({ printed: [ALL, { ...ALL, row: 500 }] }), []],
    ["conditional looks", seeing({ rules: 3 }), ["W532"]],
    ["conditions with each other's colours", seeing({ ruleTexts: swapped(FORM.ruleTexts) }), ["W532"]],
    ["conditional looks that nobody tells", seeing({ ruleTexts: null }), ["W539"]],
    ["looks that nobody tells", seeing({ isUnseen: true }), ["W539"]],
    ["shown texts that nobody tells", seeing({ texts: null }), ["W539"]],
    ["conditional looks of which nobody tells how many there are", seeing({ rules: null }), ["W539"]],
    ["another number shown", texts("52"), ["W533"]],
    ["nothing shown", texts(""), ["W533"]],
    ["no room for the number", texts("###"), ["W533"]],
    ["the number padded", texts(" 25,0 "), []],
    ["the number in per cent", texts("2500%"), ["W533"]],
  ])("%s", (_, book, codes) => {
    expect(found(book).map((one) => one.slice(0, 4))).toEqual(codes);
  });
});
