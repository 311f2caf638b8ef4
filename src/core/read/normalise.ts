import { hasColumn, transposeArea, type Area } from "../sheet/area";
import { transposeGrid, type SheetGrid } from "../sheet/grid";
import { addressAt } from "../sheet/place";
import type { Finding } from "../finding/finding";
import { blankColumns, shrinkColumns, withoutColumns } from "../recognise/blankColumns";
import { controlColumns } from "../recognise/controlColumns";
import { foldBlocks } from "../recognise/foldBlocks";
import { fourthBoxes, withFourthBoxes } from "../recognise/fourthBoxes";
import { blanked, noBallots } from "../recognise/noBallots";
import { withoutSurroundings } from "../recognise/surroundings";
import type { BallotList } from "../recognise/list";
import type { BallotTable } from "../recognise/ballotTable";
import type { BallotSource, ColumnsSource, RowsSource } from "../setup/source";
import { normaliseList } from "./normaliseList";

/** A list of ballots as it stands on the clerk's sheet. */
export interface ListOnSheet {
  readonly list: BallotList;
  readonly table: BallotTable;
  /** Column of the sheet that notes faults of whole ballots. */
  readonly faults: Area | null;
}

/** A column that was left aside: what it is called, and its first cell on the clerk's sheet. */
export interface ColumnAside {
  readonly header: string;
  readonly address: string;
}

/** A sheet with a row per ballot and columns per person, whichever way round the clerk keeps it. */
export interface NormalSheet {
  /** Its cells know where they stand on the clerk's sheet. */
  readonly grid: SheetGrid;
  /** The clerk's own sheet, without what is known to be no ballot. */
  readonly sheet: SheetGrid;
  /** Where the marks, names and numbers stand in the grid. */
  readonly source: RowsSource;
  /** Rows among the marks, from 0, that are known to be no ballots; their cells are blank. */
  readonly gaps: readonly number[];
  /** An area of the clerk's sheet as it stands in the grid; `null` where it has no place there. */
  readonly seen: (area: Area) => Area | null;
  /** Columns of numbers among the marks that are nobody's. */
  readonly controls: readonly ColumnAside[];
  /** `null` unless the sheet is a list. */
  readonly list: ListOnSheet | null;
}

/** Rows above the marks in which a head that is printed again may begin. */
const HEAD_REACH = 8;

const turned = (area: Area | null) => area && transposeArea(area);

function normaliseColumns(grid: SheetGrid, source: ColumnsSource): NormalSheet {
  const { marks, people, numbers, faults, signs } = source;
  const parts = [marks, people, numbers, faults].filter((area) => area !== null);
  return {
    grid: { ...transposeGrid(withoutSurroundings(grid, parts)), origin: transposeArea },
    sheet: grid,
    gaps: [],
    source: {
      type: "rows",
      isConfirmed: true,
      marks: transposeArea(marks),
      people: turned(people),
      numbers: turned(numbers),
      faults: turned(faults),
      signs,
    },
    seen: transposeArea,
    controls: [],
    list: null,
  };
}

function normaliseRows(grid: SheetGrid, source: RowsSource): NormalSheet {
  const { marks, people } = source;
  const isAbove = people !== null && people.row < marks.row && people.row >= marks.row - HEAD_REACH;
  const rows = noBallots(grid, marks, isAbove ? people.row : null);
  const clean = blanked(grid, rows);
  return {
    grid: clean,
    sheet: clean,
    gaps: rows.map((row) => row - marks.row),
    source,
    seen: (area) => area,
    controls: [],
    list: null,
  };
}

/** Ballots that go on in blocks beside the first ones, all below each other under the names of the first block. */
function foldedBlocks(normal: NormalSheet): NormalSheet {
  const { source, gaps, grid } = normal;
  // Names over all columns belong to a table that was not read as blocks.
  const isPlain = gaps.length === 0 && source.numbers === null;
  const isWide = source.people?.columns === source.marks.columns;
  const folded = isPlain && !isWide ? foldBlocks(grid, source.marks) : null;
  return folded
    ? {
        ...normal,
        grid: folded.grid,
        source: { ...source, marks: folded.marks, faults: null },
        seen: (area) => {
          const inside = normal.seen(area);
          return inside && folded.seen(inside);
        },
      }
    : normal;
}

/** Columns that hold no marks of levels: blank ones that part the people, fourth boxes, numbers that check ballots. */
function otherColumns({ grid, source }: NormalSheet, others: readonly number[]): readonly number[] {
  const { marks, people } = source;
  const isAcross = people !== null && people.columns === marks.columns;
  const blank = blankColumns(grid, marks, isAcross ? people : null, others);
  return [...new Set([...blank, ...others])].toSorted((one, other) => one - other);
}

/** A sheet with a row per ballot and three boxes or a code per person, side by side. */
function closedColumns(normal: NormalSheet): NormalSheet {
  const { source, seen } = normal;
  const { marks, people, numbers, faults } = source;
  const fourths = fourthBoxes(normal.grid, marks);
  const controls = controlColumns(normal.grid, marks, people);
  const others = [...controls.map(({ column }) => column), ...fourths];
  const gaps = otherColumns(normal, others);
  if (gaps.length === 0) return normal;
  const grid = withFourthBoxes(normal.grid, marks, fourths);
  const inside = gaps.filter((column) => hasColumn(marks, column));
  const closed = (area: Area | null) => area && shrinkColumns(area, gaps);
  return {
    ...normal,
    grid: withoutColumns(grid, gaps),
    source: {
      ...source,
      marks: { ...marks, columns: marks.columns - inside.length },
      people: closed(people),
      numbers: closed(numbers),
      faults: closed(faults),
    },
    seen: (area) => closed(seen(area)),
    controls: controls.map(({ column, header }) => ({
      header,
      address: addressAt(normal.grid, marks.row, column),
    })),
  };
}

/**
 * Puts the ballots of a sheet in one form: a row per ballot.
 *
 * @returns F104 when a list has no column of names
 */
export function normalise(grid: SheetGrid, source: BallotSource): NormalSheet | Finding {
  switch (source.type) {
    case "rows":
      return closedColumns(foldedBlocks(normaliseRows(grid, source)));
    case "columns":
      return closedColumns(foldedBlocks(normaliseColumns(grid, source)));
    case "list":
      return normaliseList(grid, source);
  }
}
