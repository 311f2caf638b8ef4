import { cellIndex, type CellIndex } from "../sheet/cellIndex";
import type { CellFormula } from "../sheet/looks";
import { formulaParts } from "../text/formulaParts";

/** Functions whose result is another one each time, or comes from elsewhere: the web, the machine, a data type, Python. */
const CHANGING: ReadonlySet<string> = new Set([
  "NOW",
  "TODAY",
  "WEBSERVICE",
  "STOCKHISTORY",
  "GOOGLEFINANCE",
  "RTD",
  "CALL",
  "CELL",
  "INFO",
  "FIELDVALUE",
  "TRANSLATE",
  "DETECTLANGUAGE",
  "PY",
  "COPILOT",
]);
const CHANGING_FAMILY = /^(?:RAND|IMPORT|CUBE)/;

/** Whether a formula gives another result without anybody changing a cell. */
export function changesByItself(text: string): boolean {
  const { functions, isExternal } = formulaParts(text);
  return isExternal || functions.some((name) => CHANGING.has(name) || CHANGING_FAMILY.test(name));
}

/** Finds the cells whose formulas change by themselves. */
export const changingCells = (formulas: readonly CellFormula[]): CellIndex =>
  cellIndex(formulas.filter(({ text }) => changesByItself(text)));
