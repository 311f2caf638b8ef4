import { between, columnsOf, endRow, rowsOf, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { isBoxMark, tokenOf } from "../ballot/codes";
import { isLabel, isSignedMark, isTotalsRow, levelOfHeader } from "./cells";

/** How far below a head boxes are looked for. */
const ROWS_BELOW = 200;
/** Cells that are looked at below heads that turn out to be none; after so many there are no boxes. */
const MOST_LOOKED = 5_000_000;
/** Boxes of one person. */
export const BOXES = 3;

const areLevelsMostly = (cells: readonly Cell[]) =>
  cells.filter((cell) => levelOfHeader(cell) !== undefined).length * 2 > cells.length;

/** Whether a row says levels as a ballot of codes does, under a possible head or altogether. */
function areMostlyLevels(
  grid: SheetGrid,
  area: Area,
  row: number,
  [from, to]: readonly [number, number],
): boolean {
  const cells = columnsOf(area).map((column) => cellAt(grid, row, column));
  return (
    areLevelsMostly(cells.slice(from - area.column, to - area.column + 1)) ||
    areLevelsMostly(cells.filter((cell) => !isBlank(cell)))
  );
}

/** Whether box marks stand under a head, and not codes: a ballot may itself say TNC, TN, TNT in a row. */
function hasBoxesBelow(
  grid: SheetGrid,
  area: Area,
  head: number,
  [from, to]: readonly [number, number],
): boolean {
  const last = Math.min(head + ROWS_BELOW, endRow(area) - 1);
  // Sums say nothing of the boxes above them, and in a long sheet there may be many; nor does the head, printed again.
  const all = between(head + 1, last);
  const isAgain = (row: number) =>
    between(from, to).every((column) => cellAt(grid, row, column) === cellAt(grid, head, column));
  const rows = all.filter((row) => !isTotalsRow(grid, row, from) && !isAgain(row));
  const below = rows.flatMap((row) => between(from, to).map((column) => cellAt(grid, row, column)));
  const boxes = below.filter((cell) => isBoxMark(tokenOf(cell) ?? "")).length;
  // Counts stand under the same heads; some of them are 1, most are not.
  const counts = below.filter((cell) => typeof cell === "number" && cell > 1).length;
  // A form that nobody filled in holds nothing but its sum; nor does what stands under the last ballot of a page.
  const above = between(Math.max(area.row, head - ROWS_BELOW), head - 1);
  const isForm =
    rows.length < all.length &&
    below.every(isBlank) &&
    above.every((row) => isAgain(row) || !areMostlyLevels(grid, area, row, [from, to]));
  return isForm || boxes > counts + below.filter((cell) => levelOfHeader(cell) !== undefined).length;
}

/** Whether codes stand under people beside three levels: then these count what each ballot says. */
function hasCodesBeside(
  grid: SheetGrid,
  area: Area,
  head: number,
  [from, to]: readonly [number, number],
): boolean {
  const others = columnsOf(area).filter(
    (column) => (column < from || column > to) && isLabel(cellAt(grid, head, column)),
  );
  const rows = between(head + 1, Math.min(head + ROWS_BELOW, endRow(area) - 1));
  return others.some((column) => {
    const cells = rows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
    const isCode = (cell: Cell) => isSignedMark(grid, cell) && !isBoxMark(String(tokenOf(cell)));
    return cells.filter(isCode).length * 2 > cells.length;
  });
}

/** Whether three cells name the three levels, in whatever order. */
function areLevels(grid: SheetGrid, row: number, column: number): boolean {
  const levelAt = (at: number) => levelOfHeader(cellAt(grid, row, column + at));
  // Asked of every cell of every row: most name no level.
  return levelAt(0) !== undefined && [0, 1, 2].map(levelAt).toSorted().join() === "1,2,3";
}

/** Whether the levels of a row may stand above boxes, as far as that row and the two beside it tell. */
function mayBeHead(
  grid: SheetGrid,
  area: Area,
  row: number,
  starts: readonly number[],
): [number, number] | null {
  const [first] = starts;
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return null;
  const columns: [number, number] = [first, last + BOXES - 1];
  // Beside the boxes of a person stand a few columns about that person.
  if (starts.length * BOXES * 4 < columns[1] - columns[0] + 1) return null;
  // Right above or under a ballot of codes stands another one.
  const isBallot = [row - 1, row + 1].some((beside) => areMostlyLevels(grid, area, beside, columns));
  return isBallot ? null : columns;
}

/** Where in a row three cells side by side name the three levels, in whatever order, none of them twice. */
export function levelStarts(grid: SheetGrid, row: number, { column, columns }: Area): readonly number[] {
  const starts: number[] = [];
  for (let at = column; at <= column + columns - BOXES; at++) {
    const isFree = at >= (starts.at(-1) ?? at - BOXES) + BOXES;
    if (isFree && areLevels(grid, row, at)) starts.push(at);
  }
  return starts;
}

/** The row whose cells repeat Cao, Tín nhiệm, Thấp above box marks, and where these triples stand. */
export function findBoxHeader(
  grid: SheetGrid,
  area: Area,
): { row: number; columns: [number, number] } | null {
  let looked = 0;
  for (const row of rowsOf(area)) {
    const columns = mayBeHead(grid, area, row, levelStarts(grid, row, area));
    if (!columns) continue;
    looked += ROWS_BELOW * area.columns;
    if (looked > MOST_LOOKED) return null;
    const isBoxes = hasBoxesBelow(grid, area, row, columns) && !hasCodesBeside(grid, area, row, columns);
    if (isBoxes) return { row, columns };
  }
  return null;
}
