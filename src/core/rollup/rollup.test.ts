import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annex1, type Reported } from "./annex1";
import { summary } from "./summary";

const person = (high: number, confidence: number, low: number, base: number, group = "1.2"): Reported => ({
  person: "Nguyễn Văn A",
  group,
  high,
  confidence,
  low,
  base,
});

const times = (count: number, one: Reported): readonly Reported[] => Array.from({ length: count }, () => one);

const codes = (list: readonly { readonly code: string; readonly facts: object }[]) =>
  list.map(({ code, facts }) => [code, facts]);

/** A district as the seed reports it; who voted how is made up, the shares are those printed. */
const DISTRICT = [
  ...times(5, person(36, 2, 0, 38)),
  ...times(7, person(30, 6, 2, 38)),
  person(28, 9, 1, 38),
  ...times(69, person(9, 2, 0, 11, "1.3")),
  person(3, 7, 1, 11, "1.3"),
  ...times(45, person(18, 1, 0, 19, "2.2")),
];

describe("Phụ lục I of Bảo Lâm", () => {
  it("comes out as printed", () => {
    const file = join(__dirname, "../../../samples/data/bao-lam-annex-1.csv");
    const printed = readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line) => {
        const [, number, rest] = /^(\d\.\d),(?:"[^"]*"|[^,]*),([\d,]*)/.exec(line) ?? [];
        return number === undefined ? [] : [[number, ...String(rest).split(",").slice(0, 4).map(Number)]];
      });
    const { rows, findings } = annex1(DISTRICT);
    expect(
      rows.map(({ number, total, high, confidence, low }) => [number, total, high, confidence, low]),
    ).toEqual(printed);
    expect(printed).toHaveLength(3);
    expect(findings).toEqual([]);
  });

  it("has the prose of the report", () => {
    const committee = DISTRICT.filter(({ group }) => group === "1.2");
    expect(summary(committee).text).toBe(
      "tất cả đều đạt trên 50% số phiếu tín nhiệm cao (cao nhất là 94,74%, thấp nhất là 73,68%).",
    );
    const communes = DISTRICT.filter(({ group }) => group === "1.3");
    const rounding = { rounding: "halfUp", decimals: 1, separator: ",", zeros: "keep" } as const;
    expect(summary(communes, rounding).text).toBe(
      "hầu hết đều đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%; chỉ có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm” 63,6% (Nguyễn Văn A).",
    );
  });
});

describe("annex1", () => {
  it("puts exactly half into both columns, and says so", () => {
    const { rows, findings } = annex1([person(23, 23, 0, 46)]);
    expect(rows[0]).toMatchObject({ total: 1, high: 1, confidence: 1, low: 0 });
    expect(codes(findings)).toEqual([
      ["N611", { person: "Nguyễn Văn A", group: "1.2", levels: ["high", "confidence"] }],
    ]);
  });

  it("puts 40, 35 and 25 into none, and says so", () => {
    const { rows, findings } = annex1([person(40, 35, 25, 100)]);
    expect(rows[0]).toMatchObject({ total: 1, high: 0, confidence: 0, low: 0 });
    expect(codes(findings)).toEqual([["N612", { person: "Nguyễn Văn A", group: "1.2", base: 100 }]]);
  });

  it("one vote below half is in no column", () => {
    expect(annex1([person(22, 0, 24, 46)]).rows[0]).toMatchObject({ high: 0, low: 1 });
  });

  it("keeps the order of the form, then that of the clerk", () => {
    const people = ["Ban Quản lý", "2.2", "1.3", "Trường", "Ban Quản lý"].map((group) =>
      person(1, 0, 0, 1, group),
    );
    const { rows } = annex1(people);
    expect(rows.map(({ number, label, total }) => [number, label, total])).toEqual([
      ["1.3", "Ban Thường vụ cấp ủy - Cấp xã", 1],
      ["2.2", expect.stringContaining("UBND") as string, 1],
      ["", "Ban Quản lý", 2],
      ["", "Trường", 1],
    ]);
  });
});

describe("summary", () => {
  it("of nobody is empty", () => expect(summary([])).toEqual({ text: "", findings: [] }));

  it("of one person: highest and lowest are the same", () => {
    expect(summary([person(2, 0, 0, 3)]).text).toContain("(cao nhất là 66,67%, thấp nhất là 66,67%)");
  });

  it("compares shares, not counts", () => {
    const { text } = summary([person(30, 0, 0, 40), person(9, 0, 0, 10), person(5, 0, 0, 9)]);
    expect(text).toContain("(cao nhất là 90,00%, thấp nhất là 55,56%)");
  });

  it("exactly half is not over half, and the annex counts it: N613", () => {
    const { text, findings } = summary([...times(2, person(40, 6, 0, 46)), person(23, 20, 3, 46)]);
    expect(text).toContain(
      "chỉ có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm cao” 50,00%, “Tín nhiệm” 43,48%, “Tín nhiệm thấp” 6,52%",
    );
    expect(codes(findings)).toEqual([
      ["N613", { person: "Nguyễn Văn A", level: "high", count: 23, base: 46 }],
    ]);
  });

  it("several are listed, and most are not said of half", () => {
    const { text } = summary([person(40, 6, 0, 46), person(10, 30, 6, 46), person(10, 6, 30, 46)]);
    expect(text).toBe(
      "có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm cao” trên 50%; có 02 đồng chí đạt tỷ lệ phiếu “Tín nhiệm” 65,22% (Nguyễn Văn A); “Tín nhiệm thấp” 65,22% (Nguyễn Văn A).",
    );
    expect(summary([person(40, 6, 0, 46), person(10, 30, 6, 46)]).text).toMatch(/^có 01 đồng chí/);
  });

  it("of nobody over half", () => {
    expect(summary([person(10, 30, 6, 46)]).text).toBe(
      "không có đồng chí nào đạt trên 50% số phiếu tín nhiệm cao; chỉ có 01 đồng chí đạt tỷ lệ phiếu “Tín nhiệm” 65,22% (Nguyễn Văn A).",
    );
  });
});
