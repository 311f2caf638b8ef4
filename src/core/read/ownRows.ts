import { endRow, rowsOf, type Area } from "../sheet/area";
import { withBlankRows, type SheetGrid } from "../sheet/grid";
import { isTableHead } from "../recognise/bands";
import { hasBallots, type Source } from "../setup/source";

type Rows = Pick<Area, "row" | "rows">;

/** The rows of everything that ballots are read from. */
function wholeOf(source: Source): Rows {
  if (!hasBallots(source)) return source.marks;
  const { marks, people, numbers, faults } = source;
  const areas = [marks, people, numbers, faults].filter((area) => area !== null);
  const row = Math.min(...areas.map((area) => area.row));
  return { row, rows: Math.max(...areas.map(endRow)) - row };
}

/** The first row of ballots with the head of their table right above them. */
function topOf(grid: SheetGrid, { row }: Rows): number {
  return row > grid.row && isTableHead(grid, row - 1) ? row - 1 : row;
}

/**
 * A sheet as one kind of ballot sees it that shares it with others above or below: their rows are blank, so that nothing
 * of them is taken for strays of this kind. Kinds beside each other see the whole sheet.
 *
 * @param others - what the other kinds of the sheet are read from
 * @example
 * // kinds in rows 3 to 20 and 25 to 60, head in row 24 → the first sees rows up to 23, the second those from 21 on
 */
export function ownRows(grid: SheetGrid, source: Source, others: readonly Source[]): SheetGrid {
  const own = wholeOf(source);
  const areas = others.map(wholeOf);
  const from = Math.max(grid.row, ...areas.map(endRow).filter((end) => end <= own.row));
  const heads = areas.filter(({ row }) => row >= endRow(own)).map((area) => topOf(grid, area));
  const to = Math.min(endRow(grid), ...heads.map((row) => Math.max(row, endRow(own))));
  const blank = rowsOf(grid).filter((row) => row < from || row >= to);
  return blank.length === 0 ? grid : withBlankRows(grid, new Set(blank));
}
