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

  it("holds nothing that a terminal obeys, whatever the sign", () => {
    const LAST = 0x10ffff;
    const isObeyed = (sign: string) =>
      /[\p{Cc}\p{Bidi_Control}\p{Cf}\p{Zl}\p{Zp}]/u.test(sign) && !/[\t\n]/.test(sign);
    const raw: string[] = [];
    for (let code = 0; code <= LAST; code++) {
      const sign = String.fromCodePoint(code);
      if (isObeyed(shownText(`A${sign}B`).slice(1, -1))) raw.push(code.toString(16));
    }
    expect(raw).toEqual([]);
  });

  it("leaves JSON the same value", () => {
    const value = { name: "A\u202eB\u001b" };
    expect(JSON.parse(shownText(JSON.stringify(value)))).toEqual(value);
  });
});
