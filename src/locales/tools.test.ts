import en from "./en/tools.json";
import { loadToolText } from "./tools";
import vi from "./vi/tools.json";

const factsOf = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe("sentences of the tools", () => {
  it("has the same keys in both languages, in the same order", () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
  });

  it.each(Object.entries(vi))("%s names the same facts in both languages", (key, sentence) => {
    const other = Object.entries(en).find(([name]) => name === key)?.[1] ?? "";
    expect(factsOf(other)).toEqual(factsOf(sentence));
  });

  it.each(Object.entries(vi))("%s is plain Vietnamese", (_, sentence) => {
    expect(sentence.normalize("NFC")).toBe(sentence);
    expect(sentence).not.toMatch(/!|vui lòng|tỷ lệ|uỷ|hoà(?!\p{L})|(?<!\p{L})bạn(?!\p{L})/iu);
  });

  it.each([
    ["vi", "còn 3 / 12 chỗ khác nhau"],
    ["en", "3 of 12 differences left"],
  ] as const)("are fetched in %s", async (locale, sentence) => {
    const say = await loadToolText(locale);
    expect(say("entries.left", { left: 3, all: 12 })).toBe(sentence);
  });
});
