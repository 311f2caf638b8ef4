import { between, columnsOf, endRow, sequence, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { isBracketed, personInHead } from "../people/headName";
import { nameStrength } from "../people/nameShape";

/** Rows in which names are looked for. */
const REACH = 60;
const LEAST_PEOPLE = 2;
const LEAST_BALLOTS = 3;
/** Of what stands under names at least this share are signs, where they are ballots. */
const LEAST_SHARE = 0.7;

/** Whether a head names somebody; where a form repeats its question over each, what stands in brackets may be a name. */
const isPerson = (cell: Cell) =>
  typeof cell === "string" && nameStrength(personInHead(cell).name) >= (isBracketed(cell) ? 1 : 2);

/** The rows under a head in which at least half of some columns hold signs. */
function signedRows(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
  isSign: (cell: Cell) => boolean,
): readonly number[] {
  return rows.filter(
    (row) =>
      columns.filter((column) => isSign(cellAt(grid, row, column))).length * LEAST_PEOPLE >= columns.length,
  );
}

/**
 * Columns headed by names, under which signs stand: nothing else of the rows is asked, as many columns as there may be
 * beside them.
 *
 * @returns from the first such column to the last, in the rows that hold signs; `null` where there are none
 */
export function columnsUnderNames(
  grid: SheetGrid,
  within: Area,
  isSign: (cell: Cell) => boolean,
): Area | null {
  for (const head of sequence(within.row, Math.min(within.rows, REACH))) {
    const columns = columnsOf(within).filter((column) => isPerson(cellAt(grid, head, column)));
    const [from] = columns;
    const to = columns.at(-1);
    if (from === undefined || to === undefined || columns.length < LEAST_PEOPLE) continue;
    const rows = signedRows(grid, between(head + 1, endRow(within) - 1), columns, isSign);
    const [first] = rows;
    if (first === undefined || rows.length < LEAST_BALLOTS) continue;
    const cells = rows.flatMap((row) => columns.map((column) => cellAt(grid, row, column)));
    const typed = cells.filter((cell) => !isBlank(cell));
    if (typed.filter(isSign).length < typed.length * LEAST_SHARE) continue;
    return { row: first, column: from, rows: Number(rows.at(-1)) - first + 1, columns: to - from + 1 };
  }
  return null;
}
