import { expect, test } from "@jest/globals";
import { renameSheets } from "./sheetNames";

const RENAMES = new Map([
  ["phiếu", "Lá phiếu"],
  ["sổ 'cũ'", null],
]);

test.each([
  ["Phiếu!A1+PHIẾU!B2", "'Lá phiếu'!A1+'Lá phiếu'!B2"],
  ["'Phiếu'!$A$1:$B$2", "'Lá phiếu'!$A$1:$B$2"],
  ["'Sổ ''cũ'''!A1", "#REF!A1"],
  ['"Phiếu!A1"&Phiếu', '"Phiếu!A1"&Phiếu'],
  ["[1]Phiếu!A1", "[1]Phiếu!A1"],
  ["Khác!A1", "Khác!A1"],
])("%s becomes %s", (before, after) => {
  expect(renameSheets(before, RENAMES)).toBe(after);
});
