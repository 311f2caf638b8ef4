import { finding, type Finding } from "../../core/finding/finding";
import { isDataSheet } from "../../core/rollup/readUnit";
import { cellAddress } from "../../core/sheet/address";
import { isBlank, isCellError, type Cell } from "../../core/sheet/cell";
import { cellAt, type SheetGrid } from "../../core/sheet/grid";
import { findCells, hasCell } from "../../core/sheet/search";
import { PROOF_SHEET, type ProvenSheet, type ReportProof, type WrittenCell } from "../../report/proofSheet";
import { readProof } from "../../report/readProof";

/** So many cells are named. */
const NAMED = 5;

/** Whether a sheet holds the proof of a report. */
export const isProofSheet = (name: string): boolean => name.startsWith(PROOF_SHEET);

/** A share may be kept as a number or as the text that a formula gives. */
const numberOf = (text: string) => (/^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null);

function isSame(cell: Cell, value: WrittenCell["value"]): boolean {
  if (isCellError(cell)) return false;
  const [now, then] = [String(cell), String(value)];
  return now === then || (numberOf(now) !== null && numberOf(now) === numberOf(then));
}

/** The record of a flat sheet in the proof of its report. */
function recordOf(grid: SheetGrid, proofs: readonly ReportProof[]): ProvenSheet | null {
  const own = proofs.filter(({ id }) =>
    hasCell(grid, (cell) => typeof cell === "string" && cell.split(" ", 1).join("") === id),
  );
  return own.flatMap(({ sheets }) => sheets).find(({ name }) => isDataSheet(name)) ?? null;
}

/** Cells that are not what they were, and cells that were blank. */
function changedCells(grid: SheetGrid, { cells }: ProvenSheet): readonly string[] {
  const known = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
  const changed = cells.filter(({ row, column, value }) => !isSame(cellAt(grid, row, column), value));
  const added = findCells(grid, (cell) => !isBlank(cell));
  const addresses = [...changed, ...added.filter(({ row, column }) => !known.has(cellAddress(row, column)))];
  return addresses.map(({ row, column }) => cellAddress(row, column));
}

/**
 * Flat sheets that are not what their report wrote, by the proof where the file still has it. A file that goes up
 * without ballots has none, and whoever alters the sheet may delete it.
 *
 * @returns F665
 */
export function checkDataProofs(grids: readonly SheetGrid[]): readonly Finding[] {
  const proofs = grids.filter(({ sheet }) => isProofSheet(sheet)).flatMap((grid) => readProof(grid) ?? []);
  const data = grids.filter(({ sheet }) => isDataSheet(sheet));
  return data.flatMap((grid) => {
    const record = recordOf(grid, proofs);
    const changed = record ? changedCells(grid, record) : [];
    const [first] = changed;
    if (first === undefined) return [];
    const cells = [...changed.slice(0, NAMED), ...(changed.length > NAMED ? ["…"] : [])].join(", ");
    return [finding("F665", { cells }, { sheet: grid.sheet, address: first, cells: changed.length })];
  });
}
