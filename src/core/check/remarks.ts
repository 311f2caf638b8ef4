import { readPaperNote } from "../ballot/faultWords";
import { FindingCollector } from "../finding/collector";
import type { Finding } from "../finding/finding";
import { isVoiding } from "../read/paperNotes";
import type { BallotTable } from "../recognise/ballotTable";
import type { Regulation } from "../regulation/regulation";
import { between, endColumn, hasColumn, rowsOf, type Area } from "../sheet/area";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { addressAt } from "../sheet/place";
import { cleanText } from "../text/text";
import { VOIDED } from "../vocabulary/faults";
import { matches } from "../vocabulary/role";
import { numberOfBallot } from "./marks";

/** Whether a remark says that its whole ballot does not count, or names a fault for which it does not. */
function isVoidingRemark(text: string, rules: Regulation["faults"]): boolean {
  return matches(VOIDED, text) || readPaperNote(text).facts.some((fact) => isVoiding(fact, rules));
}

/**
 * Remarks right of ballots by which a whole ballot does not count: F182 at each, since their column is not read as that of
 * faults, and the ballot would be counted. Faults that leave a ballot valid under its regulation are none.
 *
 * @param faults - the column that is read as faults, where one is
 * @example // TNC, TN, TNC, then "Phiếu không hợp lệ" or "gạch tên" under "Ghi chú" → F182 at the remark
 */
export function checkRemarks(
  grid: SheetGrid,
  table: BallotTable,
  faults: Area | null,
  rules: Regulation["faults"],
): readonly Finding[] {
  const { marks } = table;
  const isRead = (column: number) => faults !== null && hasColumn(faults, column);
  const found = new FindingCollector(grid.sheet);
  // Left of the marks such words call a row of sums.
  for (const column of between(endColumn(marks), endColumn(grid) - 1).filter((own) => !isRead(own))) {
    for (const row of rowsOf(marks)) {
      const cell = cellAt(grid, row, column);
      // Beside a figure it calls what is counted there.
      const isLabel = typeof cellAt(grid, row, column + 1) === "number";
      if (typeof cell !== "string" || isLabel || !isVoidingRemark(cell, rules)) continue;
      const facts = { ballot: numberOfBallot(grid, table, row - marks.row), text: cleanText(cell) };
      found.add("F182", addressAt(grid, row, column), () => facts);
    }
  }
  return found.list();
}
