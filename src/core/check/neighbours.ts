import { cellAddress } from "../cell/address";
import { cellAt, isBlank, type SheetGrid } from "../cell/cell";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { isLabel, isNumberHeader } from "../recognise/cells";
import { cleanText, fold } from "../text/text";

const REMARKS = /^(ghi chu|tong|cong|nguoi nhap|ho (va )?ten|chuc (vu|danh)|don vi)/;

function headOf(grid: SheetGrid, table: BallotTable, column: number): string | null {
  const { header } = table;
  if (header === null) return null;
  const heads = Array.from({ length: header.rows }, (_, at) => cellAt(grid, header.row + at, column));
  const label = heads.find(isLabel);
  if (typeof label !== "string" || heads.some(isNumberHeader) || REMARKS.test(fold(label))) return null;
  return cleanText(label);
}

/**
 * The columns beside the marks that are headed like a person and hold something: they may be ballots that the
 * range leaves out.
 */
export function checkNeighbours(grid: SheetGrid, table: BallotTable): readonly Finding[] {
  const { marks } = table;
  const rows = Array.from({ length: marks.rows }, (_, at) => marks.row + at);
  return [marks.column - 1, marks.column + marks.columns].flatMap((column) => {
    if (column < 0 || column === table.numberColumn) return [];
    const header = headOf(grid, table, column);
    const isTyped = rows.some((row) => !isBlank(cellAt(grid, row, column)));
    if (header === null || !isTyped) return [];
    return [finding("W106", { header }, { sheet: grid.sheet, address: cellAddress(marks.row, column) })];
  });
}
