import { LEVELS } from "../../../core/ballot/mark";
import { columnsPerPerson } from "../../../core/ballot/readMarks";
import { columnName } from "../../../core/cell/address";
import { cellAt, isCellError, usedArea, type Area, type Cell, type SheetGrid } from "../../../core/cell/cell";
import type { PaneKey } from "../../../locales/pane";
import type { BallotsView, KindView } from "./describeKind";
import { countsHead, countsRoles } from "./previewCounts";

/** What a column was taken for; `number` is the person, of counts the batch. */
export interface ColumnRole {
  readonly key: PaneKey;
  readonly number: number;
}

export interface PreviewColumn {
  readonly letter: string;
  readonly role: ColumnRole;
}

export interface PreviewRow {
  /** Row number as the sheet shows it. */
  readonly number: number;
  readonly isHeader: boolean;
  readonly cells: readonly string[];
}

export interface Preview {
  readonly columns: readonly PreviewColumn[];
  readonly rows: readonly PreviewRow[];
}

const ROWS_SHOWN = 4;
const MOST_COLUMNS = 200;
const BOX_ROLES: Readonly<Record<(typeof LEVELS)[number], PaneKey>> = {
  high: "data.roleHigh",
  confidence: "data.roleConfidence",
  low: "data.roleLow",
};

const IGNORED: ColumnRole = { key: "data.roleIgnored", number: 0 };

const steps = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

function textOf(cell: Cell): string {
  if (isCellError(cell)) return cell.error;
  return cell === null ? "" : String(cell);
}

function roleOf({ table, reading }: BallotsView, column: number): ColumnRole {
  const { marks, numberColumn } = table;
  const width = columnsPerPerson(reading);
  const inside = column - marks.column;
  if (column === numberColumn) return { key: "data.roleNumber", number: 0 };
  if (inside < 0 || inside >= marks.columns) return IGNORED;
  const number = Math.floor(inside / width) + 1;
  const level = LEVELS[inside % width];
  return width === 1 || !level ? { key: "data.rolePerson", number } : { key: BOX_ROLES[level], number };
}

function headerRows(names: Area | null, marks: Area): readonly number[] {
  const isAbove = names !== null && names.rows <= 2 && names.row + names.rows <= marks.row;
  return isAbove ? steps(names.row, names.rows) : [];
}

/** What of a view decides which rows and columns are shown. */
interface Shown {
  readonly area: Area;
  /** First column shown. */
  readonly first: number;
  readonly head: readonly number[];
  readonly role: (column: number) => ColumnRole;
}

function shownOf(grid: SheetGrid, view: KindView): Shown {
  if (view.form === "counts") {
    const roles = countsRoles(grid, view);
    const role = (column: number) => roles.get(column) ?? IGNORED;
    // What stands left of the names, such as a running number, would push the counts out of sight.
    const first = Math.min(view.table.area.column, ...roles.keys());
    return { area: view.table.area, first, head: countsHead(grid, view), role };
  }
  const { marks } = view.table;
  const first = Math.min(usedArea(grid).column, marks.column);
  return { area: marks, first, head: headerRows(view.names, marks), role: (column) => roleOf(view, column) };
}

/** The first rows of the clerk's own sheet, with what each column was taken for. */
export function previewOf(grid: SheetGrid, view: KindView): Preview {
  const { area, first, head, role } = shownOf(grid, view);
  const used = usedArea(grid);
  const end = Math.max(used.column + used.columns, area.column + area.columns);
  const columns = steps(first, Math.min(end - first, MOST_COLUMNS));
  const rowOf = (row: number, isHeader: boolean): PreviewRow => ({
    number: row + 1,
    isHeader,
    cells: columns.map((column) => textOf(cellAt(grid, row, column))),
  });
  return {
    columns: columns.map((column) => ({ letter: columnName(column), role: role(column) })),
    rows: [
      ...head.map((row) => rowOf(row, true)),
      ...steps(area.row, Math.min(area.rows, ROWS_SHOWN)).map((row) => rowOf(row, false)),
    ],
  };
}
