import { parseArea, sheetOf } from "../sheet/address";
import type { Area } from "../sheet/area";

/** Cells that a formula names; `null` for those of its own sheet. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** What a formula is made of. */
export interface FormulaParts {
  /** In capitals, without the prefixes of files. */
  readonly functions: readonly string[];
  readonly references: readonly Reference[];
  /** Words that may be names of the workbook. */
  readonly names: readonly string[];
  /** It takes something from another workbook or program. */
  readonly isExternal: boolean;
}

const WORD = /[\p{L}\p{N}_.$\\?]+/uy;
const CELLS = /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?/y;
const LINES = /(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})/y;
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xll\.)+/i;
const LAST = { row: 1_048_576, column: "XFD" };

interface Draft {
  readonly functions: string[];
  readonly references: Reference[];
  readonly names: string[];
  isExternal: boolean;
}

/** Text that matches at a place. */
function textAt(pattern: RegExp, formula: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? "";
}

/** The place behind a text in quotes; a doubled quote stands for one. */
function quoteEnd(formula: string, from: number): number {
  const quote = formula.charAt(from);
  for (let at = from + 1; at < formula.length; at++) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** Whole columns or rows as an address of cells. */
function wholeLines(text: string): string {
  const cells = /\d/.test(text) ? `A$<first>:${LAST.column}$<last>` : `$<first>1:$<last>${String(LAST.row)}`;
  return text.replace(/^(?<first>\w+):(?<last>\w+)$/, cells);
}

function areaOf(text: string): Area | null {
  const plain = text.replaceAll("$", "");
  return parseArea(/\d/.test(plain) && /[A-Za-z]/.test(plain) ? plain : wholeLines(plain));
}

/** Takes cells at a place; where none are named, the place itself. */
function takeCells(formula: string, at: number, sheet: string | null, draft: Draft): number {
  const cells = textAt(CELLS, formula, at);
  const end = at + cells.length;
  const isCells = cells !== "" && !/[\p{L}\p{N}_.($!]/u.test(formula.charAt(end));
  const text = isCells ? cells : textAt(LINES, formula, at);
  const area = text === "" ? null : areaOf(text);
  if (!area) return at;
  draft.references.push({ sheet, area });
  return at + text.length;
}

/** Takes a word: a function, the name of a sheet, cells or a name. */
function takeWord(formula: string, at: number, draft: Draft): number {
  const behind = takeCells(formula, at, null, draft);
  if (behind > at) return behind;
  const word = textAt(WORD, formula, at);
  const end = at + word.length;
  const next = formula.charAt(end);
  if (next === "(") draft.functions.push(word.replace(PREFIX, "").toUpperCase());
  else if (next === "!") return Math.max(end + 1, takeCells(formula, end + 1, word, draft));
  // A program and its topic: =excel|'file'!cell.
  else if (next === "|") draft.isExternal = true;
  else if (!/^[\d.]*$/.test(word)) draft.names.push(word);
  return Math.max(end, at + 1);
}

function takeSheet(formula: string, at: number, draft: Draft): number {
  const end = quoteEnd(formula, at);
  if (formula.charAt(end) !== "!") return end;
  const name = String(sheetOf(formula.slice(at, end + 1)));
  if (name.includes("[")) draft.isExternal = true;
  return Math.max(end + 1, takeCells(formula, end + 1, name, draft));
}

/** A bracket of a table's columns; one that follows nothing holds a file. */
function takeBracket(formula: string, at: number, draft: Draft): number {
  const before = formula.charAt(at - 1);
  let depth = 0;
  let end = at;
  do {
    if (formula.charAt(end) === "[") depth += 1;
    if (formula.charAt(end) === "]") depth -= 1;
    end += 1;
  } while (depth > 0 && end < formula.length);
  if (!/[\p{L}\p{N}_.\])]/u.test(before)) draft.isExternal = true;
  return end;
}

/**
 * Takes a formula apart in one walk. What stands in quotes is no part of it.
 *
 * @example formulaParts('=IF(A1="RAND()",_xlfn.RANDARRAY(2),[1]Phieu!B2)')
 * // functions IF, RANDARRAY; references A1 and B2; external
 */
export function formulaParts(formula: string): FormulaParts {
  const draft: Draft = { functions: [], references: [], names: [], isExternal: false };
  let at = 0;
  while (at < formula.length) {
    const letter = formula.charAt(at);
    if (letter === '"') at = quoteEnd(formula, at);
    else if (letter === "'") at = takeSheet(formula, at, draft);
    else if (letter === "[") at = takeBracket(formula, at, draft);
    else if (/[\p{L}\p{N}_$\\]/u.test(letter)) at = takeWord(formula, at, draft);
    else at += 1;
  }
  return draft;
}
