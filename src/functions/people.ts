import { isBlank, isCellError, widthOf, type Cell, type Grid } from "../core/sheet/cell";
import { finding, type Result } from "../core/finding/finding";
import { isOffice } from "../core/recognise/offices";
import { cleanText } from "../core/text/text";
import { refuse } from "./values";

/** A person as a range of one or two rows or columns names them. */
export interface Named {
  readonly name: string;
  readonly office: string;
}

/** Excel may hand over as 0 the blank cells that a merge leaves. */
function plain(cell: Cell | undefined): string {
  return cell === 0 || isBlank(cell) || isCellError(cell) ? "" : cleanText(String(cell));
}

const byColumn = (grid: Grid): readonly Named[] =>
  grid.map(([name, office]) => ({ name: plain(name), office: plain(office) }));

const isName = (cell: Cell | undefined) => plain(cell) !== "";

/** Under merged box heads every third cell names a person; the two between are blank, else it is no such head. */
function underHeads(names: readonly Cell[], count: number): boolean {
  return names.length === 3 * count && names.every((cell, at) => at % 3 === 0 || !isName(cell));
}

function byRow(grid: Grid, count: number): readonly Named[] {
  const width = widthOf(grid) / count;
  const [names = [], titles = []] = grid;
  return names.flatMap((name, at) =>
    at % width === 0 ? [{ name: plain(name), office: plain(titles[at]) }] : [],
  );
}

/** Two by two cells: names and posts side by side or one below the other, told by where the posts stand. */
function square(grid: Grid, name: string): Result<readonly Named[]> {
  const [[, right] = [], [left, corner] = []] = grid;
  const isCornerPost = isOffice(corner ?? null);
  const isRight = isCornerPost && isOffice(right ?? null);
  const isBelow = isCornerPost && isOffice(left ?? null);
  if (isRight === isBelow) return refuse(finding("F709", { argument: name }));
  return { ok: true, value: isRight ? byColumn(grid) : byRow(grid, 2) };
}

/**
 * The people of a range: one or two columns (name, post) with a row each, or one or two rows.
 *
 * @param count - how many people are counted
 * @returns F104 when the range holds another number of people, F709 when it can be read in two ways
 */
export function peopleOf(grid: Grid, count: number, name: string): Result<readonly Named[]> {
  const [rows, columns] = [grid.length, widthOf(grid)];
  if (count === 2 && rows === 2 && columns === 2) return square(grid, name);
  if (rows === count && columns <= 2) return { ok: true, value: byColumn(grid) };
  if (rows <= 2 && (columns === count || underHeads(grid[0] ?? [], count)))
    return { ok: true, value: byRow(grid, count) };
  return refuse(finding("F104", { people: rows <= 2 ? columns : rows, columns: count }));
}
