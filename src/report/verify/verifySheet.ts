import { cellAddress } from "../../core/sheet/address";
import { finding, type Finding } from "../../core/finding/finding";
import { groupBy } from "../../core/sheet/groupBy";
import { documentCode, ownCode } from "../ownCode";
import type { ProvenSheet, WrittenCell } from "../proofSheet";
import { seenCells, type SeenSheet } from "../seenSheet";
import { alignRows, type RowPair } from "./alignRows";

type Line = readonly WrittenCell[];

const NO_LINE: Line = [];

/** Dots that a clerk fills in by hand. */
const DOTS = /…+|\.{3,}/;
const DIGIT = /\d/;

/** The rows of a sheet from the first to the last that is filled. */
function linesOf(cells: readonly WrittenCell[]): readonly Line[] {
  const byRow = groupBy(cells, ({ row }) => row);
  const last = Math.max(-1, ...byRow.keys());
  return Array.from({ length: last + 1 }, (_, row) => byRow.get(row) ?? NO_LINE);
}

const sayLine = (line: Line) => JSON.stringify(line.map(({ column, value }) => [column, value]));

const hasFigures = (line: Line) => line.some(({ value }) => typeof value === "number");

/** Whether a text is what was written with its dots filled in, and nothing else. */
function isFilled(expected: WrittenCell["value"], actual: WrittenCell["value"]): boolean {
  if (typeof expected !== "string" || !DOTS.test(expected)) return false;
  let rest = String(actual);
  const fixed = expected.split(DOTS);
  for (const [at, part] of fixed.entries()) {
    const found = at === 0 ? (rest.startsWith(part) ? 0 : -1) : rest.indexOf(part);
    if (found < 0) return false;
    rest = rest.slice(found + part.length);
  }
  return fixed.at(-1) === "" || rest === "";
}

interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** A cell that was written: the same, filled in, with another formula, or with something else. */
function changedCell(was: WrittenCell, is: WrittenCell | undefined, where: Place): readonly Finding[] {
  const facts = { expected: String(was.value), actual: String(is?.value ?? "") };
  if (is?.value !== was.value) {
    const isOwn = is !== undefined && isFilled(was.value, is.value);
    return [isOwn ? finding("N535", facts, where) : finding("F522", facts, where)];
  }
  if (is.formula === undefined || was.formula !== undefined) return [];
  return [finding("W534", { expected: String(was.value), actual: is.formula }, where)];
}

/** A cell that was blank: figures, and anything in a row of figures, change what the paper says. */
function addedCell(is: WrittenCell, line: Line, where: Place): Finding {
  const facts = { expected: "", actual: String(is.value) };
  const isFigure = typeof is.value !== "string" || DIGIT.test(is.value) || hasFigures(line);
  return isFigure ? finding("F522", facts, where) : finding("N535", facts, where);
}

function changedLine(sheet: string, was: Line, is: Line, at: number): readonly Finding[] {
  const where = (column: number) => ({ sheet, address: cellAddress(at, column) });
  const here = new Map(is.map((cell) => [cell.column, cell]));
  const known = new Set(was.map(({ column }) => column));
  return [
    ...was.flatMap((cell) => changedCell(cell, here.get(cell.column), where(cell.column))),
    ...is
      .filter(({ column }) => !known.has(column))
      .map((cell) => addedCell(cell, was.length > 0 ? was : is, where(cell.column))),
  ];
}

/** Formulas that are others in rows that stand where they stood; in others their references moved along. */
function changedFormulas(sheet: string, was: Line, is: Line, at: number): readonly Finding[] {
  const here = new Map(is.map((cell) => [cell.column, cell]));
  return was.flatMap(({ column, value, formula }) => {
    const now = here.get(column);
    const isOther =
      formula !== undefined &&
      now?.formula !== undefined &&
      now.value === value &&
      documentCode([{ row: 0, column, value, formula }]) !== documentCode([{ ...now, row: 0 }]);
    if (!isOther) return [];
    const where = { sheet, address: cellAddress(at, column) };
    return [finding("W534", { expected: formula, actual: now.formula }, where)];
  });
}

function movedRows(pairs: readonly RowPair[]): readonly RowPair[] {
  return pairs.filter(({ before, now }) => before === null || now === null);
}

/**
 * Compares a written sheet with what it was, blanks too: figures, names and verdicts that changed, formulas, what was
 * filled in, rows put in or taken out.
 *
 * @returns F522 a cell that says something else, W534 a formula that is another, N535 dots filled in or a note added,
 *   N536 rows put in or taken out
 */
export function verifyCells(proven: ProvenSheet, seen: SeenSheet): readonly Finding[] {
  const [before, now] = [linesOf(proven.cells), linesOf(seenCells(seen))];
  const pairs = alignRows(before.map(sayLine), now.map(sayLine));
  const { name: sheet } = seen;
  const changed = pairs.flatMap((pair) => {
    const was = before[pair.before ?? -1] ?? NO_LINE;
    const is = now[pair.now ?? -1] ?? NO_LINE;
    const at = pair.now ?? pair.before ?? 0;
    const formulas = pair.before === pair.now ? changedFormulas(sheet, was, is, at) : [];
    return [...changedLine(sheet, was, is, at), ...formulas];
  });
  const rows = movedRows(pairs).length;
  return rows > 0 ? [...changed, finding("N536", { rows }, { sheet, address: null })] : changed;
}

/** A proof whose record of a sheet is not what the sheet's code was made of: F531. */
export function verifyOwnCode({ name, cells, code }: ProvenSheet): readonly Finding[] {
  const own = ownCode(cells);
  const actual = documentCode(cells, own?.row);
  const isRight = code === undefined ? own === null : code === actual && own?.code === actual;
  const expected = own?.code ?? code ?? "";
  return isRight ? [] : [finding("F531", { sheet: name, expected, actual }, { sheet: name, address: null })];
}
