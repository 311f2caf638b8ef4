import type { CellValue } from "hucre/xlsx";
import type { Cell } from "../../core/sheet/cell";

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|GETTING_DATA)$/;

/** A value of a file as the core reads it; days as ISO texts. */
export function cellOf(value: CellValue | undefined): Cell {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" && ERROR.test(value) ? { error: value } : value;
}
