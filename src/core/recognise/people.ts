import { addressAt } from "../sheet/place";
import { rowsOf, type Area } from "../sheet/area";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { cleanText } from "../text/text";
import { OFFICE_HEAD } from "../vocabulary/heads";
import { matches } from "../vocabulary/role";
import type { Person } from "./ballotTable";
import { isLabel, isRemarkHeader } from "./cells";
import { headLines, namesPeople, type HeadLines } from "./headLines";
import { namesOffice } from "../vocabulary/offices";
import { isOffice } from "./offices";
import { onePerson } from "./onePerson";
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
  const heads = texts.map((text) => personInHead(text));
  // Names that are followed by their posts need none over them.
  const areWhole = heads.every(({ name, office }) => office !== "" && nameStrength(name) > 0);
  const isNamed = areWhole || heads.every(({ name }) => nameStrength(name) === 2);
  const above = cellsOf(row);
  return isNamed && above.some(isBlank) && !above.some(isOffice);
}

/** Up to two neighbouring rows above the marks that name the people and their posts, and the names over these. */
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
  const above = Number(found[0]) - 1;
  const isOver = found.length === 2 && namesPeople(grid, above, columns);
  return isOver && !found.some((row) => namesPeople(grid, row, columns)) ? [above, ...found] : found;
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

/** A name that stands in two cells. */
const wholeName = (...parts: readonly Cell[]) => parts.map(plain).join(" ").trim();

/** People by their heads, and by the offices that stand in cells of their own. */
function makePeople(heads: readonly Head[]): readonly Person[] {
  const texts = headTexts(heads.map(({ name }) => name));
  return heads.map(({ office, address }, at) => {
    const named = personInHead(String(texts[at]));
    return { name: named.name, office: plain(office) || named.office, address };
  });
}

/** The cells that name the person of a column. */
function headAt(grid: SheetGrid, { name, given, office }: HeadLines, column: number, marks: number): Head {
  const read = (row: number | null) => (row === null ? null : cellAt(grid, row, column));
  return {
    name: given === null ? read(name) : wholeName(read(name), read(given)),
    office: read(office),
    address: addressAt(grid, name ?? marks, column),
  };
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
  const [name, office] = isSwapped ? [lower, upper] : [upper, lower];
  const lines = headLines(grid, rows, columns, { name, given: null, office });
  const named = makePeople(columns.map((column) => headAt(grid, lines, column, marks.row)));
  const isNameless = named.length === 1 && named.every(({ name }) => name === "" || namesOffice(name));
  const only = isNameless ? onePerson(grid, marks) : null;
  const people = only ? [only] : named;
  const header = { row: upper ?? marks.row, column: marks.column, rows: rows.length, columns: marks.columns };
  return { people, header: upper === null || only ? null : header };
}

type At = (row: number, column: number) => { readonly cell: Cell; readonly address: string };

function peopleInColumns(at: At, columns: number, count: number): readonly Person[] {
  return makePeople(
    Array.from({ length: count }, (_, person) => {
      const { cell: name, address } = at(person, 0);
      return { name, office: columns === 2 ? at(person, 1).cell : null, address };
    }),
  );
}

/** The people named in up to three rows of a range. */
function peopleAcross(grid: SheetGrid, range: Area, columns: readonly number[]): readonly Person[] {
  const [upper, lower] = [range.row, range.row + 1];
  const isSwapped = range.rows === 2 && arePostsFirst(grid, [upper, lower], columns, range.column);
  const [name, office] = isSwapped ? [lower, upper] : [upper, range.rows > 1 ? lower : null];
  const lines = headLines(grid, rowsOf(range), columns, { name, given: null, office });
  return makePeople(columns.map((column) => headAt(grid, lines, column, upper)));
}

/**
 * The people named in a range given by the clerk: one or two rows (name, post, or three with a unit) or columns. Rows stand above
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
  const isWide = range.columns === count * width || range.columns === count;
  const step = range.columns === count ? 1 : width;
  const columns = Array.from({ length: count }, (_, person) => range.column + person * step);
  const isAcross = isWide && (range.rows <= 2 || (range.rows === 3 && namesPeople(grid, range.row, columns)));
  const isDown = range.columns <= 2 && range.rows === count;
  if (isAcross && !(isDown && range.column !== marks.column)) return peopleAcross(grid, range, columns);
  return isDown ? peopleInColumns(at, range.columns, count) : null;
}
