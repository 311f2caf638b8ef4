import { DEFAULT_ROUNDING, type Rounding } from "../core/fraction/percent";
import { outcome } from "../core/outcome/outcome";
import { REGULATIONS } from "../core/regulation";
import { QD96 } from "../core/regulation/96-QD-TW";
import { percentFormula, percentNumberFormat, restFormula, thresholdRules, verdictFormula } from "./formulas";

const rounding = (changes: Partial<Rounding>): Rounding => ({ ...DEFAULT_ROUNDING, ...changes });
const share = (changes: Partial<Rounding>) =>
  percentFormula("E9", "$H$5", { count: 38, base: 53 }, rounding(changes));

describe("a percentage as a native formula", () => {
  it.each<[Partial<Rounding>, string, number, string]>([
    [{}, "QUOTIENT(20000*E9+$H$5,2*$H$5)/100", 71.7, "0.00"],
    [{ zeros: "drop" }, "QUOTIENT(20000*E9+$H$5,2*$H$5)/100", 71.7, "General"],
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

describe("a verdict as a native formula", () => {
  const person = { band: "half", label: "Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp" } as const;

  it("compares whole numbers, heaviest band first, and is nothing without a base", () => {
    expect(verdictFormula("I9", "$H$5", QD96, person)).toEqual({
      kind: "formula",
      formula: [
        "=IF(AND(ISNUMBER($H$5),ISNUMBER(I9)),IF(AND($H$5>0,I9>=0,I9<=$H$5,INT($H$5)=$H$5,INT(I9)=I9),",
        'IF(3*I9>=2*$H$5,"Từ 2/3 phiếu tín nhiệm thấp trở lên",',
        'IF(2*I9>1*$H$5,"Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp","Không quá 50% phiếu tín nhiệm thấp"))',
        ',""),"")',
      ].join(""),
      expected: person.label,
    });
    expect(verdictFormula("I9", "$H$5", QD96, { band: null, label: null })).toMatchObject({ expected: "" });
  });

  it("takes the record's label for over half in two votes running", () => {
    const again = { band: "repeated", label: "Trên 50% hai năm" } as const;
    expect(verdictFormula("I9", "B5", QD96, again)).toMatchObject({
      formula: expect.stringContaining('IF(2*I9>1*B5,"Trên 50% hai năm",') as string,
    });
  });

  it("compares with the limit that a unit set, and with none where there is no verdict", () => {
    const [half, twoThirds] = QD96.thresholds;
    const own = { ...half, fraction: { numerator: 2, denominator: 5 } };
    const bands = { ...QD96, thresholds: [own, twoThirds] as const };
    expect(verdictFormula("I9", "B5", bands, { band: null, label: null })).toMatchObject({
      formula: expect.stringContaining("IF(5*I9>2*B5,") as string,
      expected: "",
    });
  });

  it.each(REGULATIONS)("of $id has the labels of its verdicts", (regulation) => {
    for (const low of [0, 24, 25, 32, 33, 48]) {
      const verdict = outcome(low, 48, regulation);
      const label = verdict.ok ? verdict.value.label : "";
      const content = verdictFormula(
        "I9",
        "B5",
        regulation,
        verdict.ok ? verdict.value : { band: null, label: null },
      );
      expect(content).toMatchObject({
        expected: label,
        formula: expect.stringContaining(`"${label}"`) as string,
      });
    }
  });
});

it("looks of people over a threshold exclude each other", () => {
  const area = { row: 8, column: 9, rows: 3, columns: 1 };
  expect(thresholdRules(area, "$I9", "$H$5", QD96).map(({ formula }) => formula)).toEqual([
    "=AND(ISNUMBER($I9),ISNUMBER($H$5),$H$5>0,2*$I9>1*$H$5,NOT(3*$I9>=2*$H$5))",
    "=AND(ISNUMBER($I9),ISNUMBER($H$5),$H$5>0,3*$I9>=2*$H$5)",
  ]);
});

it("the rest of a whole is empty until both are numbers", () => {
  expect(restFormula("$H$5", "D9", 1)).toEqual({
    kind: "formula",
    formula: '=IF(COUNT($H$5,D9)=2,$H$5-D9,"")',
    expected: 1,
  });
});
