import { indexCells } from "../ballot/cellIndex";
import { columnsPerPerson } from "../ballot/readMarks";
import { readingsOf, type LayoutChoice, type Reading, type Readings } from "../ballot/reading";
import { cellAt, cut, isBlank, usedArea, type Area, type SheetGrid } from "../cell/cell";
import type { BallotTable } from "./ballotTable";
import { findBoxHeader, findCodeBlock, findNumberColumn, type MarkBlock } from "./columns";
import { peopleAbove } from "./people";
import { stretch } from "./rows";

const rowsOf = (area: Area) => Array.from({ length: area.rows }, (_, at) => area.row + at);

function toArea(block: MarkBlock): Area {
  const [from, to] = block.columns;
  return { row: block.first, column: from, rows: block.last - block.first + 1, columns: to - from + 1 };
}

function readingsFor(grid: SheetGrid, marks: Area, choice: LayoutChoice | null): Readings {
  if (choice?.codes) {
    return { candidates: [{ layout: "codes", codes: choice.codes }], hasLooseBoxes: false };
  }
  return readingsOf(indexCells(cut(grid, marks)), choice?.layout);
}

/**
 * Reads the table whose mark cells the clerk named.
 *
 * @param marks - mark cells only, absolute
 * @param choice - the layout the clerk chose, or `null` to recognise it
 */
export function tableAt(grid: SheetGrid, marks: Area, choice: LayoutChoice | null): BallotTable {
  const { candidates, hasLooseBoxes } = readingsFor(grid, marks, choice);
  const fallback: Reading = { layout: "codes", codes: "TNC/TN/TNT" };
  const width = columnsPerPerson(candidates[0] ?? fallback);
  const { people, header } = peopleAbove(grid, marks, width);
  const numberColumn = findNumberColumn(grid, marks.column, rowsOf(marks));
  return { sheet: grid.sheet, marks, people, header, numberColumn, readings: candidates, hasLooseBoxes };
}

function findBlock(grid: SheetGrid, area: Area): MarkBlock | null {
  const boxes = findBoxHeader(grid, area);
  if (!boxes) return findCodeBlock(grid, area);
  const below = { ...area, row: boxes.row + 1, rows: area.row + area.rows - boxes.row - 1 };
  const numberColumn = findNumberColumn(grid, boxes.columns[0], rowsOf(below).slice(0, 3));
  return { first: boxes.row + 1, last: boxes.row, columns: boxes.columns, numberColumn };
}

/** Neighbouring columns that are headed like a person but hold no mark: nobody may vanish for lack of marks. */
function widen(grid: SheetGrid, table: BallotTable): Area {
  const { marks, header } = table;
  if (header === null || table.readings[0]?.layout === "boxes") return marks;
  let columns = marks.columns;
  const isEmpty = (column: number) => rowsOf(marks).every((row) => isBlank(cellAt(grid, row, column)));
  const isNamed = (column: number) =>
    rowsOf(header).every(
      (row) => typeof cellAt(grid, row, column) === "string" && !isBlank(cellAt(grid, row, column)),
    );
  while (isNamed(marks.column + columns) && isEmpty(marks.column + columns)) columns += 1;
  return { ...marks, columns };
}

/**
 * Finds the ballots on a sheet: a row per ballot, with a code or three boxes per person.
 *
 * @param within - the part to search, usually the clerk's selection; the whole sheet unless told
 * @returns `null` when no marks are found
 */
export function recognise(grid: SheetGrid, within: Area = usedArea(grid)): BallotTable | null {
  const block = findBlock(grid, within);
  if (!block) return null;
  const marks = toArea(stretch(grid, within, block));
  if (marks.rows < 1) return null;
  const table = tableAt(grid, marks, null);
  const wide = widen(grid, table);
  return wide.columns === marks.columns ? table : tableAt(grid, wide, null);
}
