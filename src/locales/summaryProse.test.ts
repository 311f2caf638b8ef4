import { summarisePeople, type Reported } from "../core/rollup/digest";
import type { Rounding } from "../core/fraction/percent";
import { summaryProse } from "./summaryProse";

const person = (high: number, confidence: number, low: number, base: number): Reported => ({
  person: "Nguyễn Văn A",
  group: "1.2",
  high,
  confidence,
  low,
  base,
});

const times = (count: number, one: Reported): readonly Reported[] => Array.from({ length: count }, () => one);

const said = (people: readonly Reported[], rounding?: Rounding, most?: number) =>
  summaryProse(summarisePeople(people), rounding, most);

/** As the report of Huyện ủy Bảo Lâm has them; who voted how is made up, the shares are those printed. */
const COMMITTEE = [
  ...times(5, person(36, 2, 0, 38)),
  ...times(7, person(30, 6, 2, 38)),
  person(28, 9, 1, 38),
];
const COMMUNES = [...times(69, person(9, 2, 0, 11)), person(3, 7, 1, 11)];

describe("the prose of a summary report", () => {
  it("has the prose of the report", () => {
    expect(said(COMMITTEE)).toBe(
      "tất cả đều đạt trên 50% số phiếu tín nhiệm cao (cao nhất là 94,74%, thấp nhất là 73,68%).",
    );
    const rounding = { rounding: "halfUp", decimals: 1, separator: ",", zeros: "keep" } as const;
    expect(said(COMMUNES, rounding)).toBe(
      "hầu hết đều đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%; chỉ có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm” 63,6% (Nguyễn Văn A).",
    );
  });

  it("of nobody is empty", () => expect(said([])).toBe(""));

  it("of one person is about that person", () => {
    expect(said([person(38, 0, 0, 47)])).toBe(
      "01 đồng chí được lấy phiếu đạt 80,85% số phiếu tín nhiệm cao.",
    );
    expect(said([person(10, 30, 6, 46)])).toBe(
      "01 đồng chí được lấy phiếu không đạt trên 50% số phiếu tín nhiệm cao: đồng chí Nguyễn Văn A (“Tín nhiệm” 65,22%).",
    );
  });

  it("says nearly all of nine in ten and more, else how many of how many", () => {
    const some = (over: number, others: number) =>
      said([...times(over, person(40, 6, 0, 46)), ...times(others, person(10, 30, 6, 46))]);
    expect(some(9, 1)).toMatch(/^hầu hết đều đạt/);
    expect(some(7, 6)).toMatch(/^có 07\/13 đồng chí đạt/);
  });

  it("speaks of a Council's people in its words, and parts a unit from a name by a comma", () => {
    const named = { ...person(10, 30, 6, 46), person: "Lê Văn C (Xã Hai)" };
    const council = { counted: "người", named: "ông (bà)" };
    expect(summaryProse(summarisePeople([named, named]), undefined, undefined, council)).toBe(
      "không có người nào đạt trên 50% số phiếu tín nhiệm cao: ông (bà) Lê Văn C, Xã Hai (“Tín nhiệm” 65,22%); ông (bà) Lê Văn C, Xã Hai (“Tín nhiệm” 65,22%).",
    );
  });

  it("compares shares, not counts", () => {
    const text = said([person(30, 0, 0, 40), person(9, 0, 0, 10), person(5, 0, 0, 9)]);
    expect(text).toContain("(cao nhất là 90,00%, thấp nhất là 55,56%)");
  });

  it("exactly half is not over half", () => {
    const text = said([...times(2, person(40, 6, 0, 46)), person(23, 20, 3, 46)]);
    expect(text).toContain(
      "chỉ có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm cao” 50,00%, “Tín nhiệm” 43,48%, “Tín nhiệm thấp” 6,52%",
    );
  });

  it("several are listed, and most are not said of half", () => {
    const text = said([person(40, 6, 0, 46), person(10, 30, 6, 46), person(10, 6, 30, 46)]);
    expect(text).toBe(
      "có 01/03 đồng chí đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%; còn lại 02 đồng chí không đạt trên 50% số phiếu tín nhiệm cao, gồm: đồng chí Nguyễn Văn A (“Tín nhiệm” 65,22%); đồng chí Nguyễn Văn A (“Tín nhiệm thấp” 65,22%).",
    );
    expect(said([person(40, 6, 0, 46), person(10, 30, 6, 46)])).toMatch(/^có 01\/02 đồng chí/);
  });

  it("of nobody over half", () => {
    expect(said(times(2, person(10, 30, 6, 46)))).toBe(
      "không có đồng chí nào đạt trên 50% số phiếu tín nhiệm cao: đồng chí Nguyễn Văn A (“Tín nhiệm” 65,22%); đồng chí Nguyễn Văn A (“Tín nhiệm” 65,22%).",
    );
  });

  it("only counts those who are too many to be named", () => {
    expect(said(times(11, person(20, 20, 6, 46)), undefined, 10)).toBe(
      "không có đồng chí nào đạt trên 50% số phiếu tín nhiệm cao (danh sách dưới đây).",
    );
  });
});
