import { addressAt } from "../sheet/place";
import type { Area } from "../sheet/area";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { cleanText } from "../text/text";
import { OFFICE_HEAD } from "../vocabulary/heads";
import { matches } from "../vocabulary/role";
import type { Person } from "./ballotTable";
import { isLabel, isRemarkHeader } from "./cells";
import { isOffice } from "./offices";
import { personInHead, withoutQuestion } from "../people/headName";
import { nameStrength } from "../people/nameShape";

/** How far above the marks a header is looked for. */
const HEADER_REACH = 12;

/** The cells in which a person is named. */
interface Head {
  readonly name: Cell;
  readonly office: Cell;
  readonly address: string;
}

const plain = (cell: Cell) => (isBlank(cell) || isCellError(cell) ? "" : cleanText(String(cell)));

function personColumns(marks: Area, width: number): readonly number[] {
  return Array.from(
    { length: Math.floor(marks.columns / width) },
    (_, person) => marks.column + person * width,
  );
}

/** What stands over some columns, without the question that a form repeats over each. */
function headTexts(cells: readonly Cell[]): readonly string[] {
  return withoutQuestion(cells.map((cell) => (isBlank(cell) || isCellError(cell) ? "" : String(cell))));
}

/** Whether a head may name somebody: as a name looks, or by any words that nothing else is known by. */
function namesSomebody(text: string): boolean {
  return nameStrength(personInHead(text).name) === 2 || (isLabel(text) && !isRemarkHeader(text));
}

function isHeaderRow(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  const texts = headTexts(columns.map((column) => cellAt(grid, row, column)));
  const named = texts.filter(namesSomebody);
  return named.length > 0 && named.length * 2 >= columns.length;
}

/** Whether a row over the names is a line of the sheet's heading: it names no office, and not something for everybody. */
function isHeading(grid: SheetGrid, row: number, columns: readonly number[], names: number): boolean {
  const cellsOf = (at: number) => columns.map((column) => cellAt(grid, at, column));
  const texts = headTexts(cellsOf(names));
  const isNamed = texts.every((text) => nameStrength(personInHead(text).name) === 2);
  const above = cellsOf(row);
  return isNamed && above.some(isBlank) && !above.some(isOffice);
}

/** Up to two neighbouring rows above the marks that name the people and their posts. */
function findHeaderRows(grid: SheetGrid, marks: Area, width: number): readonly number[] {
  const columns = personColumns(marks, width);
  const found: number[] = [];
  for (let row = marks.row - 1; row >= Math.max(grid.row, marks.row - HEADER_REACH); row--) {
    const [lower] = found;
    const isOver = lower !== undefined && isHeading(grid, row, columns, lower);
    const isHeader = !isOver && isHeaderRow(grid, row, columns);
    if (isHeader) found.unshift(row);
    if (found.length === 2 || (found.length === 1 && !isHeader)) break;
  }
  return found;
}

function isTitleRow(grid: SheetGrid, row: number, before: number): boolean {
  for (let column = grid.column; column < before; column++) {
    if (matches(OFFICE_HEAD, cellAt(grid, row, column))) return true;
  }
  return false;
}

/** Whether the upper of two rows holds the posts: a label says so, or its texts are posts and the lower ones are not. */
function arePostsFirst(
  grid: SheetGrid,
  [upper, lower]: readonly [number, number],
  columns: readonly number[],
  before: number,
): boolean {
  const posts = (row: number) => columns.filter((column) => isOffice(cellAt(grid, row, column))).length;
  return isTitleRow(grid, upper, before) || (posts(upper) * 2 > columns.length && posts(lower) === 0);
}

/** People by their heads, and by the offices that stand in cells of their own. */
function makePeople(heads: readonly Head[]): readonly Person[] {
  const texts = headTexts(heads.map(({ name }) => name));
  return heads.map(({ office, address }, at) => {
    const named = personInHead(String(texts[at]));
    return { name: named.name, office: plain(office) || named.office, address };
  });
}

/** The people named in the rows above the marks; nameless where there is no header. */
export function peopleAbove(
  grid: SheetGrid,
  marks: Area,
  width: number,
): { people: readonly Person[]; header: Area | null } {
  const rows = findHeaderRows(grid, marks, width);
  const [upper = null, lower = null] = rows;
  const columns = personColumns(marks, width);
  const isSwapped =
    upper !== null && lower !== null && arePostsFirst(grid, [upper, lower], columns, marks.column);
  const [nameRow, titleRow] = isSwapped ? [lower, upper] : [upper, lower];
  const read = (row: number | null, column: number) => (row === null ? null : cellAt(grid, row, column));
  const people = makePeople(
    columns.map((column) => ({
      name: read(nameRow, column),
      office: read(titleRow, column),
      address: addressAt(grid, nameRow ?? marks.row, column),
    })),
  );
  const header =
    upper === null ? null : { row: upper, column: marks.column, rows: rows.length, columns: marks.columns };
  return { people, header };
}

type At = (row: number, column: number) => { readonly cell: Cell; readonly address: string };

function peopleInRows(
  at: At,
  [nameRow, titleRow]: readonly [number, number | null],
  count: number,
  step: number,
): readonly Person[] {
  return makePeople(
    Array.from({ length: count }, (_, person) => {
      const { cell: name, address } = at(nameRow, person * step);
      return { name, office: titleRow === null ? null : at(titleRow, person * step).cell, address };
    }),
  );
}

function peopleInColumns(at: At, columns: number, count: number): readonly Person[] {
  return makePeople(
    Array.from({ length: count }, (_, person) => {
      const { cell: name, address } = at(person, 0);
      return { name, office: columns === 2 ? at(person, 1).cell : null, address };
    }),
  );
}

/**
 * The people named in a range given by the clerk: one or two rows (name, post) or columns. Rows stand above
 * the marks; where "Chức vụ" stands beside the upper row, posts come first.
 *
 * @param marks - the mark cells, absolute
 * @param width - columns of one person among the marks; a merged header names the person in its first cell
 * @returns `null` when the range cannot hold that many people
 */
export function peopleIn(grid: SheetGrid, range: Area, marks: Area, width: number): readonly Person[] | null {
  const count = Math.floor(marks.columns / width);
  const at: At = (row, column) => ({
    cell: cellAt(grid, range.row + row, range.column + column),
    address: addressAt(grid, range.row + row, range.column + column),
  });
  const isAcross = range.rows <= 2 && (range.columns === count * width || range.columns === count);
  const isDown = range.columns <= 2 && range.rows === count;
  if (isAcross && !(isDown && range.column !== marks.column)) {
    const step = range.columns === count ? 1 : width;
    const columns = Array.from({ length: count }, (_, person) => range.column + person * step);
    const isSwapped =
      range.rows === 2 && arePostsFirst(grid, [range.row, range.row + 1], columns, range.column);
    const rows = range.rows === 1 ? ([0, null] as const) : isSwapped ? ([1, 0] as const) : ([0, 1] as const);
    return peopleInRows(at, rows, count, step);
  }
  return isDown ? peopleInColumns(at, range.columns, count) : null;
}
