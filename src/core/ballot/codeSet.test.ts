import { codeSet, isDigitSet, readCode, tokensOf } from "./codes";
import { MARK } from "./mark";
import { parseLayout } from "./layout";

describe("a set of three signs", () => {
  it("is a known one where these are its signs", () => {
    expect(codeSet(["c", "T", "k"])).toBe("C/T/K");
    expect(codeSet(["3", "2", "1"])).toBe("3/2/1");
    expect(codeSet(["Cao", "tín nhiệm", "thấp"])).toBe("Cao/Tín nhiệm/Thấp");
  });

  it("may be the workbook's own", () => {
    expect(codeSet(["h", "m", "l"])).toBe("H/M/L");
    expect([...tokensOf("H/M/L")]).toEqual([
      ["h", MARK.high],
      ["m", MARK.confidence],
      ["l", MARK.low],
    ]);
    expect(parseLayout("codes 2/1/0")).toEqual({ layout: "codes", codes: "2/1/0" });
  });

  it.each([
    [["a", "a", "b"]],
    [["a", "", "b"]],
    [["a", "\u001B[31m", "b"]],
    [["a", "b"]],
    [["a", "b", "c", "d"]],
    [["a", "b", "c".repeat(41)]],
  ])("%j is none", (signs) => {
    expect(codeSet(signs)).toBeNull();
    expect(parseLayout(`codes ${signs.join("/")}`)).toBeNull();
  });

  it("means nothing by itself where it is made of numbers", () => {
    expect(["2/1/0", "1/0/-1", "H/M/L", null].map(isDigitSet)).toEqual([true, true, false, false]);
  });

  it("may name 0, which is no mark otherwise", () => {
    const own = tokensOf("2/1/0");
    expect([0, "0", 1, ""].map((cell) => readCode(cell, own))).toEqual([
      MARK.low,
      MARK.low,
      MARK.confidence,
      MARK.blank,
    ]);
    expect([0, "0"].map((cell) => readCode(cell, tokensOf("3/2/1")))).toEqual([MARK.zero, MARK.zero]);
  });
});
