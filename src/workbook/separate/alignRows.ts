import type { PlanCell, SheetPlan } from "../../report/sheetPlan";
import { safeText } from "../write/plainText";

type Values = readonly (readonly unknown[])[];

/** A row of the plan and the row of the sheet in which it stands now. */
interface FoundRow {
  readonly row: number;
  readonly at: number;
}

const textOf = ({ content }: PlanCell) => (content.kind === "text" ? safeText(content.text).trim() : "");

/** Rows by the texts of each column, those that stand in one row alone. */
function rowsByText(entries: Iterable<readonly [key: string, row: number]>): ReadonlyMap<string, number> {
  const rows = new Map<string, number | null>();
  for (const [key, row] of entries) rows.set(key, rows.has(key) ? null : row);
  return new Map([...rows].flatMap(([key, row]) => (row === null ? [] : [[key, row] as const])));
}

const keyOf = (column: number, text: string) => `${String(column)}|${text}`;

function* sheetTexts(values: Values): Generator<readonly [string, number]> {
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      if (typeof value === "string" && value !== "") yield [keyOf(column, value.trim()), row];
    }
  }
}

function foundRows({ cells, page }: SheetPlan, values: Values): readonly FoundRow[] {
  const { printArea } = page;
  const texts = cells.flatMap((cell) => {
    const text = textOf(cell);
    const key = keyOf(cell.column - printArea.column, text);
    return text === "" ? [] : [[key, cell.row - printArea.row] as const];
  });
  const here = rowsByText(sheetTexts(values));
  const found = new Map<number, number>();
  for (const [key, row] of rowsByText(texts)) {
    const at = here.get(key);
    if (at !== undefined && !found.has(row)) found.set(row, at);
  }
  return [...found].map(([row, at]) => ({ row, at })).toSorted((one, other) => one.row - other.row);
}

/** Those that passed no other one: rows that were sorted tell nothing. */
function inOrder(found: readonly FoundRow[]): readonly FoundRow[] {
  return found.filter((one) => !found.some((other) => (one.row - other.row) * (one.at - other.at) < 0));
}

/** Places rows between two that were found: blank rows too many are those that were inserted. */
function between(
  count: number,
  free: readonly number[],
  isBlank: (row: number) => boolean,
): readonly number[] {
  let tooMany = free.length - count;
  const taken = free.filter((row) => {
    const isInserted = tooMany > 0 && isBlank(row);
    if (isInserted) tooMany -= 1;
    return !isInserted;
  });
  return taken.slice(0, count);
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/**
 * Where the rows of a plan stand on its sheet now, known again by texts that stand there once: the clerk may have
 * inserted or deleted some.
 *
 * @param values - of the print area and of rows below it
 * @returns per row of the print area its row among the values, `null` for one that is gone; `null` when none moved
 */
export function alignRows(plan: SheetPlan, values: Values): readonly (number | null)[] | null {
  const { rows } = plan.page.printArea;
  const found = inOrder(foundRows(plan, values));
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last || found.every(({ row, at }) => row === at)) return null;
  const isBlank = (row: number) => (values[row] ?? []).every((value) => value === "");
  const targets = Array<number | null>(rows).fill(null);
  const start = { row: -1, at: Math.max(-1, first.at - first.row - 1) };
  const end = { row: rows, at: Math.min(values.length, last.at + rows - last.row) };
  const marks = [start, ...found, end];
  for (const [index, { row, at }] of marks.slice(0, -1).entries()) {
    const next = marks[index + 1] ?? end;
    if (row >= 0) targets[row] = at;
    const free = between(next.row - row - 1, range(at + 1, next.at), isBlank);
    for (const [place, target] of free.entries()) targets[row + 1 + place] = target;
  }
  return targets;
}
