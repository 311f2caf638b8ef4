import { readSheetSetup } from "../recognise/sheetSetup";
import { areaAddress, parseArea } from "../sheet/address";
import type { Area } from "../sheet/area";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { canonicalCell } from "./canonical";
import type { Role } from "./content";
import {
  BESIDE_MARKS,
  codeNow,
  coversAll,
  type AnyProof,
  type FigureProof,
  type KindProof,
} from "./kindProof";
import { changedRows, type ChangedRow } from "./proof";

type Sheets = ReadonlyMap<string, SheetGrid>;

/** A row of some role that is not what it was. */
export interface RoleChange extends ChangedRow {
  readonly role: Role;
}

/** A figure whose cell holds something else now. */
export interface FigureChange extends FigureProof {
  readonly now: string;
}

/** The rows of a kind that changed: of its marks, and, where the proof covers them, of what stands around them. */
export function changedRoles(proof: AnyProof, grid: SheetGrid): readonly RoleChange[] {
  const marks = changedRows(proof, grid).map((change): RoleChange => ({ role: "marks", ...change }));
  if (!coversAll(proof)) return marks;
  const others = BESIDE_MARKS.flatMap((role) => {
    const { area, rows } = proof.roles[role];
    return changedRows({ marks: area, rows }, grid).map((change): RoleChange => ({ role, ...change }));
  });
  return [...marks, ...others];
}

/** The figures of a kind whose cells hold something else now; a cell of a sheet that is gone holds nothing. */
export function changedFigures(proof: AnyProof, sheets: Sheets): readonly FigureChange[] {
  if (!coversAll(proof)) return [];
  return proof.figures.flatMap((figure) => {
    const [grid, area] = [sheets.get(figure.sheet), parseArea(figure.address)];
    const now = grid && area ? canonicalCell(cellAt(grid, area.row, area.column)) : "";
    return now === figure.cell ? [] : [{ ...figure, now }];
  });
}

interface Shift {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

function shifted(address: string, { rows, columns }: Shift): string {
  const move = (area: Area) =>
    areaAddress({
      ...area,
      row: Math.max(0, area.row + rows),
      column: Math.max(0, area.column + columns),
    });
  return address
    .split(",")
    .flatMap((part) => parseArea(part.trim()) ?? [])
    .map(move)
    .join(",");
}

/** The same proof of a table that stands elsewhere; its figures moved along, or stayed where they were. */
function movedBy(proof: KindProof, shift: Shift, withFigures: boolean): KindProof {
  const move = (role: Exclude<Role, "marks">) => {
    const { area, rows } = proof.roles[role];
    return { area: area === "" ? "" : shifted(area, shift), rows };
  };
  const moveFigure = (figure: FigureProof): FigureProof =>
    withFigures && figure.sheet === proof.sheet
      ? { ...figure, sheet: shift.sheet, address: shifted(figure.address, shift) }
      : figure;
  return {
    ...proof,
    sheet: shift.sheet,
    marks: shifted(proof.marks, shift),
    roles: {
      names: move("names"),
      heads: move("heads"),
      numbers: move("numbers"),
      faults: move("faults"),
      previous: move("previous"),
    },
    figures: proof.figures.map(moveFigure),
  };
}

/** How far the ballots that are recognised on a sheet stand from where they were. */
function shiftsTo(grid: SheetGrid, before: Area): readonly Shift[] {
  const sources = readSheetSetup(grid).kinds.map(({ source }) => source);
  return sources
    .filter((source) => source !== null)
    .map(({ marks }) => ({
      sheet: grid.sheet,
      rows: marks.row - before.row,
      columns: marks.column - before.column,
    }));
}

/**
 * Where the table of a proof stands now, if it was only moved: on its sheet, on another, or its sheet was renamed.
 *
 * @param sheets - those on which it may stand
 * @returns the proof at its new place, which gives the same code; `null` where there is none
 */
export function findMoved(proof: AnyProof, sheets: Sheets): KindProof | null {
  const before = parseArea(proof.marks);
  if (!coversAll(proof) || !before) return null;
  for (const grid of sheets.values()) {
    const candidates = shiftsTo(grid, before).flatMap((shift) =>
      [true, false].map((withFigures) => movedBy(proof, shift, withFigures)),
    );
    const found = candidates.find((moved) => codeNow(moved, sheets) === proof.code);
    if (found) return found;
  }
  return null;
}
