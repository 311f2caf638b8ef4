import type { CodeSetId } from "../ballot/codes";
import { sheet } from "../testing/sheet";
import { auto } from "../testing/auto";
import { EMPTY_KIND, type KindSetup } from "../setup/setup";
import { area } from "../testing/sheet";
import { checkChosenSigns, checkLegend } from "./legend";

const DIGITS = { layout: "codes", codes: "1/2/3" } as const;
const LETTERS = { layout: "codes", codes: "C/T/K" } as const;

describe("an explanation of the codes", () => {
  const said = (reading: typeof DIGITS | typeof LETTERS, text: string | number) =>
    checkLegend(sheet([null], [text]), reading, false).map(({ address, facts }) => [address, facts]);

  it.each([
    ["Ghi chú: 3 = tín nhiệm cao, 2 = tín nhiệm, 1 = tín nhiệm thấp", "3"],
    ["Tín nhiệm cao (3); tín nhiệm (2); tín nhiệm thấp (1)", "3"],
    ["2 là tín nhiệm cao; 1 là tín nhiệm", "2"],
  ])("blocks where it says otherwise: %s", (text, code) => {
    expect(said(DIGITS, text)).toEqual([["A2", { text, code }]]);
  });

  it.each([
    "1 = tín nhiệm cao, 2 = tín nhiệm, 3 = tín nhiệm thấp",
    "Phụ lục 3: Tín nhiệm cán bộ",
    "3: TN cao",
    "3",
    3,
  ])("says nothing of %s", (text) => {
    expect(said(DIGITS, text)).toEqual([]);
  });

  it("of letters blocks where it says otherwise, unless somebody chose the set", () => {
    const text = "K = tín nhiệm cao, C = tín nhiệm thấp";
    expect(said(LETTERS, text)).toEqual([["A2", { text, code: "K" }]]);
    expect(said(LETTERS, "Tín nhiệm cao (K), tín nhiệm (T)")).toHaveLength(1);
    expect(said(LETTERS, "C = tín nhiệm cao, K = tín nhiệm thấp")).toEqual([]);
    expect(checkLegend(sheet([text]), LETTERS, true)).toEqual([]);
  });

  it("is not asked of codes that it does not name, nor of boxes", () => {
    expect(said(LETTERS, "3 = tín nhiệm cao, 2 = tín nhiệm")).toEqual([]);
    expect(checkLegend(sheet(["3 = tín nhiệm cao"]), { layout: "boxes", codes: null }, false)).toEqual([]);
  });

  it("settles digits, and blocks whoever chooses otherwise", () => {
    const grid = sheet(
      ["3 = tín nhiệm cao, 1 = tín nhiệm thấp"],
      ["STT", "Nguyễn Văn A", "Trần Thị B"],
      [1, 3, 2],
      [2, 1, 3],
    );
    expect(auto(grid).said).toEqual(["N114@A1"]);
    expect(auto(grid, { layout: "codes 3/2/1" }).said).toEqual([]);
    expect(auto(grid, { layout: "codes 1/2/3" }).said).toEqual(["F150@A1"]);
  });
});

describe("signs that the clerk chose", () => {
  const ballots = { ...sheet(["A", "B"], [1, 2], [3, 1], [2, 2]), sheet: "Phiếu" };
  const legend = (text: string, name = "Quy ước") => ({ ...sheet([text]), sheet: name });
  const kind = (codes: CodeSetId | null): KindSetup => ({
    ...EMPTY_KIND,
    sheet: "Phiếu",
    source: {
      type: "rows",
      isConfirmed: true,
      marks: area("A2:B4"),
      people: null,
      numbers: null,
      faults: null,
      signs: codes === null ? null : { layout: "codes", codes },
    },
  });
  const said = (own: KindSetup, ...sheets: ReturnType<typeof legend>[]) =>
    checkChosenSigns([own], new Map(sheets.map((grid) => [grid.sheet, grid]))).map(
      ({ code, sheet: name }) => `${code} ${name}`,
    );
  const upwards = legend("3 = cao, 2 = tín nhiệm, 1 = thấp");
  const downwards = legend("1 = cao, 2 = tín nhiệm, 3 = thấp", "Quy ước 2");

  it("may not be the other way round than another sheet explains them", () => {
    expect(said(kind("1/2/3"), ballots, upwards)).toEqual(["F150 Quy ước"]);
    expect(said(kind("3/2/1"), ballots, upwards)).toEqual([]);
  });

  it("may be as one of several sheets says", () => {
    expect(said(kind("1/2/3"), ballots, upwards, downwards)).toEqual([]);
  });

  it("are not compared where nothing was chosen, other signs are meant, or the sheet is missing", () => {
    expect(said(kind(null), ballots, upwards)).toEqual([]);
    expect(said(kind("C/T/K"), ballots, upwards)).toEqual([]);
    expect(said(kind("1/2/3"), ballots, legend("30 = cao, 20 = tín nhiệm, 10 = thấp"))).toEqual([]);
    expect(said(kind("1/2/3"), upwards)).toEqual([]);
    expect(said({ ...EMPTY_KIND, sheet: "Phiếu" }, ballots, upwards)).toEqual([]);
  });
});
