import { mapWords, tokenize } from "./formula";
import type { Token } from "./formula";

// A file names functions that came after Excel 2007 with a prefix, and those of an add-in in a way of its own.
const ADD_IN_FILE = "_xldudf_TINNHIEM_";
const ADD_IN_CELL = "TINNHIEM.";
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

const NEWER = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS
  DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML
  FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
  HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET
  LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY
  POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH
  SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER
  TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST
  WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
// Excel 2010 already wrote these two without a prefix.
NEWER.delete("NETWORKDAYS.INTL");
NEWER.delete("WORKDAY.INTL");
const WORKSHEET_PREFIXED = new Set(["FILTER", "SORT"]);

function cellWord(word: string): string {
  if (word.toUpperCase().startsWith(ADD_IN_FILE.toUpperCase())) {
    return ADD_IN_CELL + word.slice(ADD_IN_FILE.length).toUpperCase();
  }
  return word.replace(PREFIXES, "");
}

/** A formula of the file as it stands in a cell, without "=". */
export function fromFile(formula: string): string {
  return /_xl/i.test(formula) ? mapWords(formula, cellWord) : formula;
}

interface Frame {
  readonly name: string;
  argument: number;
}

function isVariable(frame: Frame | undefined, next: string): boolean {
  if (next !== "," && next !== ")") return false;
  if (frame?.name === "LET") return frame.argument % 2 === 0 && next === ",";
  return frame?.name === "LAMBDA" && next === ",";
}

function step(stack: Frame[], token: Token, before: Token | undefined): void {
  const top = stack.at(-1);
  if (token.text === "(")
    stack.push({ name: before?.kind === "word" ? before.text.toUpperCase() : "", argument: 0 });
  else if (token.text === ")") stack.pop();
  else if (token.text === "," && top !== undefined) top.argument += 1;
}

/** Names that LET and LAMBDA introduce: words that are a whole argument where a name is due. */
function variables(formula: string): Set<string> {
  const tokens = tokenize(formula).filter((token) => token.text.trim() !== "");
  const stack: Frame[] = [];
  const found = new Set<string>();
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    step(stack, token, before);
    const opens = before?.text === "(" || before?.text === ",";
    if (token.kind === "word" && opens && isVariable(stack.at(-1), tokens[index + 1]?.text ?? "")) {
      found.add(token.text.toUpperCase());
    }
  });
  return found;
}

function fileWord(word: string, next: string, names: ReadonlySet<string>): string {
  const upper = word.toUpperCase();
  if (upper.startsWith(ADD_IN_CELL)) return ADD_IN_FILE + upper.slice(ADD_IN_CELL.length);
  if (names.has(upper) && next !== "!") return `_xlpm.${word}`;
  if (next !== "(") return word;
  if (WORKSHEET_PREFIXED.has(upper)) return `_xlfn._xlws.${upper}`;
  return NEWER.has(upper) ? `_xlfn.${upper}` : word;
}

/** A formula of a cell, with or without "=", as the file wants it. */
export function toFile(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const names = /\b(?:LET|LAMBDA)\(/i.test(body) ? variables(body) : new Set<string>();
  return mapWords(body, (word, next) => fileWord(word, next, names));
}
