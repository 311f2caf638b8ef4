import { addressOf } from "../sheet/place";
import type { Area } from "../sheet/area";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { isLabel } from "../recognise/cells";
import { findLevelHead, type LevelHead } from "../recognise/levelHead";

/** A row right above the boxes that names each of them and none as a level. */
function otherHead(grid: SheetGrid, marks: Area): LevelHead | null {
  const row = marks.row - 1;
  const cells = Array.from({ length: marks.columns }, (_, at) => cellAt(grid, row, marks.column + at));
  return cells.every(isLabel) ? { row, levels: [] } : null;
}

/**
 * The boxes are read as Cao, Tín nhiệm, Thấp from left to right. Where the sheet has a head that says anything
 * else for a person, nothing may be counted: high and low could change places. Where it has no head at all,
 * somebody must say that the order is right.
 *
 * @returns F108 for each person under another head, W152 where there is none
 */
export function checkBoxHeads(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  if (table.readings[0]?.layout !== "boxes") return [];
  const { marks } = table;
  const head = findLevelHead(grid, marks) ?? otherHead(grid, marks);
  if (!head) {
    return [finding("W152", {}, { sheet: grid.sheet, address: addressOf(grid, { ...marks, rows: 1 }) })];
  }
  return table.people.flatMap(({ name }, person) => {
    const isRead = [1, 2, 3].every((level, box) => head.levels[3 * person + box] === level);
    if (isRead) return [];
    const address = addressOf(grid, {
      row: head.row,
      column: marks.column + 3 * person,
      rows: 1,
      columns: 3,
    });
    return [finding("F108", { person: name }, { sheet: grid.sheet, address })];
  });
}
