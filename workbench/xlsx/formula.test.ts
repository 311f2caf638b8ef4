import { describe, expect, test } from "@jest/globals";
import { moveFormula, tokenize } from "./formula";

test.each([
  `SUM('Lá ''phiếu'!A1:B2)&"A1 ""x"""`,
  "Bảng[[#Headers],[Cột 1]]+LOG10(A1)",
  "'unfinished",
  "",
  "A1:INDEX(B:B,2)",
])("the tokens of %s give it again", (formula) => {
  expect(
    tokenize(formula)
      .map((token) => token.text)
      .join(""),
  ).toBe(formula);
});

describe("a formula moved by two rows and one column", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2,Phiếu!C3)", "SUM(B3:C4,Phiếu!D5)"],
    ["SUM(A:C,$A:C)+SUM(1:3,$1:3)", "SUM(B:D,$A:D)+SUM(3:5,$1:5)"],
    [`"A1"&'A1'!B2`, `"A1"&'A1'!C4`],
    ["LOG10(A1)+ATAN2(1,2)", "LOG10(B3)+ATAN2(1,2)"],
    ["A1!B2+Tong+TRUE+1.5", "A1!C4+Tong+TRUE+1.5"],
    ["Bảng[A1]", "Bảng[A1]"],
    ["XFD1", "#REF!"],
    ["ABCD1+A12345678", "ABCD1+A12345678"],
  ])("%s", (formula, moved) => {
    expect(moveFormula(formula, 2, 1)).toBe(moved);
  });

  test("a reference that leaves the sheet is lost", () => {
    expect(moveFormula("A1+B$2", -1, 0)).toBe("#REF!+B$2");
    expect(moveFormula("A1+$A3", 0, -1)).toBe("#REF!+$A3");
  });
});
