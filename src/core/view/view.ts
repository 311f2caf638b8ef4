import { mapAddress, parseArea } from "../cell/address";
import type { Area, SheetGrid } from "../cell/cell";
import type { Finding } from "../finding/finding";
import type { KindSetup } from "../record/setup";
import { viewOfList } from "./listView";
import { splitLayout } from "./shape";
import { turnAddress, turnArea, turnGrid } from "./turned";

/** What of a kind says where its cells stand. */
export type KindCells = Pick<KindSetup, "marks" | "people" | "layout" | "ballots" | "faultColumn">;

/** A sheet seen as a row per ballot and columns per person, whichever way round the clerk keeps it. */
export interface SheetView {
  readonly grid: SheetGrid;
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

const same = <T>(value: T): T => value;
const nothing = (): readonly Finding[] => [];

function viewOfTurned(grid: SheetGrid, cells: KindCells, marks: Area, reading: string): SheetView {
  return {
    grid: turnGrid(grid),
    marks: turnArea(marks),
    cells: {
      marks: turnAddress(cells.marks),
      people: turnAddress(cells.people),
      ballots: turnAddress(cells.ballots),
      faultColumn: turnAddress(cells.faultColumn),
      layout: reading,
    },
    realArea: turnArea,
    seen: turnArea,
    lookAround: nothing,
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
  return {
    grid,
    marks,
    cells: { ...cells, layout: reading },
    realArea: same,
    seen: same,
    lookAround: nothing,
  };
}

/** The address on the sheet of one in the view; several are separated by commas. */
export function realAddress(view: SheetView, address: string): string {
  return mapAddress(address, view.realArea);
}
