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

  it("of one person: highest and lowest are the same", () => {
    expect(said([person(2, 0, 0, 3)])).toContain("(cao nhất là 66,67%, thấp nhất là 66,67%)");
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
      "có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%; có 02 đồng chí đạt tỷ lệ phiếu “Tín nhiệm” 65,22% (Nguyễn Văn A); “Tín nhiệm thấp” 65,22% (Nguyễn Văn A).",
    );
    expect(said([person(40, 6, 0, 46), person(10, 30, 6, 46)])).toMatch(/^có 01 đồng chí/);
  });

  it("of nobody over half", () => {
    expect(said([person(10, 30, 6, 46)])).toBe(
      "không có đồng chí nào đạt trên 50% số phiếu tín nhiệm cao; chỉ có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm” 65,22% (Nguyễn Văn A).",
    );
  });

  it("only counts those who are too many to be named", () => {
    expect(said(times(11, person(20, 20, 6, 46)), undefined, 10)).toBe(
      "không có đồng chí nào đạt trên 50% số phiếu tín nhiệm cao; có 11 đồng chí không đạt trên 50% số phiếu tín nhiệm cao (danh sách kèm theo).",
    );
  });
});
