import { readBox } from "../../ballot/codes";
import { MARK } from "../../ballot/mark";
import { endColumn, endRow, union, type Area } from "../../sheet/area";
import { isBlank } from "../../sheet/cell";
import { cellAt, type SheetGrid } from "../../sheet/grid";
import { findCells } from "../../sheet/search";
import { isSignedMark } from "../cells";
import type { FoundKind } from "../findKinds";
import type { CountsTable } from "./countsTable";

/** Rows of a head above the first person. */
const HEAD_ROWS = 3;

/** A table of counts with its head, and with the columns of valid and invalid ballots, whose counts are small, too. */
export function countsArea({ area, valid, invalid, stray }: CountsTable): Area {
  const head = Math.min(HEAD_ROWS, area.row);
  const ends = [area.column, endColumn(area) - 1];
  const columns = [...ends, ...[valid, invalid].filter((column) => column !== null)];
  const column = Math.min(...columns);
  return {
    row: area.row - head,
    rows: (stray === null ? area.rows : stray - area.row + 1) + head,
    column,
    columns: Math.max(...columns) - column + 1,
  };
}

const isInRows = (one: Area, other: Area) =>
  one.row >= other.row &&
  endRow(one) <= endRow(other) &&
  one.column < endColumn(other) &&
  other.column < endColumn(one);

/** Whether the cells of a table of counts are only 0 and 1, as the boxes of ballots are. */
function isAllBoxes(grid: SheetGrid, { people, batches }: CountsTable): boolean {
  const columns = batches.flatMap((batch) => batch.columns.map(({ column }) => column));
  const cells = people.flatMap(({ row }) => columns.map((column) => cellAt(grid, row, column)));
  return cells.every((cell) => isBlank(cell) || readBox(cell) !== MARK.unknown);
}

/** Whether marks stand on the sheet beside tables of counts: then there are ballots, and they come first. */
function hasMarksElsewhere(grid: SheetGrid, tables: readonly CountsTable[]): boolean {
  const known = tables.map(({ area }) => {
    const head = Math.max(0, area.row - HEAD_ROWS);
    return { area, head, end: endRow(area), right: endColumn(area) };
  });
  const isKnown = (row: number, column: number) =>
    known.some(
      ({ area, head, end, right }) =>
        row >= head && (row < area.row || (row < end && column >= area.column && column < right)),
    );
  return findCells(grid, (cell) => isSignedMark(grid, cell)).some(({ row, column }) => !isKnown(row, column));
}

/** Whether tables of counts are the result itself, and not beside ballots or made of the boxes of ballots. */
export function areResults(
  grid: SheetGrid,
  found: readonly FoundKind[],
  tables: readonly CountsTable[],
): boolean {
  const whole = union(tables.map(countsArea));
  if (whole === null || hasMarksElsewhere(grid, tables)) return false;
  const isBoxes = found.length > 0 && tables.every((counts) => isAllBoxes(grid, counts));
  return found.every(({ source }) => isInRows(source.marks, whole)) && !isBoxes;
}
