import type { Cell } from "../core/sheet/cell";
import { cellsOf, type SheetGrid } from "../core/sheet/grid";
import type { AnyProof } from "../core/fingerprint/kindProof";
import type { PlanBlock, SheetPlan } from "./sheetPlan";

/** Hidden sheets on which a written report can be verified are named so. */
export const PROOF_SHEET = "TN_DoiChieu";

/** A cell of a written sheet, and what it held when it was read back. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

export interface ProvenSheet {
  readonly name: string;
  readonly cells: readonly WrittenCell[];
}

/** Everything by which a report can be verified later. */
export interface ReportProof {
  readonly id: string;
  readonly writtenAt: string;
  readonly version: string;
  readonly kinds: readonly AnyProof[];
  readonly sheets: readonly ProvenSheet[];
}

const HEAD = "tin-nhiem proof 1";
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
    return { row, column, value: content.kind === "number" ? content.value : content.expected };
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
  return [HEAD, ...pieces.map((piece) => `|${piece}`)];
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

function isProof(value: unknown): value is ReportProof {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    "kinds" in value &&
    "sheets" in value &&
    Array.isArray(value.kinds) &&
    Array.isArray(value.sheets)
  );
}

const textOf = (cell: Cell | undefined) => (typeof cell === "string" ? cell : "");

/** The proof that a sheet holds; `null` when it holds none, or not all of it. */
export function readProof(grid: SheetGrid): ReportProof | null {
  const [head, ...pieces] = cellsOf(grid).map((row) => textOf(row[0]));
  if (head !== HEAD) return null;
  try {
    const value: unknown = JSON.parse(pieces.map((piece) => piece.slice(1)).join(""));
    return isProof(value) ? value : null;
  } catch {
    return null;
  }
}
