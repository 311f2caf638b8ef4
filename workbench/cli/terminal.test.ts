import { describe, expect, it } from "@jest/globals";
import { shownText } from "./terminal";

describe("a text for the terminal", () => {
  it.each([
    ["\u001b[31mđỏ\u0007", "\\u001b[31mđỏ\\u0007"],
    ["\u009b2J", "\\u009b2J"],
    ["A\u202eB\u2066C", "A\\u202eB\\u2066C"],
    ["dòng\rđè", "dòng\\u000dđè"],
    ["Nguyễn Thị Ánh\n\tTổ 1 (50%)", "Nguyễn Thị Ánh\n\tTổ 1 (50%)"],
  ])("%j is shown as %j", (text, shown) => expect(shownText(text)).toBe(shown));

  it("leaves JSON the same value", () => {
    const value = { name: "A\u202eB\u001b" };
    expect(JSON.parse(shownText(JSON.stringify(value)))).toEqual(value);
  });
});
