import { FindingCollector } from "../finding/collector";
import type { Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { between, endColumn, hasColumn, rowsOf, type Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { addressAt } from "../sheet/place";
import { cleanText } from "../text/text";
import { VOIDED } from "../vocabulary/faults";
import { matches } from "../vocabulary/role";
import { numberOfBallot } from "./marks";

const isVoided = (cell: Cell) => matches(VOIDED, cell);

/**
 * Remarks right of ballots that say of a whole ballot that it does not count: F133 at each, since nobody reads a column of
 * remarks as one of faults, and the ballot would be counted.
 *
 * @param faults - the column that is read as faults, where one is
 * @example // TNC, TN, TNC, then "Phiếu không hợp lệ" under "Ghi chú" → F133 at the remark
 */
export function checkRemarks(grid: SheetGrid, table: BallotTable, faults: Area | null): readonly Finding[] {
  const { marks } = table;
  const isRead = (column: number) => faults !== null && hasColumn(faults, column);
  const found = new FindingCollector(grid.sheet);
  if (!grid.values.some(isVoided)) return [];
  // Left of the marks such words call a row of sums.
  for (const column of between(endColumn(marks), endColumn(grid) - 1).filter((own) => !isRead(own))) {
    for (const row of rowsOf(marks)) {
      const cell = cellAt(grid, row, column);
      // Beside a figure it calls what is counted there.
      const isLabel = typeof cellAt(grid, row, column + 1) === "number";
      if (typeof cell !== "string" || isLabel || !isVoided(cell)) continue;
      const facts = { ballot: numberOfBallot(grid, table, row - marks.row), text: cleanText(cell) };
      found.add("F133", addressAt(grid, row, column), () => facts);
    }
  }
  return found.list();
}
