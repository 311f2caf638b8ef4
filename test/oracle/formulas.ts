import type { OracleRules } from "./oracle";
import type { Sheet } from "./votes";

/** What is asked of a spreadsheet about each person, in this order. */
export const ASKED = ["high", "confidence", "low", "valid", "invalid", "lowAgain", "band", "share"] as const;

/** A cell: a sign, or a formula that begins with "=". */
export type Rows = readonly (readonly string[])[];

const columnName = (at: number) => String.fromCharCode("A".charCodeAt(0) + at);

/** The formulas that a careful clerk would write under one person's column. */
function formulasOf(column: string, ballots: number, base: number, rules: OracleRules): readonly string[] {
  const marks = `${column}1:${column}${String(ballots)}`;
  const cell = (name: (typeof ASKED)[number]) => `${column}${String(ballots + 1 + ASKED.indexOf(name))}`;
  const [low, valid] = [cell("low"), cell("valid")];
  const sign = rules.isFromTwoThirds ? ">=" : ">";
  return [
    `=COUNTIF(${marks},"TNC")`,
    `=COUNTIF(${marks},"TN")`,
    `=COUNTIF(${marks},"TNT")`,
    `=${cell("high")}+${cell("confidence")}+${low}`,
    `=ROWS(${marks})-${valid}`,
    // Not "--": one of the programs negates only the first cell of a range.
    `=SUMPRODUCT((${marks}="TNT")*1)`,
    `=IF(3*${low}${sign}2*${String(base)},"twoThirds",IF(2*${low}>${String(base)},"half","none"))`,
    `=ROUND(100*${low}/${String(base)},2)`,
  ];
}

/**
 * The ballots of a vote with formulas below them, one column for each of at most 26 people.
 *
 * @param base - what makes 100 %
 */
export function withFormulas({ cells }: Sheet, base: number, rules: OracleRules): Rows {
  const people = cells[0]?.length ?? 0;
  const columns = Array.from({ length: people }, (_, at) =>
    formulasOf(columnName(at), cells.length, base, rules),
  );
  return [...cells, ...ASKED.map((_, row) => columns.map((formulas) => formulas[row] ?? ""))];
}
