import { DEFAULT_ROUNDING, type Rounding } from "../core/fraction/percent";
import { percentFormula, percentNumberFormat } from "./formulas";

const rounding = (changes: Partial<Rounding>): Rounding => ({ ...DEFAULT_ROUNDING, ...changes });
const share = (changes: Partial<Rounding>) =>
  percentFormula("E9", "$H$5", { count: 38, base: 53 }, rounding(changes));

describe("a percentage as a native formula", () => {
  it.each<[Partial<Rounding>, string, number, string]>([
    [{}, "QUOTIENT(20000*E9+$H$5,2*$H$5)/100", 71.7, "0.00"],
    [{ zeros: "drop" }, "QUOTIENT(20000*E9+$H$5,2*$H$5)/100", 71.7, "0.##"],
    [{ rounding: "truncate" }, "QUOTIENT(10000*E9,$H$5)/100", 71.69, "0.00"],
    [{ decimals: 0 }, "QUOTIENT(200*E9+$H$5,2*$H$5)", 72, "0"],
    [{ decimals: 1, separator: "." }, "QUOTIENT(2000*E9+$H$5,2*$H$5)/10", 71.7, "0.0"],
    [{ decimals: 4, rounding: "truncate" }, "QUOTIENT(1000000*E9,$H$5)/10000", 71.6981, "0.0000"],
  ])("%j: %s", (changes, formula, expected, format) => {
    expect(share(changes)).toEqual({
      kind: "formula",
      formula: expect.stringContaining(`,${formula},"")`) as string,
      expected,
    });
    expect(percentNumberFormat(rounding(changes))).toBe(format);
  });

  it("is nothing where there is no base", () => {
    expect(percentFormula("E9", "$H$5", { count: 0, base: null })).toMatchObject({ expected: "" });
  });
});
