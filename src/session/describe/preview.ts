import { LEVELS } from "../../core/ballot/mark";
import { columnsPerPerson } from "../../core/ballot/readMarks";
import { columnName } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import { isCellError, type Cell } from "../../core/sheet/cell";
import { cellAt, usedArea, type SheetGrid } from "../../core/sheet/grid";
import type { PaneKey } from "../../locales/pane";
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
  /** What the row was taken for, where people stand in rows. */
  readonly role: ColumnRole | null;
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

const LIST_BOXES: readonly PaneKey[] = ["data.roleOnlyHigh", "data.roleOnlyConfidence", "data.roleOnlyLow"];

/** Columns of names and offices. */
function nameRole({ names }: BallotsView, column: number): ColumnRole | null {
  if (names?.column === column) return { key: "data.roleName", number: 0 };
  const isOffice = names !== null && names.columns > 1 && column === names.column + 1;
  return isOffice ? { key: "data.rolePost", number: 0 } : null;
}

/** In a list each line has one person of one ballot. */
function listRole(view: BallotsView, column: number): ColumnRole {
  const { marks, ballotColumn } = view;
  const inside = column - marks.column;
  if (column === ballotColumn) return { key: "data.roleNumber", number: 0 };
  if (inside < 0 || inside >= marks.columns) return nameRole(view, column) ?? IGNORED;
  const key = marks.columns === 1 ? "data.roleMark" : LIST_BOXES[inside];
  return key ? { key, number: 0 } : IGNORED;
}

/** Where ballots stand in columns. */
function columnsRole(view: BallotsView, column: number): ColumnRole {
  const inside = column - view.marks.column;
  if (inside < 0 || inside >= view.marks.columns) return nameRole(view, column) ?? IGNORED;
  return { key: "data.roleBallot", number: inside + 1 };
}

function roleOf(view: BallotsView, column: number): ColumnRole {
  if (view.type === "list") return listRole(view, column);
  return view.type === "columns" ? columnsRole(view, column) : rowsRole(view, column);
}

/** Whose row it is, where ballots stand in columns. */
function rowRole({ type, marks, reading }: BallotsView, row: number): ColumnRole | null {
  return type === "columns" ? personRole(row - marks.row, columnsPerPerson(reading)) : null;
}

function personRole(inside: number, width: number): ColumnRole {
  const number = Math.floor(inside / width) + 1;
  const level = LEVELS[inside % width];
  return width === 1 || !level ? { key: "data.rolePerson", number } : { key: BOX_ROLES[level], number };
}

function rowsRole({ table, reading }: BallotsView, column: number): ColumnRole {
  const { marks, numberColumn } = table;
  const inside = column - marks.column;
  if (column === numberColumn) return { key: "data.roleNumber", number: 0 };
  if (inside < 0 || inside >= marks.columns) return IGNORED;
  return personRole(inside, columnsPerPerson(reading));
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
  readonly rowRole: (row: number) => ColumnRole | null;
}

function shownOf(grid: SheetGrid, view: KindView): Shown {
  if (view.form === "counts") {
    const roles = countsRoles(grid, view);
    const role = (column: number) => roles.get(column) ?? IGNORED;
    // What stands left of the names, such as a running number, would push the counts out of sight.
    const first = Math.min(view.table.area.column, ...roles.keys());
    return { area: view.table.area, first, head: countsHead(grid, view), role, rowRole: () => null };
  }
  const { marks, type, names } = view;
  const first = Math.min(usedArea(grid).column, marks.column);
  // Over ballots in columns and over lists stands what the sheet itself calls its columns.
  const above = marks.row > usedArea(grid).row ? [marks.row - 1] : [];
  return {
    area: marks,
    first,
    head: type === "rows" ? headerRows(names, marks) : above,
    role: (column) => roleOf(view, column),
    rowRole: (row) => rowRole(view, row),
  };
}

/** The first rows of the clerk's own sheet, with what each column was taken for. */
export function previewOf(grid: SheetGrid, view: KindView): Preview {
  const { area, first, head, role, rowRole: roleOfRow } = shownOf(grid, view);
  const used = usedArea(grid);
  const end = Math.max(used.column + used.columns, area.column + area.columns);
  const columns = steps(first, Math.min(end - first, MOST_COLUMNS));
  const rowOf = (row: number, isHeader: boolean): PreviewRow => ({
    number: row + 1,
    isHeader,
    role: isHeader ? null : roleOfRow(row),
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
