import type { Level } from "../ballot/mark";
import type { Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import type { Finding, Where } from "../finding/finding";
import type { Rounding } from "../fraction/percent";
import { checkPrinted, type PrintedCell } from "../printed/checkPrinted";
import { observedRounding, type Sample } from "../printed/fit";
import { parsePercent, type PrintedPercent } from "../printed/parseCount";
import type { CountsTable, LevelColumn } from "../recognise/counts/countsTable";
import { whereOf, type CountedRow } from "../read/readCounts";

/** What percentages of a table are compared with. */
export interface Whole {
  readonly collected: number;
  /** `null` while nobody knows what makes 100 %: then only sums are compared. */
  readonly base: number | null;
  /** Other figures a clerk may have divided by. */
  readonly others: Readonly<Record<string, number>>;
  readonly rounding: Rounding;
}

/** Computed cells differ from the exact share by no more than this. */
const EXACT = 1e-6;
const LONGEST = 4;

/** A share that was computed, not typed: of 1 or of 100, whichever is nearer to what it should be. */
function ofNumber(value: number, exact: number): PrintedPercent | null {
  const near = Math.abs(value - exact) <= Math.abs(100 * value - exact) ? value : 100 * value;
  if (Math.abs(near - exact) < EXACT) return null;
  return parsePercent(String(Number(near.toFixed(LONGEST))));
}

function printedShare(cell: Cell, count: number, base: number): PrintedPercent | null {
  if (typeof cell === "number") return ofNumber(cell, (100 * count) / base);
  return typeof cell === "string" ? parsePercent(cell) : null;
}

interface StatedRow {
  readonly row: CountedRow;
  readonly list: readonly PrintedCell[];
  readonly cells: Readonly<Record<Level, PrintedCell | null>>;
  readonly where: Readonly<Partial<Record<Level, Where>>>;
}

/** The percentage that stands with a count: in its own cell, else in the column beside it. */
function shareBeside(grid: SheetGrid, row: CountedRow, at: LevelColumn, base: number | null) {
  const { level, column, percent } = at;
  const own = row.stated[level] ?? { of: [], percent: null };
  const count = row.sums?.[level] ?? null;
  const here = whereOf(grid, row.person.row, column);
  const bare: PrintedCell = { count, of: base === null ? [] : own.of, percent: null };
  if (base === null || count === null) return { level, cell: bare, where: here };
  if (own.percent !== null || percent === null)
    return { level, cell: { ...bare, percent: own.percent }, where: here };
  const share = printedShare(cellAt(grid, row.person.row, percent), count, base);
  const where = share ? whereOf(grid, row.person.row, percent) : here;
  return { level, cell: { ...bare, percent: share }, where };
}

const NO_CELLS = { high: null, confidence: null, low: null };

/** A line with its counts and the percentages beside them. */
function stated(
  grid: SheetGrid,
  columns: readonly LevelColumn[],
  row: CountedRow,
  base: number | null,
): StatedRow {
  const entries = columns.map((column) => shareBeside(grid, row, column, base));
  return {
    row,
    list: entries.map(({ cell }) => cell),
    cells: entries.reduce((cells, { level, cell }) => ({ ...cells, [level]: cell }), NO_CELLS),
    where: Object.fromEntries(entries.map(({ level, where }) => [level, where])),
  };
}

function samplesOf(lines: readonly StatedRow[], base: number | null): readonly Sample[] {
  const cells = lines.flatMap(({ list }) => list);
  return cells.flatMap(({ count, percent }) =>
    count === null || percent === null || base === null || count > base ? [] : [{ count, percent, base }],
  );
}

/**
 * Compares what a table states with its own arithmetic: sums with valid and collected, percentages with counts.
 * How the table was rounded is seen from the table itself.
 */
export function checkStated(
  grid: SheetGrid,
  table: CountsTable,
  rows: readonly CountedRow[],
  { collected, base, others, rounding }: Whole,
): readonly Finding[] {
  const columns = [table.total, ...table.batches].flatMap((batch) => batch ?? []).slice(0, 1);
  // Shares beside one counting table of several are shares of that table's ballots, which nobody knows.
  const isPart = table.total === null && table.batches.length > 1;
  const lines = rows.map((row) =>
    stated(
      grid,
      columns.flatMap((batch) =>
        isPart ? batch.columns.map((own) => ({ ...own, percent: null })) : batch.columns,
      ),
      row,
      base,
    ),
  );
  const samples = samplesOf(lines, base);
  const observed = observedRounding(samples, rounding);
  return lines.flatMap(({ row, cells, where }) => {
    const { person, valid, invalid } = row;
    const bases = { ...others, ...(valid === null || valid === 0 ? {} : { valid }) };
    const line = { person: person.name, ...cells, valid, invalid, collected, where };
    return checkPrinted(line, { base: base ?? 1, rounding: observed, bases });
  });
}
