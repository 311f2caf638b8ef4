import type { AnyProof } from "../core/fingerprint/kindProof";
import type { PlanBlock, SheetPlan } from "./sheetPlan";

/** Hidden sheets on which a written report can be verified are named so. */
export const PROOF_SHEET = "TN_DoiChieu";

/** A cell of a written sheet, and what it held when it was read back. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  /** Missing where there is none, and in proofs of version 0.4.0. */
  readonly formula?: string | undefined;
}

export interface ProvenSheet {
  readonly name: string;
  readonly cells: readonly WrittenCell[];
  /** The code of what stands above the row in which it is printed; missing where none is. */
  readonly code?: string | undefined;
  /** How many looks depend on a formula; missing in proofs of version 0.4.0. */
  readonly rules?: number | undefined;
  /** What each of them says; missing in older proofs. */
  readonly ruleTexts?: readonly string[] | undefined;
}

/** Everything by which a report can be verified later. */
export interface ReportProof {
  readonly id: string;
  readonly writtenAt: string;
  readonly version: string;
  readonly kinds: readonly AnyProof[];
  readonly sheets: readonly ProvenSheet[];
}

/** What the first cell of such a sheet holds. */
export const PROOF_HEAD = "tin-nhiem proof 1";
/** Letters in one cell; Excel holds 32,767. */
const CELL_LETTERS = 30_000;
const SIZE = 10;
const WIDTH = 600;

// An apostrophe at the head is swallowed by Excel and so is written as a typographic one.
const asWritten = (value: WrittenCell["value"]) =>
  typeof value === "string" ? value.replace(/^'/, "’") : value;

function blockCells({ area, values }: PlanBlock): readonly WrittenCell[] {
  return values.flatMap((line, at) =>
    line.flatMap((value, place): readonly WrittenCell[] =>
      value === null ? [] : [{ row: area.row + at, column: area.column + place, value }],
    ),
  );
}

/** What the cells of a plan hold once they are written. */
export function writtenCells(plan: SheetPlan): readonly WrittenCell[] {
  const ofCells = plan.cells.map(({ row, column, content }): WrittenCell => {
    if (content.kind === "text") return { row, column, value: content.text };
    if (content.kind === "number") return { row, column, value: content.value };
    return { row, column, value: content.expected, formula: content.formula };
  });
  const ofBlock = plan.block ? blockCells(plan.block) : [];
  return [...ofCells, ...ofBlock]
    .filter(({ value }) => value !== "")
    .map((cell) => ({ ...cell, value: asWritten(cell.value) }));
}

/** The lines of the sheet: a head, then the proof as text, cut so that no letter is parted. */
function linesOf(proof: ReportProof): readonly string[] {
  const letters = Array.from(JSON.stringify(proof));
  const count = Math.ceil(letters.length / (CELL_LETTERS / 2));
  const pieces = Array.from({ length: count }, (_, at) =>
    letters.slice((at * CELL_LETTERS) / 2, ((at + 1) * CELL_LETTERS) / 2).join(""),
  );
  return [PROOF_HEAD, ...pieces.map((piece) => `|${piece}`)];
}

/**
 * The hidden sheet that a report is verified by. It holds hashes of ballots from which their marks could be
 * guessed, so it never leaves the workbook that holds the ballots.
 */
export function proofPlan(proof: ReportProof): SheetPlan {
  const lines = linesOf(proof);
  const area = { row: 0, column: 0, rows: lines.length, columns: 1 };
  return {
    name: PROOF_SHEET,
    font: { name: "Arial", size: SIZE },
    columns: [WIDTH],
    rows: [],
    cells: [],
    block: { area, values: lines.map((line) => [line]) },
    isHidden: true,
    page: {
      orientation: "portrait",
      margins: { top: 20, bottom: 20, left: 20, right: 20 },
      titleRows: null,
      printArea: area,
      isSinglePage: false,
    },
  };
}
