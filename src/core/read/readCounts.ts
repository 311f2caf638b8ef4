import { agreed } from "../recognise/counts/tableIn";
import { LEVELS, type Level } from "../ballot/mark";
import { cellAddress } from "../sheet/address";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { finding, type Finding, type Where } from "../finding/finding";
import { parseCount, type PrintedCount } from "../printed/parseCount";
import type { Batch, CountsTable } from "../recognise/counts/countsTable";

type CountsRow = CountsTable["people"][number];

/** One person's line of a table of counts. */
export interface CountedRow {
  readonly person: CountsRow;
  /** All batches together; `null` while a cell of them cannot be read. */
  readonly sums: Readonly<Record<Level, number>> | null;
  /** The cells that state the result: the sum's, or those of the only batch. */
  readonly stated: LevelCells;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly issued: number | null;
  readonly collected: number | null;
}

/** What stands in the three cells of a batch; `null` for a blank or unreadable one. */
type LevelCells = Readonly<Record<Level, PrintedCount | null>>;

const NO_CELLS: LevelCells = { high: null, confidence: null, low: null };

/** The place of a cell for a finding. */
export function whereOf(grid: SheetGrid, row: number, column: number): Where {
  return { sheet: grid.sheet, address: cellAddress(row, column) };
}

const show = (cell: Cell) => (isCellError(cell) ? cell.error : String(cell));
const showShare = (cell: Cell) => (/%/.test(show(cell)) ? show(cell) : `${show(cell)}%`);

interface Read<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** A count; one that cannot be read, or is but a share, is F138 at its cell. Blank is `null`, never 0. */
function readCell(
  grid: SheetGrid,
  { row, name }: CountsRow,
  column: number,
  isShare = false,
): Read<PrintedCount | null> {
  const cell = cellAt(grid, row, column);
  const parsed = parseCount(cell, "count");
  if (parsed.ok && !(isShare && parsed.value)) return { value: parsed.value, findings: [] };
  const facts = { person: name, text: isShare ? showShare(cell) : show(cell) };
  return { value: null, findings: [finding("F138", facts, whereOf(grid, row, column))] };
}

function readBatch(grid: SheetGrid, person: CountsRow, batch: Batch): Read<LevelCells> {
  const read = batch.columns.map(({ level, column, isShare }) => ({
    level,
    ...readCell(grid, person, column, isShare),
  }));
  return {
    value: read.reduce((cells, { level, value }) => ({ ...cells, [level]: value }), NO_CELLS),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** A count that must be there: F137 at each blank cell. */
function missing(grid: SheetGrid, person: CountsRow, batch: Batch): readonly Finding[] {
  return batch.columns
    .filter(({ column }) => isBlank(cellAt(grid, person.row, column)))
    .map(({ column }) => finding("F137", { person: person.name }, whereOf(grid, person.row, column)));
}

function addUp(batches: readonly LevelCells[]): CountedRow["sums"] {
  const cells = batches.flatMap((batch) => LEVELS.map((level) => ({ level, cell: batch[level] })));
  const counts = cells.flatMap(({ level, cell }) => (cell ? [{ level, count: cell.count }] : []));
  if (counts.length < cells.length) return null;
  const sum = (wanted: Level) =>
    counts.filter(({ level }) => level === wanted).reduce((all, { count }) => all + count, 0);
  return { high: sum("high"), confidence: sum("confidence"), low: sum("low") };
}

/** Sums that the sheet states and that its own batches do not give: F139 at their cells. */
function checkTotal(
  grid: SheetGrid,
  person: CountsRow,
  { columns }: Batch,
  stated: LevelCells,
  sums: CountedRow["sums"],
): readonly Finding[] {
  return columns.flatMap(({ level, column }) => {
    const printed = stated[level]?.count ?? null;
    if (sums === null || printed === null || printed === sums[level]) return [];
    const facts = { person: person.name, level, sum: sums[level], printed };
    return [finding("F139", facts, whereOf(grid, person.row, column))];
  });
}

const BESIDE = ["valid", "invalid", "issued", "collected"] as const;

type Beside = Readonly<Pick<CountedRow, (typeof BESIDE)[number]>>;

/** The figures that stand beside the levels of a person. */
function readBeside(grid: SheetGrid, table: CountsTable, person: CountsRow): Read<Beside> {
  const read = BESIDE.flatMap((field) => {
    const column = table[field];
    return column === null ? [] : [{ field, ...readCell(grid, person, column) }];
  });
  const none: Beside = { valid: null, invalid: null, issued: null, collected: null };
  return {
    value: read.reduce((all, { field, value }) => ({ ...all, [field]: value ? value.count : null }), none),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readRow(grid: SheetGrid, table: CountsTable, person: CountsRow): Read<CountedRow> {
  const batches = table.batches.map((batch) => readBatch(grid, person, batch));
  const sums = addUp(batches.map(({ value }) => value));
  const total = table.total && { batch: table.total, ...readBatch(grid, person, table.total) };
  const only = batches.length === 1 ? batches : [];
  const stated = [...(total ? [total] : only)].reduce((_, { value }) => value, NO_CELLS);
  const beside = readBeside(grid, table, person);
  return {
    value: { person, sums, stated, ...beside.value },
    findings: [
      ...batches.flatMap(({ findings }) => findings),
      ...table.batches.flatMap((batch) => missing(grid, person, batch)),
      ...(total ? [...total.findings, ...checkTotal(grid, person, total.batch, stated, sums)] : []),
      ...beside.findings,
    ],
  };
}

/**
 * Reads every line of a table of counts and adds up its batches.
 *
 * @returns lines in order; F137 a blank count, F138 one that cannot be read, F139 a stated sum that is not the
 *   sum of its batches
 */
export function readCounts(grid: SheetGrid, table: CountsTable): Read<readonly CountedRow[]> {
  const rows = table.people.map((person) => readRow(grid, table, person));
  return { value: rows.map(({ value }) => value), findings: rows.flatMap(({ findings }) => findings) };
}

/**
 * The ballots collected as a table states them on every line, else valid and invalid together; where all its lines
 * agree.
 */
export function statedCollected(rows: readonly CountedRow[]): number | null {
  const sums = rows.map(({ valid, invalid }) =>
    valid === null || invalid === null ? null : valid + invalid,
  );
  return agreed(rows.map(({ collected }) => collected)) ?? agreed(sums);
}
