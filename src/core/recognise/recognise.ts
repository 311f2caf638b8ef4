import { endRow, rowsOf, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { packCells, cellAt, cut, usedArea, type SheetGrid } from "../sheet/grid";
import { personInHead } from "../people/headName";
import { nameStrength } from "../people/nameShape";
import { columnsPerPerson } from "../ballot/readMarks";
import type { LayoutChoice } from "../ballot/layout";
import { countedValues, readingsOf, type Reading, type Readings } from "../ballot/reading";
import type { BallotTable } from "./ballotTable";
import { isLabel, isRemarkHeader } from "./cells";
import { blankColumns, shrinkColumns, spreadColumns, withoutColumns } from "./blankColumns";
import { controlColumns } from "./controlColumns";
import { findBoxHeader } from "./boxHeader";
import { findCodeBlock, type MarkBlock } from "./columns";
import { findNumberColumn, isIndexRow } from "./numbering";
import { fourthBoxes } from "./fourthBoxes";
import { findLevelHead } from "./levelHead";
import { peopleAbove } from "./people";
import { stretch } from "./rows";
import { scoreColumns } from "./scoreColumns";

function toArea(block: MarkBlock): Area {
  const [from, to] = block.columns;
  return { row: block.first, column: from, rows: block.last - block.first + 1, columns: to - from + 1 };
}

function readingsFor(grid: SheetGrid, marks: Area, choice: LayoutChoice | null): Readings {
  if (choice?.codes) {
    return { candidates: [{ layout: "codes", codes: choice.codes }], hasLooseBoxes: false };
  }
  const found = readingsOf(countedValues(packCells(cut(grid, marks))), choice?.layout, grid.signs);
  const boxes = found.candidates.find((reading) => reading.layout === "boxes");
  // Ones in three columns could be codes too; under a head of three levels they are boxes.
  return boxes && findLevelHead(grid, marks) ? { ...found, candidates: [boxes] } : found;
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

interface Found {
  readonly block: MarkBlock;
  readonly isBelowHead: boolean;
}

function findBlock(grid: SheetGrid, area: Area): Found | null {
  const boxes = findBoxHeader(grid, area);
  if (!boxes) {
    const block = findCodeBlock(grid, area);
    return block && { block, isBelowHead: false };
  }
  const below = { ...area, row: boxes.row + 1, rows: endRow(area) - boxes.row - 1 };
  const numberColumn = findNumberColumn(grid, boxes.columns[0], rowsOf(below).slice(0, 3));
  const head = isIndexRow(grid, boxes.row + 1, boxes.columns) ? boxes.row + 1 : boxes.row;
  return { block: { first: head + 1, last: head, columns: boxes.columns, numberColumn }, isBelowHead: true };
}

/** Whether most people of a table are called as people are. */
const areNames = ({ people }: BallotTable) =>
  people.filter(({ name }) => nameStrength(name) === 2).length * 2 > people.length;

/**
 * Columns beside the marks that are headed like a person but hold nothing: nobody may vanish for lack of marks.
 */
function widen(grid: SheetGrid, table: BallotTable): Area {
  const { marks, header } = table;
  if (header === null || table.readings[0]?.layout === "boxes") return marks;
  const isEmpty = (column: number) => rowsOf(marks).every((row) => isBlank(cellAt(grid, row, column)));
  const isNamed = (column: number) => {
    const heads = rowsOf(header).map((row) => cellAt(grid, row, column));
    const mayBe = heads.some((head) => typeof head === "string" && nameStrength(personInHead(head).name) > 0);
    return isLabel(heads[0] ?? null) && !heads.some(isRemarkHeader) && (mayBe || !areNames(table));
  };
  const isPerson = (column: number) => column >= 0 && isNamed(column) && isEmpty(column);
  let { column, columns } = marks;
  while (isPerson(column + columns)) columns += 1;
  while (isPerson(column - 1)) [column, columns] = [column - 1, columns + 1];
  return { ...marks, column, columns };
}

const order = (one: number, other: number) => one - other;

function recogniseClosed(grid: SheetGrid, within: Area): BallotTable | null {
  const found = findBlock(grid, within);
  if (!found) return null;
  const marks = toArea(stretch(grid, within, found.block, found.isBelowHead));
  if (marks.rows < 1) return null;
  const table = tableAt(grid, marks, null);
  const wide = widen(grid, table);
  return wide.columns === marks.columns ? table : tableAt(grid, wide, null);
}

/** The ballots of a sheet as they are found without some of its columns. */
function recogniseWithout(grid: SheetGrid, within: Area, gaps: readonly number[]): BallotTable | null {
  if (gaps.length === 0) return recogniseClosed(grid, within);
  const closed = shrinkColumns(within, gaps);
  const found = closed && recogniseClosed(withoutColumns(grid, gaps), closed);
  if (!found) return null;
  const real = (area: Area) => spreadColumns(area, gaps);
  return { ...found, marks: real(found.marks), header: found.header && real(found.header) };
}

/**
 * Finds the ballots on a sheet: a row per ballot, with a code or three boxes per person. Blank columns may part the
 * people, and a fourth box may say that the marks of a person are invalid.
 *
 * @param within - the part to search, usually the clerk's selection; the whole sheet unless told
 * @returns `null` when no marks are found
 */
export function recognise(grid: SheetGrid, within: Area = usedArea(grid)): BallotTable | null {
  const table = recogniseWithout(grid, within, scoreColumns(grid, within));
  const fourths = table ? fourthBoxes(grid, table.marks) : [];
  const controls = table ? controlColumns(grid, table.marks, table.header) : [];
  const others = [...controls.map(({ column }) => column), ...fourths];
  const blank = table ? blankColumns(grid, table.marks, table.header, others) : [];
  const gaps = [...blank, ...others].toSorted(order);
  return (gaps.length === 0 ? null : recogniseWithout(grid, within, gaps)) ?? table;
}
