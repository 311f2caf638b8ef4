import { cellAddress } from "../core/sheet/address";
import { isBlank, type Cell } from "../core/sheet/cell";
import { cellAt, type SheetGrid } from "../core/sheet/grid";
import { finding, type Finding } from "../core/finding/finding";
import { changedRows, type MarksProof } from "../core/fingerprint/proof";
import type { ProvenSheet, ReportProof } from "./proofSheet";

type Sheets = ReadonlyMap<string, SheetGrid>;

/** The names of all sheets that must be read to verify a report. */
export function sheetsOfProof({ kinds, sheets }: ReportProof): readonly string[] {
  return [...new Set([...kinds.map(({ sheet }) => sheet), ...sheets.map(({ name }) => name)])];
}

const missing = (sheet: string) => [finding("F523", { sheet })];

function verifyMarks(proof: MarksProof, sheets: Sheets): readonly Finding[] {
  const grid = sheets.get(proof.sheet);
  if (!grid) return missing(proof.sheet);
  return changedRows(proof, grid).map(({ row, how }) =>
    finding("F521", { row, how }, { sheet: proof.sheet, address: `${String(row)}:${String(row)}` }),
  );
}

const said = (cell: Cell) => {
  if (isBlank(cell)) return "";
  return typeof cell === "object" && cell !== null ? cell.error : String(cell);
};

function verifyCells({ name, cells }: ProvenSheet, sheets: Sheets): readonly Finding[] {
  const grid = sheets.get(name);
  if (!grid) return missing(name);
  return cells.flatMap(({ row, column, value }) => {
    const actual = cellAt(grid, row, column);
    if (actual === value) return [];
    const where = { sheet: name, address: cellAddress(row, column) };
    return [finding("F522", { expected: String(value), actual: said(actual) }, where)];
  });
}

/**
 * Compares a report, and the ballots it was counted from, with what they were when it was written. Dots that
 * somebody filled in by hand are changes too: whoever verifies decides which of them are right.
 *
 * @param sheets - the used part of every sheet that {@link sheetsOfProof} names; a missing one is reported
 * @returns F521 for a row of ballots, F522 for a cell of a form, F523 for a sheet that is gone; nothing when all is as it was
 */
export function verifyReport(proof: ReportProof, sheets: Sheets): readonly Finding[] {
  return [
    ...proof.kinds.flatMap((kind) => verifyMarks(kind, sheets)),
    ...proof.sheets.flatMap((sheet) => verifyCells(sheet, sheets)),
  ];
}
