import { withCommas } from "./separators";

it.each([
  ["=TINNHIEM.OUTCOME(25;47)", "=TINNHIEM.OUTCOME(25,47)"],
  ["=TINNHIEM.OUTCOME(25,47)", "=TINNHIEM.OUTCOME(25,47)"],
  ['=IF(A1>2,5;"a;b";"c, d")', '=IF(A1>2.5,"a;b","c, d")'],
  ['=IF(A1>2,"1;2",3)', '=IF(A1>2,"1;2",3)'],
  ["=SUM('Tờ; 1'!A1:A3;2)", "=SUM('Tờ; 1'!A1:A3,2)"],
  ["=SUM({1;2};3)", "=SUM({1;2},3)"],
  ["=SUM({1;2},3)", "=SUM({1;2},3)"],
  ['=IF(A1="";"', '=IF(A1="","'],
  ['=A1&"""; "', '=A1&"""; "'],
  ["=", "="],
  ["", ""],
])("a formula typed as %s is stored as %s", (typed, stored) => {
  expect(withCommas(typed)).toBe(stored);
});
