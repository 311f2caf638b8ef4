import { cellAddress, mapAddress, parseArea, transposeAddress } from "../sheet/address";
import { columnsOf, transposeArea, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { cellAt, transposeGrid, type SheetGrid } from "../sheet/grid";
import { FindingCollector } from "../finding/collector";
import type { Finding } from "../finding/finding";
import { blanked, noBallots } from "../recognise/noBallots";
import type { KindSetup } from "../setup/setup";
import { viewOfList } from "./listView";
import { splitLayout } from "../setup/shape";

/** What of a kind says where its cells stand. */
export type KindCells = Pick<KindSetup, "marks" | "people" | "layout" | "ballots" | "faultColumn">;

/** A sheet seen as a row per ballot and columns per person, whichever way round the clerk keeps it. */
export interface SheetView {
  readonly grid: SheetGrid;
  /** The clerk's own sheet, without what is known to be no ballot. */
  readonly sheet: SheetGrid;
  /** Rows among the marks of the view, from 0, that are known to be no ballots; their cells are blank. */
  readonly gaps: readonly number[];
  /** Mark cells of the view. */
  readonly marks: Area;
  /** The ranges of the kind as they stand in the view. */
  readonly cells: KindCells;
  /** The area on the sheet of one in the view. */
  readonly realArea: (area: Area) => Area;
  /** An area of the sheet as it stands in the view; `null` where it has no place there. */
  readonly seen: (area: Area) => Area | null;
  /** What can only be seen on the sheet itself, apart from where other kinds of ballot stand. */
  readonly lookAround: (others: readonly Area[]) => readonly Finding[];
}

/** Rows above the marks in which a head that is printed again may begin. */
const HEAD_REACH = 8;

const same = <T>(value: T): T => value;
const nothing = (): readonly Finding[] => [];

function viewOfTurned(grid: SheetGrid, cells: KindCells, marks: Area, reading: string): SheetView {
  return {
    grid: transposeGrid(grid),
    sheet: grid,
    gaps: [],
    marks: transposeArea(marks),
    cells: {
      marks: transposeAddress(cells.marks),
      people: transposeAddress(cells.people),
      ballots: transposeAddress(cells.ballots),
      faultColumn: transposeAddress(cells.faultColumn),
      layout: reading,
    },
    realArea: transposeArea,
    seen: transposeArea,
    lookAround: nothing,
  };
}

/** Rows that were passed over: N153 at the first text of each. */
function passedOver(grid: SheetGrid, rows: readonly number[]): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  const columns = columnsOf(grid);
  for (const row of rows) {
    const at = columns.findIndex((column) => !isBlank(cellAt(grid, row, column)));
    found.add("N153", cellAddress(row, grid.column + at), () => ({ row: row + 1 }));
  }
  return found.list();
}

function viewOfRows(grid: SheetGrid, cells: KindCells, marks: Area, reading: string): SheetView {
  const people = parseArea(cells.people);
  const isAbove = people !== null && people.row < marks.row && people.row >= marks.row - HEAD_REACH;
  const rows = noBallots(grid, marks, isAbove ? people.row : null);
  const clean = blanked(grid, rows);
  return {
    grid: clean,
    sheet: clean,
    gaps: rows.map((row) => row - marks.row),
    marks,
    cells: { ...cells, layout: reading },
    realArea: same,
    seen: same,
    lookAround: () => passedOver(grid, rows),
  };
}

/**
 * How a sheet has to be looked at to read a kind of ballot.
 *
 * @returns `null` when the marks of the kind are no range; F104 when a list has no names
 */
export function viewOf(grid: SheetGrid, cells: KindCells): SheetView | Finding | null {
  const marks = parseArea(cells.marks);
  const { shape, reading } = splitLayout(cells.layout);
  if (!marks) return null;
  if (shape === "turned") return viewOfTurned(grid, cells, marks, reading);
  if (shape === "list") return viewOfList(grid, cells, marks, reading);
  return viewOfRows(grid, cells, marks, reading);
}

/** The address on the sheet of one in the view; several are separated by commas. */
export function realAddress(view: SheetView, address: string): string {
  return mapAddress(address, view.realArea);
}
