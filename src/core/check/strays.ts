import { addressAt } from "../sheet/place";
import { hasColumn, between, columnsOf, endColumn, endRow, type Area } from "../sheet/area";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import type { Reading } from "../ballot/reading";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { isIndexRow } from "../recognise/numbering";
import { withoutLegends } from "../recognise/surroundings";
import {
  ballotNumber,
  isCodeLike,
  isLabel,
  isMarkUnder,
  isSignUnder,
  isSummaryRow,
  levelOfHeader,
  paperNumber,
} from "../recognise/cells";
import { cleanText } from "../text/text";
import { slippedMarks } from "./slipped";
import { areMarks, strayColumns } from "./strayColumns";

/** A row called a sum that holds marks and no sums; a head of the three levels is neither. */
function isBallotLabelledAsTotal(grid: SheetGrid, row: number, marks: Area, reading: Reading): boolean {
  const typed = columnsOf(marks)
    .map((column) => cellAt(grid, row, column))
    .filter((cell) => !isBlank(cell));
  const isHead = typed.map(levelOfHeader).join() === "1,2,3";
  return areMarks(typed, reading) && !isHead;
}

/** Whether a row holds marked boxes and nothing else: a 1 marks a box too, though it could also be a sum. */
function holdsBoxes(grid: SheetGrid, row: number, columns: readonly number[], reading: Reading): boolean {
  const typed = columns.map((column) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  return reading.layout === "boxes" && typed.length > 0 && typed.every((cell) => isMarkUnder(cell, reading));
}

/** Rows under the range that hold marks in its columns, the sums left out. */
function strayRows(
  grid: SheetGrid,
  table: BallotTable,
  reading: Reading,
  others: readonly Area[],
): readonly Finding[] {
  const { marks } = table;
  const columns = columnsOf(marks);
  const below = between(endRow(marks), endRow(grid) - 1);
  const beneath = others.filter(({ row }) => row >= endRow(marks));
  const row = below.find((at) => {
    const isSum = isSummaryRow(grid, at, marks.column, table.numberColumn);
    if (isSum && !isBallotLabelledAsTotal(grid, at, marks, reading)) return false;
    const own = columns.filter(
      (column) => !beneath.some((area) => hasColumn(area, column) && at >= area.row),
    );
    const isSigned = (cell: Cell) => isSignUnder(cell, reading);
    return own.some((column) => isSigned(cellAt(grid, at, column))) || holdsBoxes(grid, at, own, reading);
  });
  if (row === undefined) return [];
  return [
    finding("F110", { row: row + 1 }, { sheet: grid.sheet, address: addressAt(grid, row, marks.column) }),
  ];
}

/** Whether a row that has a paper's number holds marks and nothing else, be they bare digits. */
function isNumberedBallot(grid: SheetGrid, table: BallotTable, row: number, reading: Reading): boolean {
  const { marks, numberColumn } = table;
  if (numberColumn === null || paperNumber(cellAt(grid, row, numberColumn)) === null) return false;
  const columns = columnsOf(marks);
  const typed = columns.map((column) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  return (
    typed.length > 0 &&
    typed.every((cell) => isMarkUnder(cell, reading)) &&
    !isIndexRow(grid, row, [marks.column, endColumn(marks) - 1])
  );
}

/** Rows between the head and the range, or above it where there is no head, that hold ballots: F129. */
function rowsAbove(grid: SheetGrid, table: BallotTable, reading: Reading): readonly Finding[] {
  const { marks, header } = table;
  const columns = columnsOf(marks);
  const top = header ? endRow(header) : grid.row;
  const bare = withoutLegends(grid, [marks]);
  const row = between(top, marks.row - 1).find((at) => {
    const cells = columns.map((column) => cellAt(bare, at, column));
    return cells.some((cell) => isSignUnder(cell, reading)) || isNumberedBallot(grid, table, at, reading);
  });
  if (row === undefined) return [];
  return [
    finding("F129", { row: row + 1 }, { sheet: grid.sheet, address: addressAt(grid, row, marks.column) }),
  ];
}

/** Numbered boxes above the head, as when only a head that is printed again could be read: F129. */
function boxesAbove(grid: SheetGrid, table: BallotTable, reading: Reading): readonly Finding[] {
  const { marks, header, numberColumn } = table;
  if (!header || numberColumn === null) return [];
  const columns = columnsOf(marks);
  const row = between(grid.row, header.row - 1).find((at) => {
    const isNumbered = ballotNumber(cellAt(grid, at, numberColumn)) !== null;
    return isNumbered && holdsBoxes(grid, at, columns, reading);
  });
  if (row === undefined) return [];
  return [
    finding("F129", { row: row + 1 }, { sheet: grid.sheet, address: addressAt(grid, row, marks.column) }),
  ];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function headPlaces(table: BallotTable, reading: Reading, from: number, to: number): readonly Place[] {
  const width = reading.layout === "boxes" ? 3 : 1;
  const people = between(0, Math.floor(table.marks.columns / width) - 1);
  return between(from, to).flatMap((row) =>
    people.map((person) => ({ row, column: table.marks.column + person * width })),
  );
}

/** A cell between the head and the marks that is neither: a ballot whose number or code nobody knows. */
function isLost(cell: Cell): boolean {
  const isIndex = typeof cell === "string" && /^\(\d+\)$/.test(cell.trim());
  return (
    !isBlank(cell) && !isIndex && !isLabel(cell) && levelOfHeader(cell) === undefined && isCodeLike(cell)
  );
}

/** Head cells that look like a mark or like a mistyped one: the first ballot may have been taken for a head. */
function ballotLikeHeads(grid: SheetGrid, table: BallotTable, reading: Reading): readonly Finding[] {
  const { header, marks } = table;
  const top = header ? endRow(header) : marks.row - 1;
  const heads = header ? headPlaces(table, reading, header.row, top - 1) : [];
  const columns = [marks.column, endColumn(marks) - 1] as const;
  const between = headPlaces(table, reading, Math.max(grid.row, top), marks.row - 1).filter(
    ({ row }) =>
      !isIndexRow(grid, row, columns) && !isSummaryRow(grid, row, marks.column, table.numberColumn),
  );
  const at = ({ row, column }: Place) => cellAt(grid, row, column);
  const odd = [
    ...heads.filter((place) => isMistyped(at(place), reading)),
    ...between.filter((place) => isLost(at(place)) || typeof at(place) === "number"),
  ];
  return odd.slice(0, 1).map((place) => {
    const cell = at(place);
    const where = { sheet: grid.sheet, address: addressAt(grid, place.row, place.column) };
    return finding("F109", { text: isCellError(cell) ? cell.error : cleanText(String(cell)) }, where);
  });
}

/** The row of posts is all short codes: it may be the first ballot. */
function shortHeads(grid: SheetGrid, table: BallotTable, reading: Reading): readonly Finding[] {
  const { header } = table;
  if (header?.rows !== 2) return [];
  const last = header.row + 1;
  const cells = headPlaces(table, reading, last, last).map(({ row, column }) => cellAt(grid, row, column));
  const typed = cells.filter((cell) => !isBlank(cell));
  if (typed.length === 0 || !typed.every(isCodeLike)) return [];
  return [
    finding("W117", { row: last + 1 }, { sheet: grid.sheet, address: addressAt(grid, last, header.column) }),
  ];
}

function isMistyped(cell: Cell, reading: Reading): boolean {
  if (typeof cell !== "string" || isBlank(cell)) return false;
  if (isMarkUnder(cell, reading) || /^[^\p{L}\d]{1,5}$/u.test(cell.trim())) return true;
  return reading.codes === "TNC/TN/TNT" && /^\s*t[a-z]{0,3}\s*$/i.test(cell) && /n/i.test(cell);
}

/**
 * Looks for ballots that the range leaves out: columns beside it, rows under it, a first row taken for a head.
 * What cannot be told apart from ballots blocks; what may be something else is a warning.
 *
 * @param others - marks of other kinds of ballot on the same sheet, which are nobody's strays
 */
export function checkStrays(
  grid: SheetGrid,
  table: BallotTable,
  others: readonly Area[],
): readonly Finding[] {
  const [reading] = table.readings;
  if (!reading) return [];
  const odd = ballotLikeHeads(grid, table, reading);
  const columns = strayColumns(grid, table, reading, others);
  const isKnown = (column: number) =>
    column === table.numberColumn ||
    others.some((area) => hasColumn(area, column)) ||
    columns.some((stray) => stray.column === column);
  return [
    ...columns.map((stray) => stray.finding),
    ...slippedMarks(grid, table.marks, reading, isKnown),
    ...strayRows(grid, table, reading, others),
    ...rowsAbove(grid, table, reading),
    ...boxesAbove(grid, table, reading),
    // One cause, one message: a head of which one cell looks like a mark need not be called short.
    ...(odd.length > 0 ? odd : shortHeads(grid, table, reading)),
  ];
}
