import type { CellValue, Sheet } from "hucre/xlsx";
import type { CellPlace } from "../../../ooxml/cells";
import type { UnplayedFormula } from "../../../ooxml/formulas";
import type { CellFormula } from "../../core/sheet/looks";

/** Formulas of a sheet of which its cells do not tell, and cells without the results of theirs. */
export interface FileFormulas {
  readonly unplayed: readonly UnplayedFormula[];
  readonly unresolved: readonly CellPlace[];
}

export const NO_FORMULAS: FileFormulas = { unplayed: [], unresolved: [] };

/** What Excel itself shows as long as it has no result. */
const NO_RESULT = "#GETTING_DATA";

/**
 * A sheet whose formulas without a result show the error that Excel has for it. As blank cells they would be counted as
 * marks that nobody made, while a program that calculates them counts something else.
 */
export function withUnresolved(sheet: Sheet, { unresolved }: FileFormulas): Sheet {
  if (unresolved.length === 0) return sheet;
  const rows: CellValue[][] = [];
  sheet.rows.forEach((line, row) => void (rows[row] = line));
  const own = new Map<number, CellValue[]>();
  for (const { row, column } of unresolved) {
    const line = own.get(row) ?? [...(rows[row] ?? [])];
    line[column] = NO_RESULT;
    own.set(row, line);
  }
  for (const [row, line] of own) rows[row] = line;
  return { ...sheet, rows };
}

const keyOf = ({ row, column }: CellPlace) => `${row},${column}`;

/** All formulas of a sheet: those of its cells, and those that its cells do not tell of. */
export function allFormulas(
  told: readonly CellFormula[],
  { unplayed }: FileFormulas,
): readonly CellFormula[] {
  if (unplayed.length === 0) return told;
  const known = new Set(told.map(keyOf));
  const others = unplayed.filter((place) => !known.has(keyOf(place)));
  return [...told, ...others.map(({ row, column, text }) => ({ row, column, text: `=${text}` }))];
}
