import { addressAt, addressOf } from "../sheet/place";
import { columnName } from "../sheet/address";
import { overlaps, hasColumn, hasRow, sequence, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";

function isTyped(grid: SheetGrid, row: number, { column, columns }: Area): boolean {
  return sequence(column, columns).some((at) => !isBlank(cellAt(grid, row, at)));
}

function unseenRows(
  grid: SheetGrid,
  marks: Area,
  all: readonly number[],
  how: "filter" | "hidden" | "tiny",
): readonly Finding[] {
  const rows = all.filter((row) => hasRow(marks, row) && isTyped(grid, row, marks));
  const [first] = rows;
  if (first === undefined) return [];
  const where = { sheet: grid.sheet, address: addressAt(grid, first, marks.column) };
  return [finding("W130", { rows: rows.length, how }, where)];
}

/** Rows of marks that nobody sees: W130, told apart by what keeps them from being seen. */
function hiddenRows(grid: SheetGrid, marks: Area): readonly Finding[] {
  const { hiddenRows: hidden = [], lowRows = [], isFiltered = false } = grid.metadata ?? {};
  return [
    ...unseenRows(grid, marks, hidden, isFiltered ? "filter" : "hidden"),
    ...unseenRows(grid, marks, lowRows, "tiny"),
  ];
}

function hiddenColumns(grid: SheetGrid, marks: Area): readonly Finding[] {
  const { hiddenColumns: hidden = [], narrowColumns = [] } = grid.metadata ?? {};
  const columns = [...hidden, ...narrowColumns].filter((column) => hasColumn(marks, column));
  const [first] = columns;
  if (first === undefined) return [];
  const where = { sheet: grid.sheet, address: addressAt(grid, marks.row, first) };
  return [finding("W135", { columns: columns.map(columnName).join(", ") }, where)];
}

/** Merged cells that hold a mark: F128, since nobody knows whose it is. */
export function checkMerged(grid: SheetGrid, marks: Area): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  for (const area of grid.metadata?.merges ?? []) {
    if (!overlaps(area, marks) || isBlank(cellAt(grid, area.row, area.column))) continue;
    const address = addressOf(grid, area);
    found.add("F128", address, () => ({ range: address }));
  }
  return found.list();
}

/**
 * Rows and columns of marks that nobody sees: they are counted, and said.
 *
 * @param marks - the mark cells, absolute
 */
export function checkUnseen(grid: SheetGrid, marks: Area): readonly Finding[] {
  return [...hiddenRows(grid, marks), ...hiddenColumns(grid, marks)];
}
