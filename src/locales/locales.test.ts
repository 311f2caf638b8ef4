import { finding, type Finding } from "../core/finding/finding";
import en from "./en/findings.json";
import enFunctions from "./en/functions.json";
import enPoints from "./en/points.json";
import enReference from "./en/reference.json";
import enRules from "./en/rules.json";
import enWords from "./en/words.json";
import { findingWords } from "./findings";
import { fill, localeOf } from "./locale";
import vi from "./vi/findings.json";
import viFunctions from "./vi/functions.json";
import viPoints from "./vi/points.json";
import viReference from "./vi/reference.json";
import viRules from "./vi/rules.json";
import viWords from "./vi/words.json";

const PARTS = ["action", "meaning", "title"];

function leaves(value: object, path = ""): readonly string[] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    typeof item === "object" && item !== null ? leaves(item, `${path}${key}.`) : [`${path}${key}`],
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("the words", () => {
  it.each([
    [vi, en],
    [viFunctions, enFunctions],
    [viWords, enWords],
    [viReference, enReference],
    [viPoints, enPoints],
    [viRules, enRules],
  ])("have the same keys in both languages", (one, other) => {
    expect(leaves(one).toSorted()).toEqual(leaves(other).toSorted());
  });

  it.each(Object.entries(vi))("%s says what it is, what it means and what to do", (_, words) => {
    expect(Object.keys(words).toSorted()).toEqual(PARTS);
    for (const sentence of Object.values(words)) expect(sentence).not.toMatch(/!|vui lòng/i);
  });

  it.each(Object.entries({ ...viRules, ...viPoints }))(
    "%s names the same facts in both languages",
    (key, words) => {
      const other = new Map(Object.entries({ ...enRules, ...enPoints })).get(key) ?? "";
      expect(placeholders(other)).toEqual(placeholders(words));
    },
  );

  it("use the same facts in both languages", () => {
    for (const [code, words] of Object.entries(vi)) {
      const other = en[code as keyof typeof en];
      expect([code, placeholders(words.meaning)]).toEqual([code, placeholders(other.meaning)]);
    }
  });

  it("keep one spelling: tỉ lệ, ủy, hòa", () => {
    expect(JSON.stringify([vi, viFunctions, viWords, viReference])).not.toMatch(/tỷ lệ|uỷ|hoà/i);
  });
});

describe("findingWords", () => {
  const unknown: Finding = finding("F131", { person: "Trần Thị B", ballot: 13, text: "TNN" });

  it("puts the facts in", () => {
    expect(findingWords(unknown, "vi").meaning).toBe(
      "Phiếu 13, Trần Thị B: ô ghi “TNN”. Chưa biết là mức nào nên chưa kiểm được ô này.",
    );
  });

  it("says ids of ours in words, in the language asked for", () => {
    const missing = finding("N402", { fields: ["members", "issued"] });
    expect(findingWords(missing, "vi").meaning).toContain("tổng số ủy viên, đại biểu, phiếu phát ra");
    expect(findingWords(missing, "en").meaning).toContain("members, ballots issued");
  });

  it("does not take a fact for a pattern", () => {
    const hostile = finding("F131", { person: "{ballot} $1", ballot: 1, text: "{person}" });
    expect(findingWords(hostile, "vi").meaning).toContain("Phiếu 1, {ballot} $1: ô ghi “{person}”");
  });

  it("prints dates the Vietnamese way", () => {
    const date = finding("W403", { date: "2021-05-27", regulation: "Quy định 96-QĐ/TW" });
    expect(findingWords(date, "vi").meaning).toContain("Ngày 27/05/2021");
  });
});

describe("locale", () => {
  it.each([
    ["vi-VN", "vi"],
    ["en-US", "en"],
    ["fr-FR", "vi"],
    [undefined, "vi"],
  ])("%s → %s", (tag, locale) => expect(localeOf(tag)).toBe(locale));

  it("leaves a name without a fact", () => expect(fill("{a} {b}", { a: 1 })).toBe("1 {b}"));
});
