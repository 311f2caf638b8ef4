import { LEVELS } from "../core/ballot/mark";
import { finding, type Finding } from "../core/finding/finding";
import { checkPrinted, type PrintedBasis } from "../core/printed/checkPrinted";
import type { PrintedCount } from "../core/printed/parseCount";
import { observedRounding, type Sample } from "../core/printed/fit";
import type { Rounding } from "../core/fraction/percent";
import { resultWord } from "../locales/results";
import { cellFinding, type CountField, type CountRow, type CountTable } from "./countRows";

/** A finding and the place in the arguments where it stands, in words. */
export interface Placed {
  readonly item: Finding;
  readonly where: string;
}

/** A figure that counts may not exceed, by its name. */
export interface CountLimit {
  readonly basis: string;
  readonly limit: number;
}

/** The figures of the conference that are known, by name. */
export interface Whole {
  readonly collected: number | null;
  /** `null` without a base: percentages are then not checked. */
  readonly base: number | null;
  readonly others: Readonly<Record<string, number>>;
  readonly rounding: Rounding;
  /** What a sum may not exceed while nobody knows how many ballots were collected. */
  readonly limit: CountLimit | null;
}

function samplesOf(rows: readonly CountRow[], base: number): readonly Sample[] {
  return rows.flatMap((row) =>
    LEVELS.flatMap((level) => {
      const cell = row[level];
      return cell?.percent && cell.count <= base ? [{ count: cell.count, base, percent: cell.percent }] : [];
    }),
  );
}

function checkLimit(row: CountRow, person: string, { collected, limit }: Whole): readonly Finding[] {
  if (collected !== null || limit === null) return [];
  const sumOf = (fields: readonly CountField[]) =>
    fields.reduce((sum, field) => sum + (row[field]?.count ?? 0), 0);
  const sum = Math.max(sumOf(LEVELS), sumOf(["valid", "invalid"]));
  return sum > limit.limit ? [finding("F252", { person, sum, ...limit })] : [];
}

function checkRow(
  row: CountRow,
  at: number,
  fields: CountTable["fields"],
  whole: Whole,
  basis: PrintedBasis,
): readonly Placed[] {
  const place = (column: number) => resultWord("where.cell", { row: at + 1, column: column + 1 });
  const where = Object.fromEntries(
    LEVELS.map((level) => [level, { sheet: null, address: place(fields.indexOf(level)) }]),
  );
  const valid = row.valid?.count ?? null;
  const person = resultWord("person.row", { row: at + 1 });
  const printed = {
    person,
    high: row.high,
    confidence: row.confidence,
    low: row.low,
    valid,
    invalid: row.invalid?.count ?? null,
    collected: whole.collected,
    where,
  };
  const bases = { ...basis.bases, ...(valid === null || valid === 0 ? {} : { valid }) };
  const found = checkPrinted(printed, { ...basis, bases });
  const low = row.low?.count ?? 0;
  const above = whole.base !== null && low > whole.base ? [finding("F208", { low, base: whole.base })] : [];
  return [...found, ...checkLimit(row, person, whole), ...above].map((item) => ({
    item,
    where: item.address ?? resultWord("where.row", { row: at + 1 }),
  }));
}

const bare = (cell: PrintedCount | null) => cell && { ...cell, of: [], percent: null };

/** Without a base only sums can be checked, no percentages and no wholes. */
function withoutPercent(row: CountRow): CountRow {
  return { ...row, high: bare(row.high), confidence: bare(row.confidence), low: bare(row.low) };
}

/** Checks every row of counts: unreadable cells, sums, and printed percentages against their counts. */
export function checkCounts(table: CountTable, whole: Whole): readonly Placed[] {
  const { base, rounding, others } = whole;
  const unreadable = table.faults.map(({ row, field, cell }) => {
    const column = table.fields.indexOf(field);
    const where = resultWord("where.cell", { row: row + 1, column: column + 1 });
    return { item: cellFinding("counts", row, column, cell), where };
  });
  const rows = base === null ? table.rows.map(withoutPercent) : table.rows;
  const basis: PrintedBasis = {
    base: base ?? 1,
    rounding: base === null ? rounding : observedRounding(samplesOf(rows, base), rounding),
    bases: others,
  };
  return [...unreadable, ...rows.flatMap((row, at) => checkRow(row, at, table.fields, whole, basis))];
}
