import { textWidth, wrappedLines } from "./textWidth";

describe("textWidth", () => {
  it("measures letters with marks as their base", () => {
    expect(textWidth("ệ", 12)).toBe(textWidth("e", 12));
    expect(textWidth("abc", 12, true)).toBeGreaterThan(textWidth("abc", 12));
  });
});

describe("wrappedLines", () => {
  it.each([
    ["", 100, 1],
    ["một", 100, 1],
    ["một hai ba bốn", 40, 2],
    ["a\nb", 100, 2],
    ["x".repeat(100), 60, 10],
  ])("%s in %d points takes %d lines", (text, width, lines) => {
    expect(wrappedLines(text, width, 12)).toBe(lines);
  });
});
