import { overlaps, contains, columnsOf, endColumn, endRow, rowsOf, sequence, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, usedArea, type NamedArea, type SheetGrid } from "../sheet/grid";
import { nameKey } from "../people/nameKey";
import { type BallotTable } from "./ballotTable";
import { isCodeLike, isLabel, isMark, isNumberHeader, isSignedMark } from "./cells";
import { BOXES, findBoxHeader } from "./boxHeader";
import { fourthBoxes } from "./fourthBoxes";
import { foldedTable, type FoldedTable } from "./foldedTable";
import { isNumbering } from "./numbering";
import { findLevelHead } from "./levelHead";
import { closedUp, noBallots, spreadOut } from "./noBallots";
import { pageSums } from "./pageSums";
import { peopleAbove } from "./people";
import { recognise } from "./recognise";

/** A name or a post, and no mark that somebody mistyped. */
function isLongLabel(grid: SheetGrid, cell: Cell): boolean {
  return isLabel(cell) && !isMark(grid, cell) && !isCodeLike(cell);
}

function lineOf(grid: SheetGrid, row: number, { column, columns }: Area): readonly Cell[] {
  return sequence(column, columns).map((at) => cellAt(grid, row, at));
}

/** Rows among the marks that name people again: two names or more and no mark. */
function innerHeads(grid: SheetGrid, marks: Area): readonly number[] {
  const least = Math.min(2, marks.columns);
  const isHead = (row: number) => {
    const cells = lineOf(grid, row, marks).filter((cell) => !isBlank(cell));
    // Nearly every row has a mark, and to look for one takes no time.
    return (
      !cells.some((cell) => isMark(grid, cell)) &&
      cells.filter((cell) => isLongLabel(grid, cell)).length >= least
    );
  };
  const rows = sequence(marks.row + 1, marks.rows - 1).filter(isHead);
  // Names and posts in two rows are one head.
  return rows.filter((row) => !rows.includes(row - 1));
}

/** The area from a row of heads on, with the number heads and titles right above it. */
function cutRows(within: Area, heads: readonly number[]): readonly Area[] {
  const starts = [within.row, ...heads];
  return starts.map((row, at) => ({
    ...within,
    row,
    rows: (starts[at + 1] ?? endRow(within)) - row,
  }));
}

/** Columns inside the marks that number ballots again: another table begins there. */
function innerNumbers(grid: SheetGrid, { marks, header }: BallotTable): readonly number[] {
  const top = header?.row ?? marks.row;
  const rows = rowsOf(marks);
  return sequence(marks.column + 1, marks.columns - 1).filter((column) => {
    const heads = sequence(Math.max(grid.row, top - 1), marks.row - top + 1).map((row) =>
      cellAt(grid, row, column),
    );
    return heads.some(isNumberHeader) && isNumbering(grid, column, rows);
  });
}

function cutColumns(within: Area, starts: readonly number[]): readonly Area[] {
  const all = [within.column, ...starts];
  return all.map((column, at) => ({
    ...within,
    column,
    columns: (all[at + 1] ?? endColumn(within)) - column,
  }));
}

const keysOf = ({ people }: BallotTable) => [...new Set(people.map(({ name }) => nameKey(name)))];

/** Tables that name the same people are one that goes on: which ballots belong together is not for us to say. */
function areDifferent(tables: readonly BallotTable[]): boolean {
  const keys = tables.map((table) => keysOf(table).filter(Boolean));
  const isOther = (one: readonly string[], at: number) =>
    keys.slice(at + 1).every((other) => one.filter((key) => other.includes(key)).length * 2 <= one.length);
  return (
    new Set(tables.map((table) => keysOf(table).join("|"))).size === tables.length && keys.every(isOther)
  );
}

function split(grid: SheetGrid, table: BallotTable, areas: readonly Area[]): readonly BallotTable[] {
  if (areas.length < 2) return [table];
  const tables = areas.map((area) => recognise(grid, area)).filter((found) => found !== null);
  return tables.length === areas.length && areDifferent(tables) ? tables : [table];
}

/** Whether every mark of a table stands in one of several areas. */
function isCovered(grid: SheetGrid, marks: Area, areas: readonly Area[]): boolean {
  return rowsOf(marks).every((row) =>
    columnsOf(marks).every(
      (column) =>
        areas.some((area) => contains(area, row, column)) || !isSignedMark(grid, cellAt(grid, row, column)),
    ),
  );
}

