import type { Sheet } from "hucre/xlsx";
import { cellAddress } from "../../core/sheet/address";
import { finding, type Finding } from "../../core/finding/finding";
import { DATA_COLUMNS } from "../../core/rollup/dataColumns";
import { isDataSheet } from "../../core/rollup/readUnit";

const { valid, highShare, confidenceShare, lowShare, verdict } = DATA_COLUMNS;
/** A report writes formulas into these; what they must give is calculated again from the counts. */
const CALCULATED: ReadonlySet<unknown> = new Set([valid, highShare, confidenceShare, lowShare, verdict]);
/** So many cells are named. */
const NAMED = 5;

function calculatedColumns({ rows }: Sheet): ReadonlySet<number> {
  const head = rows.find((line) => line.includes(DATA_COLUMNS.name)) ?? [];
  return new Set(head.flatMap((word, column) => (CALCULATED.has(word) ? [column] : [])));
}

/**
 * Formulas on a flat sheet where a report writes numbers. The file keeps a result beside a formula, and nobody can
 * tell here whether it is what Excel would calculate.
 *
 * @returns F644
 */
export function dataFormulas(sheet: Sheet): readonly Finding[] {
  if (!isDataSheet(sheet.name)) return [];
  const calculated = calculatedColumns(sheet);
  const cells = [...(sheet.cells ?? [])].flatMap(([key, { formula }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return formula === undefined || calculated.has(column) ? [] : [cellAddress(row, column)];
  });
  const [first] = cells;
  if (first === undefined) return [];
  const shown = [...cells.slice(0, NAMED), ...(cells.length > NAMED ? ["…"] : [])].join(", ");
  const where = { sheet: sheet.name, address: first, cells: cells.length };
  return [finding("F644", { cells: shown }, where)];
}
