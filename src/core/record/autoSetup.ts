import { areaAddress } from "../cell/address";
import { cellAt, isBlank, type Area, type SheetGrid } from "../cell/cell";
import type { Where } from "../finding/finding";
import { readBox } from "../ballot/codes";
import { MARK } from "../ballot/mark";
import type { CountsTable } from "../counts/countsTable";
import { COUNTS_LAYOUT, findCounts } from "../counts/findCounts";
import { recogniseFigures } from "../recognise/figures";
import { isSignedMark } from "../recognise/cells";
import { decodeSheet } from "../text/legacy/decodeSheet";
import { withoutSource } from "./figureFields";
import { findKinds, type FoundKind } from "./findKinds";
import { EMPTY_KIND, NO_FIGURES, type FigureField, type Figures, type KindSetup } from "./setup";

/** What a sheet says of itself: its ballots, and the figures that stand beside their labels. */
export interface SheetReading {
  /** Every kind of ballot on the sheet, in order. */
  readonly kinds: readonly KindSetup[];
  /** The first of them. */
  readonly kind: KindSetup | null;
  /** Names of the people of the first kind, in the order of its marks. */
  readonly names: readonly string[];
  readonly figures: Figures;
  readonly sources: Readonly<Partial<Record<FigureField, Where>>>;
}

/** Rows of a head above the first person. */
const HEAD_ROWS = 3;

/** A table of counts with its head, and with the columns of valid and invalid ballots, whose counts are small, too. */
function countsArea({ area, valid, invalid }: CountsTable): Area {
  const head = Math.min(HEAD_ROWS, area.row);
  const ends = [area.column, area.column + area.columns - 1];
  const columns = [...ends, ...[valid, invalid].filter((column) => column !== null)];
  const column = Math.min(...columns);
  return {
    row: area.row - head,
    rows: area.rows + head,
    column,
    columns: Math.max(...columns) - column + 1,
  };
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
function isResult(grid: SheetGrid, found: readonly FoundKind[], counts: CountsTable): boolean {
  if (hasMarksElsewhere(grid, counts)) return false;
  return (
    found.every(({ marks }) => isInside(marks, countsArea(counts))) &&
    !(found.length > 0 && isAllBoxes(grid, counts))
  );
}

function countsKind(grid: SheetGrid, counts: CountsTable): FoundKind {
  const kind = {
    ...EMPTY_KIND,
    sheet: grid.sheet,
    layout: COUNTS_LAYOUT,
    marks: areaAddress(counts.area),
  };
  const names = counts.people.map(({ name }) => name);
  return { kind, area: countsArea(counts), marks: counts.area, names };
}

/** The smallest area around several. */
function around(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const end = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: end - row, columns: right - column };
}

/** Figures belong to the only kind of a sheet; of several nobody knows whose they are. */
function withFigures(
  found: readonly FoundKind[],
  issued: number | null,
  collected: number | null,
): readonly KindSetup[] {
  const kinds = found.map(({ kind }) => kind);
  return kinds.length > 1 ? kinds : kinds.map((kind) => ({ ...kind, issued, collected }));
}

/**
 * Reads a sheet without help. Text of old fonts is read as what it stands for.
 *
 * @param within - where to look for the ballots (a selection); figures are looked for on the whole sheet
 */
export function readSheetSetup(raw: SheetGrid, within?: Area): SheetReading {
  const { grid } = decodeSheet(raw);
  const ballots = findKinds(grid, within);
  const counts = findCounts(grid, within);
  const isCounts = counts !== null && isResult(grid, ballots, counts);
  const found = isCounts ? [countsKind(grid, counts)] : ballots;
  const hits = recogniseFigures(grid, around(found.map(({ area }) => area)));
  const value = (field: FigureField) => hits[field]?.value ?? null;
  const sources = Object.fromEntries(
    Object.entries(hits).map(([field, figure]) => [field, { sheet: grid.sheet, address: figure.address }]),
  );
  const kinds = withFigures(found, value("issued"), value("collected"));
  const fields = Object.keys(NO_FIGURES) as (keyof Figures)[];
  const figures = Object.fromEntries(fields.map((field) => [field, value(field)])) as unknown as Figures;
  const [first] = found;
  return {
    kinds,
    kind: kinds[0] ?? null,
    names: first?.names ?? [],
    figures,
    sources: kinds.length > 1 ? withoutSource(sources, "issued", "collected") : sources,
  };
}
