import { changedFigures, changedRoles, findMoved } from "../../core/fingerprint/changes";
import { codeNow, coversAll, printedCode, type AnyProof } from "../../core/fingerprint/kindProof";
import { proveMarks } from "../../core/fingerprint/proof";
import { finding, type Finding } from "../../core/finding/finding";
import { readSheetSetup } from "../../core/recognise/sheetSetup";
import { areaAddress, parseArea } from "../../core/sheet/address";
import { containsArea, endRow, isSameArea } from "../../core/sheet/area";
import type { SheetGrid } from "../../core/sheet/grid";

type Sheets = ReadonlyMap<string, SheetGrid>;

/** What was found out of one kind of ballot. */
export interface VerifiedKind {
  readonly sheet: string;
  readonly marks: string;
  /** As the cells give it now; `null` where their sheet is gone. */
  readonly code: string | null;
  readonly findings: readonly Finding[];
}

function computed(proof: AnyProof, sheets: Sheets): string | null {
  if (coversAll(proof)) return codeNow(proof, sheets);
  const grid = sheets.get(proof.sheet);
  return grid ? proveMarks(grid, proof.marks).fingerprint : null;
}

function changes(proof: AnyProof, grid: SheetGrid, sheets: Sheets): readonly Finding[] {
  const rows = changedRoles(proof, grid).map(({ role, row, how }) => {
    const where = { sheet: grid.sheet, address: `${String(row)}:${String(row)}` };
    return role === "marks"
      ? finding("F521", { row, how }, where)
      : finding("F524", { row, part: `part-${role}`, how }, where);
  });
  const figures = changedFigures(proof, sheets).map(({ name, cell, now, sheet, address }) =>
    finding("F525", { field: name, expected: cell, actual: now }, { sheet, address }),
  );
  return [...rows, ...figures];
}

function mismatch(proof: AnyProof, code: string | null, sheets: Sheets): readonly Finding[] {
  const { sheet, marks } = proof;
  const grid = sheets.get(sheet);
  if (!grid) return [finding("F523", { sheet })];
  const found = changes(proof, grid, sheets);
  const facts = { expected: printedCode(proof), actual: code ?? "" };
  // Rows of the proof may say that nothing changed: they were written by whoever wrote the code.
  return found.length > 0 ? found : [finding("F526", facts, { sheet, address: marks })];
}

/** Ballots that stand in a row or column right behind the range that was counted. */
function added({ sheet, marks }: AnyProof, sheets: Sheets): readonly Finding[] {
  const [grid, area] = [sheets.get(sheet), parseArea(marks)];
  if (!grid || !area) return [];
  const grown = readSheetSetup(grid).kinds.find(({ source }) => {
    return source !== null && containsArea(source.marks, area) && !isSameArea(source.marks, area);
  });
  const row = endRow(area) + 1;
  const where = { sheet, address: areaAddress(grown?.source?.marks ?? area) };
  return grown ? [finding("F521", { row, how: "added" }, where)] : [];
}

/**
 * Computes the fingerprint of one kind of ballot from its cells, wherever they stand now.
 *
 * @param sheets - the sheets that the proof names, and all on which the table may stand
 * @returns F521 a row of ballots, F524 a row of what stands around them, F525 a figure, F523 a sheet that is gone, F526
 *   a proof that is not of these cells, N537 a table that was moved, N538 a proof of the marks only
 */
export function verifyKind(proof: AnyProof, sheets: Sheets): VerifiedKind {
  const { sheet, marks } = proof;
  const old = coversAll(proof) ? [] : [finding("N538", {}, { sheet, address: marks })];
  const code = computed(proof, sheets);
  if (code === printedCode(proof)) {
    return { sheet, marks, code, findings: [...old, ...added(proof, sheets)] };
  }
  const moved = findMoved(proof, sheets);
  if (!moved) return { sheet, marks, code, findings: [...old, ...mismatch(proof, code, sheets)] };
  const facts = { range: `${sheet}!${marks}`, moved: `${moved.sheet}!${moved.marks}` };
  const where = { sheet: moved.sheet, address: moved.marks };
  return {
    sheet: moved.sheet,
    marks: moved.marks,
    code: moved.code,
    findings: [finding("N537", facts, where)],
  };
}
