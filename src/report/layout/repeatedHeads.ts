import type { PlanContent, PlanHead } from "../sheetPlan";
import type { FormRow } from "./sheetBuilder";

/** Where a table stands among the rows of a form. */
export interface TableRun {
  /** First row of its head. */
  readonly head: number;
  /** Rows of the head. */
  readonly rows: number;
  /** Its last row. */
  readonly last: number;
}

/** The tables of a form from the top: each is a head and the lines that follow it. */
export function tableRuns(rows: readonly Pick<FormRow, "part">[]): readonly TableRun[] {
  const isFirst = (at: number) => rows[at]?.part === "head" && rows[at - 1]?.part !== "head";
  const endOf = (from: number, wanted: FormRow["part"]) => {
    const next = rows.findIndex((row, at) => at >= from && row.part !== wanted);
    return next < 0 ? rows.length : next;
  };
  return rows.flatMap((_, at): readonly TableRun[] => {
    if (!isFirst(at)) return [];
    const body = endOf(at, "head");
    return [{ head: at, rows: body - at, last: endOf(body, "body") - 1 }];
  });
}

/** The table that runs on when a page begins at a row. */
export const tableAt = (runs: readonly TableRun[], row: number): TableRun | undefined =>
  runs.find(({ head, rows, last }) => head + rows < row && row <= last);

/** Rows with the heads of tables again where a page begins within a table. */
export interface Repeated<Row> {
  readonly rows: readonly Row[];
  readonly breaks: readonly number[];
  readonly heads: readonly PlanHead[];
  /** Where a row stands now. */
  readonly placeOf: (row: number) => number;
}

/**
 * Puts the head of a table above its lines wherever a page begins among them. Excel repeats the same rows on every
 * page of a sheet, also above other tables and signatures; so these rows stand on the sheet themselves.
 *
 * @param breaks - rows that begin a page
 */
export function withHeads<Row extends Pick<FormRow, "part">>(
  rows: readonly Row[],
  breaks: readonly number[],
): Repeated<Row> {
  const runs = tableRuns(rows);
  const inserted = breaks.flatMap((row) => {
    const table = tableAt(runs, row);
    return table ? [{ row, table }] : [];
  });
  const before = (row: number, isIncluded: boolean) =>
    inserted.reduce(
      (sum, copy) => sum + (copy.row < row || (isIncluded && copy.row === row) ? copy.table.rows : 0),
      0,
    );
  const placeOf = (row: number) => row + before(row, true);
  const headOf = ({ head, rows: count }: TableRun) => rows.slice(head, head + count);
  return {
    rows: rows.flatMap((row, at) => {
      const copy = inserted.find((one) => one.row === at);
      return copy ? [...headOf(copy.table), row] : [row];
    }),
    breaks: breaks.map((row) => row + before(row, false)),
    heads: runs.map((table) => ({
      row: placeOf(table.head),
      rows: table.rows,
      copies: inserted.flatMap((copy) => (copy.table === table ? [copy.row + before(copy.row, false)] : [])),
    })),
    placeOf,
  };
}

const REFERENCE = /(?<![A-Z0-9_.])(\$?[A-Z]{1,3}\$?)(\d+)(?![\d(])/g;

/** A formula after rows were put in between: its cells are those it spoke of before. Texts in it stay as they are. */
export function movedFormula(formula: string, placeOf: (row: number) => number): string {
  const moved = (part: string) =>
    part.replace(
      REFERENCE,
      (_, column: string, row: string) => `${column}${String(placeOf(Number(row) - 1) + 1)}`,
    );
  return formula
    .split('"')
    .map((part, at) => (at % 2 === 0 ? moved(part) : part))
    .join('"');
}

/** A content after rows were put in between. */
export function movedContent(content: PlanContent, placeOf: (row: number) => number): PlanContent {
  if (content.kind !== "formula") return content;
  return { ...content, formula: movedFormula(content.formula, placeOf) };
}
