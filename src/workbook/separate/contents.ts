import type { Cell } from "hucre/xlsx";
import type { Area } from "../../core/sheet/area";
import { standsAlone } from "./standsAlone";

/** What Excel says of the cells of a written sheet's print area. */
export interface CellsRead {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;
// A file writes characters that XML cannot hold as _x0007_, so a text that looks like that is marked.
const FORBIDDEN = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const LOOKALIKE = /_(?=x[0-9A-F]{4}_)/gi;

/** A text as a file keeps it. */
export function fileText(text: string): string {
  return text
    .replace(LOOKALIKE, "_x005F_")
    .replace(/\r\n/g, "\n")
    .replace(FORBIDDEN, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

function valueOf(value: unknown): string | number | boolean | null {
  if (typeof value === "string") return value === "" ? null : fileText(value);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A formula shows something else than it says; a text that begins with "=" does not. */
function formulaOf(held: unknown, formula: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== held ? formula : null;
}

/**
 * What a cell of the new workbook holds: what stands on the sheet now. A formula that looks elsewhere becomes its
 * value; text stays text, whatever it looks like.
 */
export function contentAt(read: CellsRead, area: Area, row: number, column: number): Partial<Cell> {
  const held = read.values[row]?.[column];
  const formula = formulaOf(held, read.formulas[row]?.[column]);
  const value = valueOf(held);
  if (formula !== null && standsAlone(formula, area)) {
    return { type: "formula", formula: formula.slice(1), formulaResult: value ?? "", value: value ?? "" };
  }
  // The writer takes a text for an error by how it reads.
  const isErrorText = typeof value === "string" && ERROR.test(value) && read.types[row]?.[column] !== "Error";
  return isErrorText ? { type: "richText", value, richText: [{ text: value }] } : { value };
}
