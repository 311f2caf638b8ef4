import { tokenize, type Token } from "./formula";

/** Functions that take arrays as they are: nothing inside them is cut to a row or column. */
const ARRAY_FUNCTIONS = new Set(
  "SUMPRODUCT LOOKUP MMULT MINVERSE MDETERM FREQUENCY TRANSPOSE INDEX MATCH XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE LET LAMBDA AGGREGATE".split(
    " ",
  ),
);
/** Functions that take one value where a range would give them many. */
const SCALAR_FUNCTIONS = new Set(
  "IF ABS INT ROUND ROUNDUP ROUNDDOWN MOD LEN LEFT RIGHT MID TRIM UPPER LOWER PROPER VALUE TEXT SUBSTITUTE FIND SEARCH DATE YEAR MONTH DAY WEEKDAY ISNUMBER ISTEXT ISERROR ISNA IFERROR EXACT NOT SIGN SQRT POWER CHAR CODE".split(
    " ",
  ),
);
const OPERATORS = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "%"]);
const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const BAND = /^\$?(?:[A-Z]{1,3}|\d{1,7})$/i;

/** Whether a token begins a range of several cells: B2:B6, B:B, 2:6. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const [first, colon, last] = [tokens[at]?.text ?? "", tokens[at + 1]?.text, tokens[at + 2]?.text ?? ""];
  if (colon !== ":") return false;
  if (CELL.test(first) && CELL.test(last)) return first.replaceAll("$", "") !== last.replaceAll("$", "");
  return BAND.test(first) && BAND.test(last);
}

/** The sign before a range, in front of the name of its sheet. */
function signBefore(tokens: readonly Token[], at: number): string {
  return (tokens[at - 1]?.text === "!" ? tokens[at - 3]?.text : tokens[at - 1]?.text) ?? "";
}

function isCut(tokens: readonly Token[], at: number, open: readonly string[]): boolean {
  if (open.some((name) => ARRAY_FUNCTIONS.has(name))) return false;
  const signs = [signBefore(tokens, at), tokens[at + 3]?.text ?? ""];
  const within = open.filter((name) => name !== "");
  return (
    within.length === 0 ||
    SCALAR_FUNCTIONS.has(within.at(-1) ?? "") ||
    signs.some((sign) => OPERATORS.has(sign))
  );
}

/**
 * Whether Excel would take one value of a range, that of the formula's own row or column, when it plays a formula that
 * its file does not call an array. Our engine makes an array of it.
 *
 * @param formula - without "="
 */
export function isImplicit(formula: string): boolean {
  const tokens = tokenize(formula).filter(({ text }) => text !== " ");
  const open: string[] = [];
  return tokens.some(({ text }, at) => {
    const before = tokens[at - 1];
    if (text === "(") open.push(before?.kind === "word" ? before.text.toUpperCase() : "");
    else if (text === ")") open.pop();
    return isRange(tokens, at) && isCut(tokens, at, open);
  });
}
