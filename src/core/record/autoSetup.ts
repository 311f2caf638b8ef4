import { areaAddress } from "../cell/address";
import { cellAt, isBlank, type Area, type SheetGrid } from "../cell/cell";
import type { Where } from "../finding/finding";
import { readBox } from "../ballot/codes";
import { MARK } from "../ballot/mark";
import type { CountsTable } from "../counts/countsTable";
import { COUNTS_LAYOUT, findCounts } from "../counts/findCounts";
import { ballotArea, type BallotTable } from "../recognise/ballotTable";
import { findFaultColumn } from "../recognise/faultColumn";
import { recogniseFigures } from "../recognise/figures";
import { headerAddress } from "../recognise/people";
import { isSignedMark } from "../recognise/cells";
import { recognise } from "../recognise/recognise";
import { EMPTY_KIND, NO_FIGURES, type FigureField, type Figures, type KindSetup } from "./setup";

/** What a sheet says of itself: its ballots, and the figures that stand beside their labels. */
export interface SheetReading {
  readonly table: BallotTable | null;
  readonly kind: KindSetup | null;
  readonly figures: Figures;
  readonly sources: Readonly<Partial<Record<FigureField, Where>>>;
}

/** Rows of a head above the first person. */
const HEAD_ROWS = 3;

/** Where a word such as "Tổng số" is no label of a figure. */
function tableArea(table: BallotTable | null, counts: CountsTable | null): Area | null {
  return counts ? countsArea(counts) : table && ballotArea(table);
}

/** A table of counts with its head. */
function countsArea({ area }: CountsTable): Area {
  const head = Math.min(HEAD_ROWS, area.row);
  return { ...area, row: area.row - head, rows: area.rows + head };
}

const isInside = (one: Area, other: Area) =>
  one.row >= other.row &&
  one.row + one.rows <= other.row + other.rows &&
  one.column >= other.column &&
  one.column + one.columns <= other.column + other.columns;

/** Whether the cells of a table of counts are only 0 and 1, as the boxes of ballots are. */
function isAllBoxes(grid: SheetGrid, { people, batches }: CountsTable): boolean {
  const columns = batches.flatMap((batch) => batch.columns.map(({ column }) => column));
  const cells = people.flatMap(({ row }) => columns.map((column) => cellAt(grid, row, column)));
  return cells.every((cell) => isBlank(cell) || readBox(cell) !== MARK.unknown);
}

/** Whether marks stand on the sheet beside a table of counts: then there are ballots, and they come first. */
function hasMarksElsewhere(grid: SheetGrid, { area }: CountsTable): boolean {
  const head = Math.max(0, area.row - HEAD_ROWS);
  return grid.cells.some((cells, at) => {
    const row = grid.row + at;
    const isHead = row >= head && row < area.row;
    const isTable = row >= area.row && row < area.row + area.rows;
    return cells.some((cell, index) => {
      const column = grid.column + index;
      const isInside = isTable && column >= area.column && column < area.column + area.columns;
      return !isHead && !isInside && isSignedMark(cell);
    });
  });
}

/** Whether a table of counts is the result itself, and not beside ballots or made of the boxes of ballots. */
function isResult(grid: SheetGrid, ballots: BallotTable | null, counts: CountsTable): boolean {
  if (hasMarksElsewhere(grid, counts)) return false;
  return ballots === null || (isInside(ballots.marks, countsArea(counts)) && !isAllBoxes(grid, counts));
}

/**
 * Reads a sheet without help.
 *
 * @param within - where to look for the ballots (a selection); figures are looked for on the whole sheet
 */
export function readSheetSetup(grid: SheetGrid, within?: Area): SheetReading {
  const ballots = recognise(grid, within);
  const counts = findCounts(grid, within);
  const isCounts = counts !== null && isResult(grid, ballots, counts);
  const table = isCounts ? null : ballots;
  const found = recogniseFigures(grid, tableArea(table, isCounts ? counts : null));
  const value = (field: FigureField) => found[field]?.value ?? null;
  const sources = Object.fromEntries(
    Object.entries(found).map(([field, figure]) => [field, { sheet: grid.sheet, address: figure.address }]),
  );
  const figuresOfKind = { sheet: grid.sheet, issued: value("issued"), collected: value("collected") };
  const ballotKind = table && {
    ...EMPTY_KIND,
    ...figuresOfKind,
    marks: areaAddress(table.marks),
    people: headerAddress(table.header) ?? "",
    faultColumn: findFaultColumn(grid, table.marks),
  };
  const countsKind = { ...EMPTY_KIND, ...figuresOfKind, layout: COUNTS_LAYOUT };
  const kind = isCounts ? { ...countsKind, marks: areaAddress(counts.area) } : ballotKind;
  const fields = Object.keys(NO_FIGURES) as (keyof Figures)[];
  const figures = Object.fromEntries(fields.map((field) => [field, value(field)])) as unknown as Figures;
  return { table, kind, figures, sources };
}
