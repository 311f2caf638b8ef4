import { columnIndex, columnName } from "../area/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../area/area";

export interface Token {
  /** `word`: a name, function or reference; `text`: a string, quoted sheet name or bracket that nobody rewrites. */
  readonly kind: "word" | "text" | "sign";
  readonly text: string;
}

const WORD = /[\p{L}\p{N}\p{M}_.$\\?]/u;

function quotedEnd(formula: string, start: number): number {
  const quote = formula[start] ?? "";
  let end = formula.indexOf(quote, start + 1);
  while (end >= 0 && formula[end + 1] === quote) end = formula.indexOf(quote, end + 2);
  return end < 0 ? formula.length : end + 1;
}

function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "[") depth += 1;
    if (formula[at] === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}

function wordEnd(formula: string, start: number): number {
  let end = start;
  while (end < formula.length && WORD.test(formula[end] ?? "")) end += 1;
  return end;
}

function nextToken(formula: string, start: number): Token {
  const first = formula[start] ?? "";
  if (first === '"' || first === "'")
    return { kind: "text", text: formula.slice(start, quotedEnd(formula, start)) };
  if (first === "[") return { kind: "text", text: formula.slice(start, bracketEnd(formula, start)) };
  const end = wordEnd(formula, start);
  return end > start ? { kind: "word", text: formula.slice(start, end) } : { kind: "sign", text: first };
}

/** Splits a formula; the tokens joined give the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; at += tokens.at(-1)?.text.length ?? 1)
    tokens.push(nextToken(formula, at));
  return tokens;
}

function join(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join("");
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;
const LOST = "#REF!";

function movedColumn(fixed: string, name: string, by: number): string | null {
  const index = columnIndex(name);
  if (index === undefined) return null;
  const next = fixed === "$" ? index : index + by;
  return next < 0 || next >= MAX_COLUMNS ? LOST : fixed + columnName(next);
}

function movedRow(fixed: string, digits: string, by: number): string {
  const next = Number(digits) + (fixed === "$" ? 0 : by);
  return next < 1 || next > MAX_ROWS ? LOST : fixed + String(next);
}

function movedCell(word: string, rows: number, columns: number): string {
  const [, columnFixed = "", name = "", rowFixed = "", digits = ""] = CELL.exec(word) ?? [];
  const column = movedColumn(columnFixed, name, columns);
  if (column === null) return word;
  const row = movedRow(rowFixed, digits, rows);
  return column === LOST || row === LOST ? LOST : column + row;
}

function movedBand(word: string, rows: number, columns: number): string {
  const column = COLUMN.exec(word);
  if (column !== null) return movedColumn(column[1] ?? "", column[2] ?? "", columns) ?? word;
  const row = ROW.exec(word);
  return row === null ? word : movedRow(row[1] ?? "", row[2] ?? "", rows);
}

/** A whole column or row stands only in a pair: A:C, 1:3. */
function inBand(tokens: readonly Token[], index: number): boolean {
  const pairs = [index + 1, index - 1]
    .filter((at) => tokens[at]?.text === ":")
    .map((at) => tokens[2 * at - index]?.text ?? "");
  const word = tokens[index]?.text ?? "";
  return pairs.some((other) => [COLUMN, ROW].some((form) => form.test(word) && form.test(other)));
}

/** Moves the relative references of a formula, as a fill or a shared formula does. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula);
  const moved = tokens.map((token, index) => {
    const next = tokens[index + 1]?.text ?? "";
    if (token.kind !== "word" || next === "(" || next === "!") return token;
    if (CELL.test(token.text)) return { ...token, text: movedCell(token.text, rows, columns) };
    return inBand(tokens, index) ? { ...token, text: movedBand(token.text, rows, columns) } : token;
  });
  return join(moved);
}

/** Rewrites every word of a formula, with the token after it in view. */
export function mapWords(formula: string, change: (word: string, next: string) => string): string {
  const tokens = tokenize(formula);
  return join(
    tokens.map((token, index) =>
      token.kind === "word" ? { ...token, text: change(token.text, tokens[index + 1]?.text ?? "") } : token,
    ),
  );
}