/** A table of ballots, and the name that its range has in the workbook. */
export interface NamedTable {
  readonly name: string;
  readonly table: BallotTable;
  /** Where its ballots stand below each other, if they stand in blocks on the sheet. */
  readonly inside?: FoldedTable["inside"];
}

/** Tables of Excel's or named ranges that hold the ballots between them; none where they leave some out. */
function namedTables(
  grid: SheetGrid,
  table: BallotTable,
  areas: readonly NamedArea[],
): readonly NamedTable[] {
  const found = areas.flatMap(({ name, area }) => {
    const inside = recognise(grid, area);
    return inside && overlaps(inside.marks, table.marks) ? [{ name, table: inside }] : [];
  });
  const marks = found.map((item) => item.table.marks);
  const areApart = marks.every((one, at) => marks.slice(at + 1).every((other) => !overlaps(one, other)));
  return areApart && isCovered(grid, table.marks, marks) ? found : [];
}

/** Tables under heads of their own, then tables beside each other with numbers of their own. */
function apart(grid: SheetGrid, within: Area, table: BallotTable): readonly NamedTable[] {
  const below = split(grid, table, cutRows(within, innerHeads(grid, table.marks)));
  const beside = below.flatMap((item) => {
    const area = below.length > 1 ? aroundRows(within, item) : within;
    return split(grid, item, cutColumns(area, innerNumbers(grid, item)));
  });
  return beside.map((item) => ({ name: "", table: item }));
}

/** Rows that are no ballots; where a page ends with its sums, those among the ballots of the next pages, too. */
function passedOver(grid: SheetGrid, within: Area, marks: Area, top: number | null): readonly number[] {
  const whole = { ...marks, rows: endRow(within) - marks.row };
  const rows = noBallots(grid, whole, top);
  return pageSums(grid, whole, rows).length > 0 ? rows : noBallots(grid, marks, top);
}

/** The row over the first levels of boxes: blank columns between the people, or heads among the boxes, hide whose they are. */
function namesOverBoxes(grid: SheetGrid, within: Area): number | null {
  const levels = findBoxHeader(grid, within);
  return levels && levels.row > within.row ? levels.row - 1 : null;
}

/** The one table that there is without rows that are no ballots; `null` where there are others. */
function acrossPages(grid: SheetGrid, within: Area, table: BallotTable): BallotTable | null {
  const { marks } = table;
  // Heads among boxes hide what these are; the levels over them tell.
  const isWhole = marks.columns % BOXES === 0 || fourthBoxes(grid, marks).length > 0;
  const isBoxes = isWhole && findLevelHead(grid, marks) !== null;
  const header = isBoxes ? peopleAbove(grid, marks, BOXES).header : table.header;
  const rows = passedOver(grid, within, marks, header?.row ?? namesOverBoxes(grid, within));
  if (rows.length === 0) return null;
  const closed = closedUp(grid, rows);
  const found = recognise(closed, { ...within, rows: within.rows - rows.length });
  const real = (area: Area | null) => area && spreadOut(area, rows);
  return found && { ...found, marks: spreadOut(found.marks, rows), header: real(found.header) };
}

/**
 * Finds every table of ballots on a sheet: tables of Excel's and named ranges first, then tables under heads of
 * their own, then tables beside each other with numbers of their own. One table may go on under heads that are
 * printed again.
 *
 * @param within - the part to search; the whole sheet unless told
 */
export function recogniseAll(grid: SheetGrid, within: Area = usedArea(grid)): readonly NamedTable[] {
  const table = recognise(grid, within);
  if (!table) return [];
  const folded = foldedTable(grid, table);
  if (folded) return [{ name: "", ...folded }];
  const { tables = [], names = [] } = grid.metadata ?? {};
  const inTables = namedTables(grid, table, tables);
  if (inTables.length > 0) return inTables;
  const inNames = namedTables(grid, table, names);
  if (inNames.length > 1) return inNames;
  const whole = acrossPages(grid, within, table);
  return whole ? [{ name: "", table: whole }] : apart(grid, within, table);
}

function aroundRows(within: Area, { marks, header }: BallotTable): Area {
  const row = header?.row ?? marks.row;
  return { ...within, row, rows: endRow(marks) - row };
}
