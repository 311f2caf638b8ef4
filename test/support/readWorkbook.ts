import type { Cell } from "../../src/core/sheet/cell";
import { gridOf, type SheetGrid } from "../../src/core/sheet/grid";
import { readFileSync } from "node:fs";
import { readXlsx } from "hucre";

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function toCell(value: unknown): Cell {
  if (typeof value === "string") return ERROR.test(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The sheets of an .xlsx file as the core reads them, without Office.js: an independent way in. */
export async function readWorkbook(path: string): Promise<ReadonlyMap<string, SheetGrid>> {
  const workbook = await readXlsx(new Uint8Array(readFileSync(path)));
  return new Map(
    workbook.sheets.map(({ name, rows }) => {
      const width = Math.max(0, ...rows.map((row) => row.length));
      const cells = rows.map((row) => Array.from({ length: width }, (_, at) => toCell(row[at])));
      return [name, gridOf({ sheet: name, row: 0, column: 0, cells })];
    }),
  );
}
