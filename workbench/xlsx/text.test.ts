import { expect, test } from "@jest/globals";
import { excelString, isErrorText, xmlAttribute, xmlText } from "./text";

test.each([
  ["plain đ 😀 \t\n", "plain đ 😀 \t\n"],
  ["\u0000\u001f\r", "_x0000__x001F__x000D_"],
  ["a\r\nb", "a\nb"],
  ["_x000D_", "_x005F_x000D_"],
  ["_x00_ _y0041_", "_x00_ _y0041_"],
  ["\ud83d!\ude00", "_xD83D_!_xDE00_"],
  ["\ufffe\uffff", "_xFFFE__xFFFF_"],
])("%j is written %j", (text, written) => {
  expect(excelString(text)).toBe(written);
});

test("markup is escaped, in attributes with quotes and breaks", () => {
  expect(xmlText(`a<b>&"']]>`)).toBe(`a&lt;b&gt;&amp;"']]&gt;`);
  expect(xmlAttribute('"a"\n<')).toBe("&quot;a&quot;&#10;&lt;");
});

test("only Excel's errors are errors", () => {
  expect(["#N/A", "#DIV/0!", "#SPILL!", "#BUSY!", "# N/A", "#n/a"].map(isErrorText)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
