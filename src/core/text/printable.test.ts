import { printable } from "./printable";

describe("a text for a paper", () => {
  it.each([
    ["\u001b[31mLê\u0007 B\u009b", "[31mLê B"],
    ["A\u202EB\u2066C\u200F", "ABC"],
    ["\uFEFFTrần", "Trần"],
    ["Nguyễn Thị Ánh\n\tTổ 1", "Nguyễn Thị Ánh\n\tTổ 1"],
  ])("%j becomes %j", (text, printed) => expect(printable(text)).toBe(printed));
});
