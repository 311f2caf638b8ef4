import { personInHead } from "../../people/headName";
import { nameStrength } from "../../people/nameShape";
import { between, columnsOf, type Area } from "../../sheet/area";
import { isBlank, type Cell } from "../../sheet/cell";
import { cellAt, type SheetGrid } from "../../sheet/grid";
import { isLabel } from "../cells";

/** How far above ticks their head may stand. */
const REACH = 3;
/** Fewer columns are the boxes of one person. */
const LEAST_COLUMNS = 4;

/** What stands nearest above a column. */
function headOver(grid: SheetGrid, marks: Area, column: number): Cell {
  const rows = between(Math.max(grid.row, marks.row - REACH), marks.row - 1);
  return rows.map((row) => cellAt(grid, row, column)).findLast((cell) => !isBlank(cell)) ?? null;
}

const isPerson = (cell: Cell) => typeof cell === "string" && nameStrength(personInHead(cell).name) === 2;

/**
 * Whether ticks stand under something that is no level: each under a name, as people are elected, or under other words
 * that come again for each person, as "Đồng ý", "Không đồng ý". Names over three boxes each leave two columns bare.
 */
export function areOtherTicks(grid: SheetGrid, marks: Area): boolean {
  const heads = columnsOf(marks).map((column) => headOver(grid, marks, column));
  if (heads.filter(isPerson).length * 2 > heads.length) return true;
  const words = heads.filter((head) => isLabel(head) && !isPerson(head));
  const isRepeated = new Set(words).size * 2 <= words.length;
  return heads.length >= LEAST_COLUMNS && words.length * 2 > heads.length && isRepeated;
}
