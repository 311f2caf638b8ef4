import { parseArea } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";

/** Functions that every spreadsheet program knows by these names in a file, and that look at nothing else. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  `ABS AND AVERAGE CHOOSE CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EXACT IF IFERROR INDEX INT
  ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MID MIN MOD MONTH NOT OR PROPER QUOTIENT REPLACE REPT RIGHT
  ROUND ROUNDDOWN ROUNDUP SIGN SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TRIM TRUNC UPPER VALUE YEAR`.split(
    /\s+/,
  ),
);
const CONSTANTS: ReadonlySet<string> = new Set(["TRUE", "FALSE"]);

const QUOTED = /"(?:[^"]|"")*"/g;
/** Other sheets and files, structured references, arrays, spills, whole rows. */
const ELSEWHERE = /[!'[\]{}#@]|(?<![A-Z$\d.])\$?\d+\s*:/i;
const NAMES = /(?<![\p{L}\d.])[$\p{L}_\\][\p{L}\d.$_\\]*(?:\s*\()?/gu;

function isKnown(name: string, area: Area): boolean {
  if (name.endsWith("(")) return FUNCTIONS.has(name.slice(0, -1).trim().toUpperCase());
  if (CONSTANTS.has(name.toUpperCase())) return true;
  const cell = parseArea(name);
  if (!cell) return false;
  const [row, column] = [cell.row - area.row, cell.column - area.column];
  return row >= 0 && row < area.rows && column >= 0 && column < area.columns;
}

/**
 * Whether a formula gives the same on a sheet that is taken away: it looks at cells of an area only, by functions
 * that are known everywhere.
 *
 * @param formula - as Excel holds it, in English notation
 * @param area - the cells that are taken along
 * @example standsAlone("=B4+C4", area) // true
 * @example standsAlone("=Phiếu!B4", area) // false
 */
export function standsAlone(formula: string, area: Area): boolean {
  const code = formula.replace(QUOTED, "");
  if (ELSEWHERE.test(code)) return false;
  return [...code.matchAll(NAMES)].every(([name]) => isKnown(name, area));
}
