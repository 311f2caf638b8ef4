import { LIMIT_WORDS, limitText, parseLimit } from "./limit";

describe("a threshold in words", () => {
  it.each([
    ["trên 1/2", "trên 1/2"],
    ["Quá 50%", "trên 50/100"],
    ["từ 2/3 trở lên", "từ 2/3"],
    [">= 2/3", "từ 2/3"],
    ["≥60%", "từ 60/100"],
    ["> 1/1", `${LIMIT_WORDS.over} 1/1`],
  ])("%s → %s", (text, expected) => {
    const limit = parseLimit(text);
    expect(limit && limitText(limit)).toBe(expected);
  });
});
