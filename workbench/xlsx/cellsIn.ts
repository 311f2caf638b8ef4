import type { Cell, CellStyle, CellValue, Sheet } from "hucre/xlsx";
import type { UnplayedFormula } from "../../ooxml/formulas";
import { parseArea } from "../area/a1";
import { type Area, boundsOf, cellCount, holdsCell } from "../area/area";
import { fromFile } from "./dialect";
import { moveFormula } from "./formula";
import { placeName } from "./implicit";
import { isImplicit } from "./implicitFormula";
import { isErrorText } from "./text";
import { CELL_BOOLEAN, CELL_FORCED_STRING, CELL_NUMBER, CELL_STRING } from "./univer";
import type { CellMatrix, PlainCell } from "./univer";

/** A formula of the file that fills more than its own cell. */
export interface ArrayBlock {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly dynamic: boolean;
}

/** A cell whose formula the file shares with others. */
interface SharedCell {
  readonly row: number;
  readonly column: number;
  readonly group: number;
  readonly master: boolean;
}

/** What Univer's snapshot of a sheet does not tell, but saving needs. */
export interface SheetFacts {
  readonly blocks: readonly ArrayBlock[];
  readonly shared: readonly SharedCell[];
  /** Places of formulas that are arrays, even of one cell. */
  readonly arrays: ReadonlySet<string>;
  /** Cached results inside blocks that the snapshot leaves to the spill. */
  readonly blockValues: CellMatrix<PlainCell>;
}

/** Gives the id of a style in the workbook's table. */
export type StyleId = (style: CellStyle) => string;

interface Located {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 31);

/** The serial number behind a date that hucre made of it; 29 Feb 1900 exists in Excel. */
function serialOf(date: Date): number {
  const days = (date.getTime() - EPOCH) / DAY;
  return days >= 60 ? days + 1 : days;
}

function valueIn(value: CellValue, isError: boolean): PlainCell {
  if (value === null) return {};
  if (value instanceof Date) return { v: serialOf(value), t: CELL_NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CELL_BOOLEAN };
  if (typeof value === "number") return { v: value, t: CELL_NUMBER };
  return { v: value, t: isErrorText(value) && !isError ? CELL_FORCED_STRING : CELL_STRING };
}

function located(sheet: Sheet): Located[] {
  return [...(sheet.cells ?? [])].map(([key, cell]) => {
    const comma = key.indexOf(",");
    return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)), cell };
  });
}

/** Formulas by group number, with the place they are written for. */
function mastersOf(cells: readonly Located[]): Map<number, Located> {
  const shared = cells.filter(({ cell }) => cell.formulaType === "shared" && (cell.formula ?? "") !== "");
  return new Map(shared.map((entry) => [entry.cell.formulaSharedIndex ?? -1, entry]));
}

function formulaIn(entry: Located, masters: ReadonlyMap<number, Located>): string | null {
  const { cell, row, column } = entry;
  if (cell.formula === undefined) return null;
  if (cell.formula !== "") return `=${fromFile(cell.formula)}`;
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  if (master === undefined) return null;
  return `=${fromFile(moveFormula(master.cell.formula ?? "", row - master.row, column - master.column))}`;
}

function blocksOf(cells: readonly Located[]): ArrayBlock[] {
  return cells.flatMap(({ row, column, cell }) => {
    const area = cell.formulaType === "array" && cell.formula ? parseArea(cell.formulaRef ?? "") : undefined;
    return area === undefined ? [] : [{ row, column, area, dynamic: cell.formulaDynamic === true }];
  });
}

const arraysOf = (cells: readonly Located[]): ReadonlySet<string> =>
  new Set(
    cells.flatMap(({ row, column, cell }) => (cell.formulaType === "array" ? [placeName(row, column)] : [])),
  );

function put<T>(matrix: CellMatrix<T>, row: number, column: number, value: T): void {
  (matrix[row] ??= {})[column] = value;
}

/** Cells of which hucre tells nothing but the value. */
function plainCells(sheet: Sheet, matrix: CellMatrix<PlainCell>): void {
  sheet.rows.forEach((values, row) => {
    const line = matrix[row] ?? {};
    values.forEach((value, column) => {
      if (value !== null && line[column] === undefined) line[column] = valueIn(value, false);
    });
    if (matrix[row] === undefined && values.length > 0) matrix[row] = line;
  });
}

/** A formula that the engine would play otherwise than Excel stays beside its result, where the file has one. */
function setFormula(made: PlainCell, formula: string, isArray: boolean): void {
  const { v: value } = made;
  if (isArray || value === undefined || !isImplicit(formula.slice(1))) made.f = formula;
  else made.custom = { held: { formula, value } };
}

/** Formulas of data tables, and those whose text the file does not keep, stay beside their results unplayed. */
export function holdUnplayed(cells: CellMatrix<PlainCell>, unplayed: readonly UnplayedFormula[]): void {
  for (const { row, column, text, isArray } of unplayed) {
    const cell = cells[row]?.[column];
    if (isArray || cell?.v === undefined || cell.f !== undefined) continue;
    cell.custom = { held: { formula: `=${text}`, value: cell.v } };
  }
}

function detailedCell(entry: Located, masters: ReadonlyMap<number, Located>, styleId: StyleId): PlainCell {
  const { cell } = entry;
  const formula = formulaIn(entry, masters);
  const made = valueIn(cell.value, cell.type === "error" || formula !== null);
  if (formula !== null) setFormula(made, formula, cell.formulaType === "array");
  // A formula that says it is another one's, which is not there.
  else if (cell.formula === "" && made.v !== undefined)
    made.custom = { held: { formula: "=", value: made.v } };
  if (cell.style !== undefined) made.s = styleId(cell.style);
  return made;
}

/** Takes the results of a block out of the snapshot: a spill refuses to cover cells that hold something. */
function liftBlock(block: ArrayBlock, cells: CellMatrix<PlainCell>, lifted: CellMatrix<PlainCell>): void {
  const { startRow, endRow } = boundsOf(block.area);
  for (let row = startRow; row <= endRow; row += 1) {
    for (const [key, cell] of Object.entries(cells[row] ?? {})) {
      const column = Number(key);
      if (!holdsCell(block.area, row, column) || cell.f !== undefined) continue;
      put(lifted, row, column, cell);
      put(cells, row, column, cell.s === undefined ? {} : { s: cell.s });
    }
  }
}

/** The cells of a sheet that hucre read, as Univer keeps them, and the facts that saving needs. */
export function cellsIn(sheet: Sheet, styleId: StyleId): { cells: CellMatrix<PlainCell>; facts: SheetFacts } {
  const list = located(sheet);
  const masters = mastersOf(list);
  const cells: CellMatrix<PlainCell> = {};
  for (const entry of list) put(cells, entry.row, entry.column, detailedCell(entry, masters, styleId));
  plainCells(sheet, cells);
  const blocks = blocksOf(list).filter((block) => cellCount(block.area) > 1);
  const blockValues: CellMatrix<PlainCell> = {};
  for (const block of blocks) liftBlock(block, cells, blockValues);
  const shared = list.flatMap(({ row, column, cell }) =>
    cell.formulaType === "shared" && cell.formulaSharedIndex !== undefined
      ? [{ row, column, group: cell.formulaSharedIndex, master: (cell.formula ?? "") !== "" }]
      : [],
  );
  return { cells, facts: { blocks, shared, arrays: arraysOf(list), blockValues } };
}
