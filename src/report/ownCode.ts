import { linesCode } from "../core/fingerprint/content";
import { writtenCells, type WrittenCell } from "./proofSheet";
import type { SheetPlan } from "./sheetPlan";

const LABEL = "Mã văn bản";
/** Stands where the code will stand, so that a form is laid out before its code is known. */
export const NO_CODE = "2-0000-0000-0000-0000-0000-0000";

/** The line of a form that holds its own code. */
export const ownCodeLine = (code: string) => `${LABEL}: ${code}`;

/** The code that a sheet prints of itself, and the row in which it stands. */
export interface OwnCode {
  readonly row: number;
  readonly code: string;
}

const isOwnLine = (value: WrittenCell["value"]) =>
  typeof value === "string" && value.startsWith(`${LABEL}: `);

/** What a sheet prints as its own code; `null` where it prints none. */
export function ownCode(cells: readonly WrittenCell[]): OwnCode | null {
  const line = cells.findLast(({ value }) => isOwnLine(value));
  return line ? { row: line.row, code: String(line.value).slice(LABEL.length + 2) } : null;
}

/** A formula however it is spaced; texts in it stay as they are. */
export function plainFormula(formula: string | undefined): string {
  const parts = (formula ?? "").split('"');
  return parts.map((part, at) => (at % 2 === 0 ? part.replace(/\s/g, "").toUpperCase() : part)).join('"');
}

const byPlace = (one: WrittenCell, other: WrittenCell) => one.row - other.row || one.column - other.column;

/**
 * The code of what a sheet says above the row in which it prints this code: texts, numbers and formulas with what they
 * give. Widths, fonts and what is filled in below do not matter.
 *
 * @param before - that row; every row unless told
 */
export function documentCode(cells: readonly WrittenCell[], before = Infinity): string {
  const above = cells.filter(({ row }) => row < before).toSorted(byPlace);
  return linesCode(
    above.map(({ row, column, value, formula }) => {
      const text = String(value).normalize("NFC");
      return JSON.stringify([row, column, text, plainFormula(formula)]);
    }),
  );
}

/** A form with its own code in its last rows. */
export function withOwnCode(plan: SheetPlan): SheetPlan {
  const cells = writtenCells(plan);
  const own = ownCode(cells);
  if (!own) return plan;
  const line = ownCodeLine(documentCode(cells, own.row));
  return {
    ...plan,
    cells: plan.cells.map((cell) =>
      cell.row === own.row && cell.content.kind === "text" && isOwnLine(cell.content.text)
        ? { ...cell, content: { ...cell.content, text: line } }
        : cell,
    ),
  };
}
