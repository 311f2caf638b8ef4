import { areaAddress, parseArea } from "../cell/address";
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
  /** The ranges of the kind as they stand in the view. */
  readonly cells: KindCells;
  /** The address on the sheet of one in the view. */
  readonly real: (address: string) => string;
  /** An area of the sheet as it stands in the view; `null` where it has no place there. */
  readonly seen: (area: Area) => Area | null;
  /** What can only be seen on the sheet itself. */
  readonly findings: readonly Finding[];
}

const same = <T>(value: T): T => value;

function viewOfTurned(grid: SheetGrid, cells: KindCells, reading: string): SheetView {
  return {
    grid: turnGrid(grid),
    cells: {
      marks: turnAddress(cells.marks),
      people: turnAddress(cells.people),
      ballots: turnAddress(cells.ballots),
      faultColumn: turnAddress(cells.faultColumn),
      layout: reading,
    },
    real: turnAddress,
    seen: turnArea,
    findings: [],
  };
}

/**
 * How a sheet has to be looked at to read a kind of ballot.
 *
 * @returns `null` when the ranges of the kind are no ranges
 */
export function viewOf(grid: SheetGrid, cells: KindCells): SheetView | null {
  const marks = parseArea(cells.marks);
  const { shape, reading } = splitLayout(cells.layout);
  if (!marks) return null;
  if (shape === "turned") return viewOfTurned(grid, cells, reading);
  if (shape === "list") return viewOfList(grid, cells, marks, reading);
  return { grid, cells: { ...cells, layout: reading }, real: same, seen: same, findings: [] };
}

/** The address of an area as {@link SheetView.real} takes it. */
export function realArea(view: SheetView, area: Area): string {
  return view.real(areaAddress(area));
}
