import { area } from "../core/testing/sheet";
import type { CountRecord, KindResult } from "../core/record/record";
import { rulesOf } from "../core/count/rules";
import { NQ96 } from "../core/regulation/96-2023-QH15";
import { minutes } from "./forms/minutes";
import { NO_OPTIONS, type ReportOptions } from "./options";
import { openReadings, readingsOf } from "./readings";
import { planLines } from "./testing/planText";
import { person, recordOf } from "./testing/records";

const PEOPLE = [person(1, 40, 4, 2, 47)];
const FOREIGN = { notIssued: 1, nameCrossedOut: 0, nameAdded: 0, otherInformation: 0, marks: 0, blank: 0 };
const about = (kind: Partial<KindResult> = {}) => recordOf(PEOPLE, kind);
const MARKS = "Phiếu không đánh dấu vào ô nào hoặc đánh dấu vào hai hoặc ba ô";
const ALONE = "không hợp lệ đối với riêng người đó";

const agreedOn = (record: CountRecord): ReportOptions => ({
  ...NO_OPTIONS,
  forms: ["minutes"],
  agreed: { readings: readingsOf(record).map(({ key }) => key), at: "2023-08-05T10:30" },
});
const linesOf = (record: CountRecord, options: ReportOptions) => planLines(minutes(record, options));

describe("readingsOf", () => {
  it("lists what the text leaves open, each once for several kinds under one regulation", () => {
    const { kinds, ...record } = about();
    const keys = readingsOf({ ...record, kinds: [...kinds, ...kinds] }).map(({ key }) => key);
    expect(keys).toEqual(["96-QD/TW otherInformation none", "96-QD/TW marks person"]);
  });

  it("has the papers of others where there are some", () => {
    expect(readingsOf(about({ voided: FOREIGN })).at(-1)?.key).toBe("96-QD/TW notIssued collected");
  });

  it.each([
    ["a table of counts, whose ballots nobody judged", { source: { type: "counts", marks: area("C5:E17") } }],
    ["a regulation whose rules were only not compared", rulesOf(NQ96)],
  ] as const)("has none for %s", (_, kind) => {
    expect(readingsOf(about(kind))).toEqual([]);
  });
});

describe("the minutes", () => {
  const record = about({ voided: FOREIGN });

  it("say how it was handled, and no decision, while nobody confirmed one", () => {
    const lines = linesOf(record, NO_OPTIONS);
    expect(lines).toContain(`- ${MARKS}: văn bản không quy định cụ thể; cách xác định: ${ALONE}.`);
    expect(lines.filter((line) => line.includes("thống nhất"))).toEqual([]);
  });

  it("say what the board agreed on once it was confirmed", () => {
    const lines = linesOf(record, agreedOn(record));
    const ground = "văn bản không quy định cụ thể; Ban Kiểm phiếu thống nhất xác định như vậy";
    expect(lines).toContain(`- ${MARKS}: ${ALONE} (${ground}).`);
    expect(lines.filter((line) => line.includes("thống nhất"))).toHaveLength(3);
    expect(lines.filter((line) => line.includes("cách xác định"))).toEqual([]);
  });

  it("do not say so of a reading that came later", () => {
    const lines = linesOf(record, agreedOn(about()));
    expect(lines.filter((line) => line.includes("cách xác định"))).toEqual([
      "- Phiếu không do Ban Kiểm phiếu phát ra: văn bản không quy định cụ thể; cách xác định: được tính vào số phiếu thu về và số phiếu không hợp lệ.",
    ]);
  });

  it.each([
    [null, []],
    [{ layout: "boxes", codes: null }, []],
    [
      { layout: "codes", codes: "1/2/3" },
      ["- Ký hiệu dùng khi nhập phiếu: “1” là tín nhiệm cao; “2” là tín nhiệm; “3” là tín nhiệm thấp."],
    ],
  ] as const)("say what signs %j mean", (signs, expected) => {
    const [kind] = record.kinds;
    const source = { ...kind?.source, type: "rows", signs } as KindResult["source"];
    const lines = linesOf(about({ source }), NO_OPTIONS);
    expect(lines.filter((line) => line.startsWith("- Ký hiệu"))).toEqual(expected);
  });

  it("say what signs of this workbook alone mean, those of the set before them", () => {
    const codes = [
      { text: "Đ", meaning: "high" },
      { text: "hỏng", meaning: "invalid" },
      { text: "-", meaning: "blank" },
    ] as const;
    const [kind] = record.kinds;
    const lines = (signs: object | null) => {
      const source = { ...kind?.source, type: "rows", signs } as KindResult["source"];
      return linesOf({ ...about({ source }), codes }, NO_OPTIONS).filter((line) =>
        line.startsWith("- Ký hiệu"),
      );
    };
    const own = "“Đ” là tín nhiệm cao; “hỏng” là không hợp lệ; “-” là không đánh dấu.";
    expect(lines({ layout: "boxes", codes: null })).toEqual([`- Ký hiệu dùng khi nhập phiếu: ${own}`]);
    expect(lines({ layout: "codes", codes: "C/T/K" })).toEqual([
      `- Ký hiệu dùng khi nhập phiếu: “C” là tín nhiệm cao; “T” là tín nhiệm; “K” là tín nhiệm thấp; ${own}`,
    ]);
  });

  it("say which limits were changed", () => {
    const stamp = { id: "TN", writtenAt: "", version: "", fingerprints: [], limits: ["Một mức là 9"] };
    expect(linesOf(record, { ...NO_OPTIONS, stamp })).toContain(
      "- Mức rà soát phiếu đã thay đổi khi kiểm phiếu: Một mức là 9.",
    );
  });
});

describe("openReadings", () => {
  const record = about();

  it("says before the minutes are written how many readings are open", () => {
    const choice = { ...NO_OPTIONS, forms: ["minutes"] as const };
    expect(openReadings(record, choice)).toMatchObject([{ code: "N480", facts: { readings: 2 } }]);
  });

  it("has nothing to say once they were agreed on, or of other forms", () => {
    expect(openReadings(record, agreedOn(record))).toEqual([]);
    expect(openReadings(record, { ...NO_OPTIONS, forms: ["result"] })).toEqual([]);
  });
});
