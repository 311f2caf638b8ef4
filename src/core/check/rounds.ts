import type { BallotTable } from "../recognise/ballotTable";
import { paperNumber } from "../recognise/cells";
import { finding, type Finding } from "../finding/finding";
import type { BallotSource } from "../setup/source";
import { addressAt } from "../sheet/place";
import { between, endRow, hasRow } from "../sheet/area";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { pickCells } from "../sheet/search";
import { ROUND } from "../vocabulary/sections";
import { matches } from "../vocabulary/role";

/**
 * Ballots that go on under "Lần 2" or "Vòng 2" with numbers that stand above already: F191, since they may be the same
 * papers, counted or voted on again. Under the names of tables and groups, papers are numbered from 1 again as well.
 *
 * @param raw - the clerk's sheet, with the rows that were read as no ballots
 */
export function checkRounds(
  raw: SheetGrid,
  { type, marks }: BallotSource,
  { numberColumn }: BallotTable,
): readonly Finding[] {
  if (numberColumn === null || type !== "rows") return [];
  const numbersIn = (from: number, to: number) =>
    between(from, to).flatMap((row) => paperNumber(cellAt(raw, row, numberColumn)) ?? []);
  const rounds = pickCells(raw, (text) =>
    typeof text === "string" && matches(ROUND, text) ? { text } : null,
  );
  const inside = rounds.filter(({ row }) => hasRow(marks, row));
  return inside.flatMap(({ row, column, text }) => {
    const above = new Set(numbersIn(marks.row, row - 1));
    const isAgain = numbersIn(row + 1, endRow(marks) - 1).some((number) => above.has(number));
    const where = { sheet: raw.sheet, address: addressAt(raw, row, column) };
    return isAgain ? [finding("F191", { row: row + 1, text }, where)] : [];
  });
}
