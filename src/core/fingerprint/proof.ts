import { parseArea } from "../sheet/address";
import { sequence } from "../sheet/area";
import type { Grid } from "../sheet/cell";
import { cut, type SheetGrid } from "../sheet/grid";
import { fitArea } from "../setup/fit";
import { fingerprint, rowHashes } from "./fingerprint";

/** What the marks of a kind of ballot were: the range, its fingerprint, and a short hash per row. */
export interface MarksProof {
  readonly sheet: string;
  /** A1; several areas are separated by commas. */
  readonly marks: string;
  readonly fingerprint: string;
  readonly rows: readonly string[];
}

/** A row of marks that is not what it was. Rows count from 1, as Excel numbers them. */
export interface ChangedRow {
  readonly row: number;
  readonly how: "altered" | "added" | "removed";
}

/** The cells of a range as rows. */
export interface RangeCells {
  readonly grid: Grid;
  /** Row of the sheet, from 0, of each row of the grid. */
  readonly rows: readonly number[];
}

/** The cells of a range; areas in the same rows stand side by side, others below one another. */
export function rangeCells(sheet: SheetGrid, address: string): RangeCells {
  const areas = address
    .split(",")
    .flatMap((part) => parseArea(part.trim()) ?? [])
    .map((area) => fitArea(area, sheet));
  const first = areas[0]?.row ?? 0;
  const isSideBySide = areas.every(({ row }) => row === first);
  const grids = areas.map((area) => cut(sheet, area));
  if (!isSideBySide) {
    return {
      grid: grids.flat(),
      rows: areas.flatMap(({ row, rows }) => sequence(row, rows)),
    };
  }
  const count = Math.max(0, ...areas.map(({ rows }) => rows));
  const rows = Array.from({ length: count }, (_, at) => at);
  return {
    grid: rows.map((at) => grids.flatMap((grid) => grid[at] ?? [])),
    rows: rows.map((at) => first + at),
  };
}

/**
 * Proves what the marks of a range are now.
 *
 * @param sheet - the used part of the sheet, as read
 * @param marks - A1 of the mark cells
 */
export function proveMarks(sheet: SheetGrid, marks: string): MarksProof {
  const { grid } = rangeCells(sheet, marks);
  return { sheet: sheet.sheet, marks, fingerprint: fingerprint(grid), rows: rowHashes(grid) };
}

function sharedLength(
  one: readonly string[],
  other: readonly string[],
  at: (list: readonly string[], place: number) => string | undefined,
): number {
  const most = Math.min(one.length, other.length);
  for (let place = 0; place < most; place++) {
    if (at(one, place) !== at(other, place)) return place;
  }
  return most;
}

/**
 * Finds the rows of marks that were altered, added or taken out since the proof was made. A row put in between
 * is one row added, not all the rows below it altered.
 *
 * @returns nothing when the fingerprint is the same
 * @example // no marks then, none now → nothing
 */
export function changedRows(
  proof: Pick<MarksProof, "marks" | "rows">,
  sheet: SheetGrid,
): readonly ChangedRow[] {
  const { grid, rows: places } = rangeCells(sheet, proof.marks);
  const now = rowHashes(grid);
  const before = proof.rows;
  const head = sharedLength(before, now, (list, place) => list[place]);
  const rest = [before.slice(head), now.slice(head)] as const;
  const tail = sharedLength(...rest, (list, place) => list[list.length - 1 - place]);
  const gone = rest[0].length - tail;
  const come = rest[1].length - tail;
  return Array.from({ length: Math.max(gone, come) }, (_, at) => at)
    .filter((at) => at >= gone || at >= come || before[head + at] !== now[head + at])
    .map((at) => ({
      row: (places[head + at] ?? (places[0] ?? 0) + head + at) + 1,
      how: at >= gone ? "added" : at >= come ? "removed" : "altered",
    }));
}
