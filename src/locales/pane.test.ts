import { describe, expect, it } from "@jest/globals";
import enFirst from "./en/pane.json";
import enLater from "./en/paneLater.json";
import { loadFirstText, loadPaneText, paneText } from "./pane";
import viFirst from "./vi/pane.json";
import viLater from "./vi/paneLater.json";

const vi = { ...viFirst, ...viLater };
const en = { ...enFirst, ...enLater };

const keysOf = (sentences: object) => Object.keys(sentences);
const factsOf = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe("sentences of the pane", () => {
  it("has the same keys in both languages, in the same order", () => {
    expect(keysOf(enFirst)).toEqual(keysOf(viFirst));
    expect(keysOf(enLater)).toEqual(keysOf(viLater));
    expect(keysOf(vi)).toHaveLength(keysOf(viFirst).length + keysOf(viLater).length);
  });

  it.each(Object.entries(vi))("%s names the same facts in both languages", (key, sentence) => {
    const other = Object.entries(en).find(([name]) => name === key)?.[1] ?? "";
    expect(factsOf(other)).toEqual(factsOf(sentence));
  });

  it.each(Object.entries(vi))("%s is plain Vietnamese", (_, sentence) => {
    expect(sentence.normalize("NFC")).toBe(sentence);
    expect(sentence).not.toMatch(/!|vui lòng|tỷ lệ|uỷ|hoà(?!\p{L})|(?<!\p{L})bạn(?!\p{L})/iu);
  });

  it("puts facts into a sentence", () => {
    expect(paneText(vi)("check.summary", { faults: 1, warnings: 0, notes: 3 })).toBe(
      "1 lỗi · 0 cảnh báo · 3 ghi nhận",
    );
  });

  it.each([
    ["vi", "Hội nghị"],
    ["en", "Conference"],
  ] as const)("fetches %s", async (locale, name) => {
    const t = await loadPaneText(locale);
    expect(t("step.conference")).toBe(name);
    expect(t("check.summary", { faults: 1, warnings: 0, notes: 3 })).toContain("1");
    const first = await loadFirstText(locale);
    expect([first("step.conference"), first("check.none")]).toEqual([name, ""]);
  });
});
