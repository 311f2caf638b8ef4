import { cellAddress } from "../sheet/address";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cellsOf, type SheetGrid } from "../sheet/grid";
import { finding, type Finding, type Where } from "../finding/finding";
import { isTotalLabel } from "../recognise/totals";
import { cleanText, fold } from "../text/text";
import { DATA_COLUMNS, type DataColumn } from "./dataColumns";

/** One row of a flat sheet: what stands in each of its columns, and where. */
export interface DataLine {
  readonly cell: (column: DataColumn) => Cell;
  readonly text: (column: DataColumn) => string;
  readonly where: (column: DataColumn) => Where;
}

export interface DataLines {
  readonly lines: readonly DataLine[];
  readonly findings: readonly Finding[];
}

/** Rows in which the head is looked for: somebody may have put a title above it. */
const HEAD_ROWS = 10;

const NAMES = Object.entries(DATA_COLUMNS) as readonly (readonly [DataColumn, string])[];

const isHead = (cells: readonly Cell[]) =>
  cells.some((cell) => typeof cell === "string" && fold(cell) === fold(DATA_COLUMNS.report));

/** A cell as text; a number as it is. */
export function shown(cell: Cell): string {
  if (isCellError(cell)) return cell.error;
  return cell === null ? "" : cleanText(String(cell));
}

/** Where each column stands, by its head. */
function columnsIn(cells: readonly Cell[]): ReadonlyMap<DataColumn, number> {
  const heads = cells.map((cell) => (typeof cell === "string" ? fold(cell) : ""));
  return new Map(
    NAMES.flatMap(([column, name]) => {
      const at = heads.indexOf(fold(name));
      return at < 0 ? [] : [[column, at] as const];
    }),
  );
}

function lineOf(
  grid: SheetGrid,
  row: number,
  cells: readonly Cell[],
  columns: ReadonlyMap<DataColumn, number>,
): DataLine {
  const at = (column: DataColumn) => Number(columns.get(column));
  const cell = (column: DataColumn) => cells[at(column)] ?? null;
  return {
    cell,
    text: (column) => shown(cell(column)),
    where: (column) => ({ sheet: grid.sheet, address: cellAddress(row, grid.column + at(column)) }),
  };
}

/** Whether a row is somebody's, and not blank or a sum that was added below. */
function isPerson(line: DataLine): boolean {
  if (NAMES.every(([column]) => isBlank(line.cell(column)))) return false;
  return line.text("name") !== "" || !NAMES.some(([column]) => isTotalLabel(line.cell(column)));
}

/**
 * The rows of a flat sheet.
 *
 * @returns F623 when it has no head, F629 with the columns that are missing
 */
export function dataLines(grid: SheetGrid): DataLines {
  const all = cellsOf(grid);
  const head = all.slice(0, HEAD_ROWS).findIndex(isHead);
  if (head < 0) {
    return { lines: [], findings: [finding("F623", {}, { sheet: grid.sheet, address: null })] };
  }
  const columns = columnsIn(all.slice(head, head + 1).flat());
  const missing = NAMES.filter(([column]) => !columns.has(column)).map(([, name]) => name);
  if (missing.length > 0) {
    const where = { sheet: grid.sheet, address: cellAddress(grid.row + head, grid.column) };
    return { lines: [], findings: [finding("F629", { column: missing.join("”, “") }, where)] };
  }
  const lines = all
    .slice(head + 1)
    .map((cells, at) => lineOf(grid, grid.row + head + 1 + at, cells, columns));
  return { lines: lines.filter(isPerson), findings: [] };
}
