import { columnsOf, endRow, rowsOf, sequence, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { lineAt, takeRows, withBlankRows, cellAt, type SheetGrid, signsOf } from "../sheet/grid";
import { cleanText } from "../text/text";
import { matches } from "../vocabulary/role";
import { SECTION } from "../vocabulary/sections";
import { isNumberHeader } from "./cells";
import { pageSums } from "./pageSums";

const firstTyped = (cells: readonly Cell[]) => cells.findIndex((cell) => !isBlank(cell));

/** Whether a text names a counting table, a group or a page: "Bàn kiểm phiếu số 2". */
export function isSectionText(cell: Cell | undefined): boolean {
  return matches(SECTION, cell);
}

/** Whether a row holds one text and nothing else, left of the marks or, where nothing is, in the first of them. */
function isAlone(grid: SheetGrid, row: number, before: number): boolean {
  const cells = lineAt(grid, row);
  const at = firstTyped(cells);
  const isLeft = at + grid.column < before || (at === 0 && before === grid.column);
  return isLeft && cells.slice(at + 1).every(isBlank);
}

function isWorded(grid: SheetGrid, row: number): boolean {
  const cells = lineAt(grid, row);
  return isSectionText(cells[firstTyped(cells)]);
}

/**
 * Whether a row only names a counting table, a group or a page of ballots.
 *
 * @param before - the first column of marks
 * @example isSection(grid, 6, 1) // true for a row with "Tổ 2" in column A and nothing else
 */
export function isSection(grid: SheetGrid, row: number, before: number): boolean {
  return isWorded(grid, row) && isAlone(grid, row, before);
}

/** Rows that only name a counting table, a group or a page; none where such texts name ballots. */
function sections(grid: SheetGrid, marks: Area, rows: readonly number[]): readonly number[] {
  const worded = rows.filter((row) => isWorded(grid, row));
  return worded.every((row) => isAlone(grid, row, marks.column)) ? worded : [];
}

function isSame(one: Cell, other: Cell): boolean {
  if (one === other || (isBlank(one) && isBlank(other))) return true;
  return typeof one === "string" && typeof other === "string" && cleanText(one) === cleanText(other);
}

/** Whether two rows say the same in every cell. */
export function isSameLine(grid: SheetGrid, one: number, other: number): boolean {
  const cells = lineAt(grid, other);
  return lineAt(grid, one).every((cell, at) => isSame(cell, cells[at] ?? null));
}

/** Whether a row can be nothing but a head: "STT" stands in it, or different full names and no word besides. */
function isSurelyHead(grid: SheetGrid, row: number, marks: Area): boolean {
  const typed = columnsOf(marks)
    .map((column) => cellAt(grid, row, column))
    .filter((cell) => !isBlank(cell))
    .map((cell) => (typeof cell === "string" ? cleanText(cell) : ""));
  const areNames = typed.length > 1 && typed.every((text) => /\p{L} \p{L}/u.test(text));
  return lineAt(grid, row).some(isNumberHeader) || (areNames && new Set(typed).size === typed.length);
}

/**
 * Rows among the marks that are the head again, cell by cell, from its first row on: sums that stand between the head and
 * the ballots are not printed on each page.
 */
function repeatedHeads(grid: SheetGrid, marks: Area, top: number): readonly number[] {
  const above = sequence(top, marks.row - top);
  const named = sections(grid, marks, above);
  const head = above.filter((row) => firstTyped(lineAt(grid, row)) >= 0 && !named.includes(row));
  const sure = head.findIndex((row) => isSurelyHead(grid, row, marks));
  if (sure < 0) return [];
  const again = (start: number) => {
    const end = head.findIndex((row, at) => !isSameLine(grid, row, start + at));
    return sequence(start, end < 0 ? head.length : end);
  };
  const starts = sequence(marks.row + 1, marks.rows - sure - 1);
  return starts.map(again).flatMap((rows) => (rows.length > sure ? rows : []));
}

/**
 * Rows among the ballots that are none: heads that are printed again on each page, equal in every cell, rows that only
 * name a counting table, a group or a page, and what the ballots of a page come to.
 *
 * @param top - first row of the head; `null` where there is none
 * @returns absolute rows, from the top
 */
export function noBallots(grid: SheetGrid, marks: Area, top: number | null): readonly number[] {
  const named = sections(grid, marks, rowsOf(marks));
  const heads = top === null ? [] : repeatedHeads(grid, marks, top);
  const others = [...named, ...heads];
  return [...others, ...pageSums(grid, marks, others)].toSorted((one, other) => one - other);
}

/** The sheet with some rows blank, and nothing merged in them. */
export function blanked(grid: SheetGrid, rows: readonly number[]): SheetGrid {
  if (rows.length === 0) return grid;
  const known = new Set(rows);
  const cells = withBlankRows(grid, known);
  const { metadata } = grid;
  if (!metadata) return cells;
  // What reaches into a ballot stays merged, so that it is seen.
  const merges = metadata.merges.filter(
    ({ row, rows: count }) => !sequence(row, count).every((at) => known.has(at)),
  );
  return { ...cells, metadata: { ...metadata, merges } };
}

/** The cells of the sheet without some rows: what stands below them moves up. */
export function closedUp(grid: SheetGrid, rows: readonly number[]): SheetGrid {
  const known = new Set(rows);
  const { sheet, row, column } = grid;
  return {
    ...signsOf(grid),
    sheet,
    row,
    column,
    ...takeRows(
      grid,
      rowsOf(grid).filter((at) => !known.has(at)),
    ),
  };
}

/** The area on the sheet of one in the sheet without some rows. */
export function spreadOut(area: Area, rows: readonly number[]): Area {
  const real = (row: number) => rows.reduce((at, removed) => (removed <= at ? at + 1 : at), row);
  const row = real(area.row);
  return { ...area, row, rows: real(endRow(area) - 1) - row + 1 };
}
