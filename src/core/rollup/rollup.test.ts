import { readFileSync } from "node:fs";
import { join } from "node:path";
import { annex1, type Reported } from "./annex1";
import { exactHalves, summarisePeople } from "./digest";

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

describe("who has exactly half", () => {
  it("is over half in no prose, and the annex counts it: N613", () => {
    const summarised = summarisePeople([...times(2, person(40, 6, 0, 46)), person(23, 20, 3, 46)]);
    expect(summarised).toMatchObject({ total: 3, over: 2, others: [{ high: 23 }] });
    expect(codes(exactHalves(summarised))).toEqual([
      ["N613", { person: "Nguyễn Văn A", level: "high", count: 23, base: 46 }],
    ]);
  });
});
