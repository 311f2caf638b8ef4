import { expect, it } from "@jest/globals";
import { walkCells } from "./cells";
import { formulaWatch, unplayedIn, type FormulaNotes } from "./formulas";
import { UNIT_LIMITS } from "./limits";
import { PackageError } from "./trouble";

function notesOf(cells: string): FormulaNotes {
  const xml = `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  const watch = formulaWatch(xml);
  walkCells(xml, "sheet", watch);
  return watch.notes();
}

it.each([
  ['<c r="A1"><f>1+1</f></c>', 1],
  ['<c r="A1"><f>1+1</f><v/></c>', 1],
  ['<c r="A1"><f>1+1</f><v></v></c>', 1],
  ['<c r="A1" t="str"><f>""</f></c>', 1],
  ['<c r="A1" t="str"><f>""</f><v></v></c>', 0],
  ['<c r="A1" t="str"><f>""</f><v/></c>', 0],
  ['<c r="A1"><f>1+1</f><v>2</v></c>', 0],
  ['<c r="A1"><v>2</v></c><c r="B1"/>', 0],
  ['<c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f></c>', 2],
])("%s is without a result %s times", (cells, count) => {
  expect(notesOf(cells).unresolved).toHaveLength(count);
});

const ROWS = [
  [1, 2, null],
  [3, null, 5],
];
const told = (cells: string) =>
  unplayedIn(ROWS, notesOf(cells), UNIT_LIMITS).map(({ row, column, text }) => [row, column, text]);

it.each([
  [
    '<f t="dataTable" ref="A1:B2" dt2D="1" r1="K1" r2="K2"/>',
    [
      [0, 0, "TABLE(K1,K2)"],
      [0, 1, "TABLE(K1,K2)"],
      [1, 0, "TABLE(K1,K2)"],
    ],
  ],
  ['<f t="dataTable" ref="C1:C2" r1="K1"/>', [[1, 2, "TABLE(K1)"]]],
  [
    '<f t="array" ref="A1:A2">IF(K1&lt;2,1,3)</f>',
    [
      [0, 0, "IF(K1<2,1,3)"],
      [1, 0, "IF(K1<2,1,3)"],
    ],
  ],
  ["<f/>", [[0, 0, ""]]],
  ['<f ref="nowhere"></f>', [[0, 0, ""]]],
  ['<f t="shared" si="0"/>', []],
  ["<f>K1</f>", []],
])("%s", (formula, cells) => expect(told(`<c r="A1">${formula}<v>1</v></c>`)).toEqual(cells));

it("areas that lie over each other are no more than the cells of a workbook", () => {
  const cell = '<f t="array" ref="A1:XFD1048576">1</f>';
  const rows = Array.from({ length: 500 }, () => [1, 2, 3]);
  const notes = notesOf(`<c r="A1">${cell}<v>1</v></c>`);
  const many = Array.from({ length: UNIT_LIMITS.cells / 1000 }, () => notes.spans).flat();
  expect(unplayedIn(rows, notes, UNIT_LIMITS)).toHaveLength(1500);
  expect(() => unplayedIn(rows, { ...notes, spans: many }, UNIT_LIMITS)).toThrow(PackageError);
});
