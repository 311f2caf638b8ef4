import { areaAddress } from "../cell/address";
import type { SheetGrid } from "../cell/cell";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { findLevelHead } from "../recognise/levelHead";

/**
 * The boxes are read as Cao, Tín nhiệm, Thấp from left to right. Where the sheet has a head that says anything
 * else for a person, nothing may be counted: high and low could change places.
 */
export function checkBoxHeads(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  if (table.readings[0]?.layout !== "boxes") return [];
  const { marks } = table;
  const head = findLevelHead(grid, marks);
  if (!head) return [];
  return table.people.flatMap(({ name }, person) => {
    const isRead = [1, 2, 3].every((level, box) => head.levels[3 * person + box] === level);
    if (isRead) return [];
    const address = areaAddress({ row: head.row, column: marks.column + 3 * person, rows: 1, columns: 3 });
    return [finding("F108", { person: name }, { sheet: grid.sheet, address })];
  });
}
