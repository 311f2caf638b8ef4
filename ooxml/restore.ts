import type { CellValue, Sheet } from "hucre/xlsx";
import type { PlainNumber } from "./measure";
import type { Packed } from "./sparse";

function spreadLine(line: readonly CellValue[], columns: readonly number[]): CellValue[] {
  const spread: CellValue[] = [];
  line.forEach((value, at) => {
    const column = columns[at];
    if (column !== undefined && value !== null) spread[column] = value;
  });
  return spread;
}

/** Puts the cells of a sheet that was moved together where they came from. Its rows then have holes. */
export function spreadSheet(sheet: Sheet, { rows, columns }: Packed): Sheet {
  const spread: CellValue[][] = [];
  sheet.rows.forEach((line, at) => {
    const row = rows[at];
    if (row !== undefined) spread[row] = spreadLine(line, columns[at] ?? []);
  });
  const cells = [...(sheet.cells ?? [])].flatMap(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [[`${rows[row] ?? 0},${columns[row]?.[column] ?? 0}`, cell] as const];
  });
  const rowDefs = [...(sheet.rowDefs ?? [])].map(([row, look]) => [rows[row] ?? row, look] as const);
  return { ...sheet, rows: spread, cells: new Map(cells), rowDefs: new Map(rowDefs) };
}

/** Gives cells their numbers again that were made dates which there are not. */
export function restoreNumbers(sheet: Sheet, numbers: readonly PlainNumber[]): void {
  for (const { row, column, value } of numbers) {
    const line = sheet.rows[row];
    if (line) line[column] = value;
    const cell = sheet.cells?.get(`${row},${column}`);
    if (cell) cell.value = value;
  }
}
