import { bareHead } from "./bareHead";

describe("bareHead", () => {
  it.each([
    ["1. Tín nhiệm cao (TNC):", "Tín nhiệm cao"],
    ["(1) Thấp *", "Thấp"],
    ["Cao (a) và (b) thấp", "Cao   và   thấp"],
    ["Cao (số\nphiếu) (TNC)", "Cao (số\nphiếu)"],
    ["Cao (chưa đóng", "Cao (chưa đóng"],
    ["Cao :;", "Cao"],
    ["12 (3)", "12"],
    ["", ""],
  ])("%j → %j", (text, bare) => expect(bareHead(text).trim()).toBe(bare));

  it("looks at each letter of a long text once", () => {
    const long = ["(", "(\n", "()", ":a", " "].map((text) => text.repeat(16_000));
    expect(long.map((text) => typeof bareHead(text))).toEqual(long.map(() => "string"));
  });
});
