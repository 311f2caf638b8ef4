import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre";
import type { Book } from "./book";
import { corners, named, rowsOf, type BookSheet, type Value } from "./sheet";

const plain = (value: Value) => (typeof value === "object" && value !== null ? value.error : value);

function fontAt({ looks }: BookSheet, row: number, column: number): CellStyle | undefined {
  const found = (looks.fonts ?? []).find(([, area]) => {
    const { top, left, bottom, right } = corners(area);
    return row >= top && row <= bottom && column >= left && column <= right;
  });
  return found && { font: { name: found[0], size: 12 } };
}

/** What a cell is besides its value: an error, a formula with what it last gave, an old font. */
function detailOf(own: BookSheet, row: number, column: number, value: Value): Partial<Cell> | null {
  const style = fontAt(own, row, column);
  const formula = own.looks.formulas?.[named(row, column)];
  const isError = typeof value === "object" && value !== null;
  if (!style && formula === undefined && !isError) return null;
  return {
    ...(style && { style }),
    ...(isError && { type: "error", value: value.error }),
    ...(formula !== undefined && { formula, formulaResult: plain(value) }),
  };
}

function cellsOf(own: BookSheet, rows: readonly (readonly Value[])[]): Map<string, Partial<Cell>> {
  return new Map(
    rows.flatMap((cells, row) =>
      cells.flatMap((value, column) => {
        const detail = detailOf(own, row, column, value);
        return detail ? [[`${String(row)},${String(column)}`, detail] as const] : [];
      }),
    ),
  );
}

function writeSheet(own: BookSheet): WriteSheet {
  const { hiddenRows = [], hiddenColumns = [], merges = [], tables = [], filter } = own.looks;
  const rows = rowsOf(own.puts);
  const width = rows[0]?.length ?? 0;
  const hidden = new Set(hiddenColumns.map((column) => corners(`${column}1`).left));
  return {
    name: own.name,
    rows: rows.map((row) => row.map(plain)),
    cells: cellsOf(own, rows),
    columns: Array.from({ length: width }, (_, at) => (hidden.has(at) ? { hidden: true } : {})),
    rowDefs: new Map(hiddenRows.map((row) => [row - 1, { hidden: true }])),
    merges: merges.map((area) => {
      const { top, left, bottom, right } = corners(area);
      return { startRow: top, endRow: bottom, startCol: left, endCol: right };
    }),
    tables: tables.map(([name, range]) => {
      const { top, left, right } = corners(range);
      const heads = (rows[top] ?? []).slice(left, right + 1);
      return {
        name,
        displayName: name,
        range,
        columns: heads.map((head) => ({ name: String(plain(head)) })),
      };
    }),
    ...(filter !== undefined && {
      autoFilter: { range: filter, columns: [{ colIndex: 0, filters: ["1"] }] },
    }),
  };
}

const absolute = (area: string) => area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** A workbook as a real .xlsx file. */
export function fileOf(book: Book): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map(writeSheet),
    namedRanges: book.areas.map(([name, sheet, area]) => ({ name, range: `'${sheet}'!${absolute(area)}` })),
  });
}
