import { addressAt } from "../sheet/place";
import { endColumn, rowsOf, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { isEmptyBox, tokenOf } from "../ballot/codes";
import { columnsPerPerson } from "../ballot/readMarks";
import type { Reading } from "../ballot/reading";
import { FindingCollector } from "../finding/collector";
import type { Finding } from "../finding/finding";
import { isMarkUnder, isSignUnder } from "../recognise/cells";
import { cleanText } from "../text/text";

const isUnmarked = (cell: Cell) => isBlank(cell) || cell === 0 || isEmptyBox(String(tokenOf(cell)));

/** Whether a ballot lacks a mark for somebody. */
function lacksMark(grid: SheetGrid, row: number, { column, columns }: Area, width: number): boolean {
  return Array.from({ length: columns / width }, (_, person) => column + person * width).some((first) =>
    Array.from({ length: width }, (_, box) => cellAt(grid, row, first + box)).every(isUnmarked),
  );
}

/**
 * Marks right beside the range on ballots that lack one: a mark that slipped over the edge would turn an honest ballot
 * into one with an empty place. Digits count only in a column that is otherwise empty.
 *
 * @param isKnown - whether a column is known or was said to be something else
 * @returns W149 at each
 */
export function slippedMarks(
  grid: SheetGrid,
  marks: Area,
  reading: Reading,
  isKnown: (column: number) => boolean,
): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  const rows = rowsOf(marks);
  const width = columnsPerPerson(reading);
  for (const column of [marks.column - 1, endColumn(marks)].filter((at) => !isKnown(at))) {
    const typed = rows.filter((row) => !isBlank(cellAt(grid, row, column)));
    for (const row of typed) {
      const cell = cellAt(grid, row, column);
      const isMark = isMarkUnder(cell, reading) && (isSignUnder(cell, reading) || typed.length === 1);
      if (!isMark || !lacksMark(grid, row, marks, width)) continue;
      const text = typeof cell === "string" ? cleanText(cell) : String(tokenOf(cell));
      found.add("W149", addressAt(grid, row, column), () => ({ row: row + 1, text }));
    }
  }
  return found.list();
}
