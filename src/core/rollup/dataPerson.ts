import { LEVELS } from "../ballot/mark";
import { checkName } from "../check/people";
import type { Cell } from "../sheet/cell";
import { finding, type Finding } from "../finding/finding";
import { parseCount, parsePercent, type PrintedPercent } from "../printed/parseCount";
import type { DataColumn } from "./dataColumns";
import { shown, type DataLine } from "./dataLines";

/** The figures that each row must have. */
const COUNTS = [
  "collected",
  "base",
  "valid",
  "invalid",
  "high",
  "confidence",
  "low",
] as const satisfies readonly DataColumn[];

export type CountColumn = (typeof COUNTS)[number];

/** The columns in which the shares of the levels stand. */
export const SHARE_COLUMNS = {
  high: "highShare",
  confidence: "confidenceShare",
  low: "lowShare",
} as const;

/** One person's row with its figures. */
export interface DataPerson {
  readonly line: DataLine;
  readonly name: string;
  readonly counts: Readonly<Record<CountColumn, number>>;
  readonly shares: Readonly<Record<keyof typeof SHARE_COLUMNS, PrintedPercent | null>>;
}

interface ReadPerson {
  /** `null` while a figure is missing or cannot be read. */
  readonly person: DataPerson | null;
  readonly findings: readonly Finding[];
}

/** A computed share has no more decimals than this. */
const LONGEST = 4;

function shareOf(cell: Cell): PrintedPercent | null {
  if (typeof cell === "number") return parsePercent(String(Number(cell.toFixed(LONGEST))));
  return parsePercent(shown(cell));
}

function readCount(line: DataLine, column: CountColumn, person: string): number | Finding {
  const parsed = parseCount(line.cell(column), column);
  if (!parsed.ok) return finding("F138", { person, text: shown(line.cell(column)) }, line.where(column));
  return parsed.value?.count ?? finding("F137", { person }, line.where(column));
}

/**
 * The figures of one row.
 *
 * @returns F137 a blank figure, F138 one that cannot be read, F121 no name
 */
export function readPerson(line: DataLine, position: number): ReadPerson {
  const name = line.text("name");
  const read = COUNTS.map((column) => [column, readCount(line, column, name)] as const);
  const shares = LEVELS.map((level) => {
    const share = shareOf(line.cell(SHARE_COLUMNS[level]));
    const text = line.text(SHARE_COLUMNS[level]);
    const isBad = share === null && text !== "";
    const where = line.where(SHARE_COLUMNS[level]);
    return { level, share, bad: isBad ? [finding("F138", { person: name, text }, where)] : [] };
  });
  const findings: readonly Finding[] = [
    ...checkName({ name, where: line.where("name") }, position),
    ...read.flatMap(([, value]) => (typeof value === "number" ? [] : [value])),
    ...shares.flatMap(({ bad }) => bad),
  ];
  if (findings.length > 0) return { person: null, findings };
  const counts = Object.fromEntries(read) as Readonly<Record<CountColumn, number>>;
  const byLevel = Object.fromEntries(shares.map(({ level, share }) => [level, share]));
  return {
    person: { line, name, counts, shares: byLevel as DataPerson["shares"] },
    findings,
  };
}
