import { describe, expect, it } from "@jest/globals";
import { isImplicit } from "./implicitFormula";

describe("formulas that take one value of a range", () => {
  it.each([
    "B2:B6/2",
    "B2:B6",
    "$B:$B",
    "-Tổ!B2:B6",
    "'Tổ 1'!B2:B6 * 2",
    "IF(B2:B6>1,1,0)",
    "SUM(B2:B6*2)",
    "ABS(B2:B6)",
    "(B2:B6)",
  ])("%s does", (formula) => expect(isImplicit(formula)).toBe(true));

  it.each([
    "SUM(B2:B6)",
    "SUM(B2:B6)/2",
    "B2/2",
    "B2:B2",
    "SUMPRODUCT((B2:B6>1)*1)",
    "VLOOKUP(A1,B:C,2,0)",
    'COUNTIF(B2:B6,">1")',
    "10+0*TODAY()",
    "INDEX(B2:B6,2)*2",
    '"B2:B6"',
  ])("%s does not", (formula) => expect(isImplicit(formula)).toBe(false));
});
