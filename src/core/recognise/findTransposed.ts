import { rowsOf, sequence, transposeArea, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { cellAt, transposeGrid, usedArea, type SheetGrid } from "../sheet/grid";
import type { BallotTable } from "./ballotTable";
import { isLabel, levelOfHeader } from "./cells";
import { foldedTable, type FoldedTable } from "./foldedTable";
import { recognise } from "./recognise";
import { withoutTitles } from "./surroundings";
import { cleanText } from "../text/text";
import { matches } from "../vocabulary/role";
import { BALLOT_NAME } from "../vocabulary/sections";

/** Sheets have no more columns, so nothing longer can be ballots in columns. */
const MOST_PEOPLE = 500;

/** Whether a text can be somebody's name, and not a ballot's: codes, times and addresses hold digits. */
function isName(text: string): boolean {
  return text !== "" && isLabel(text) && !/[\d@]/.test(text) && !matches(BALLOT_NAME, text);
}

/** Whether what stands over the marks numbers ballots and names nobody: each column is one then. */
export function namesBallots({ people }: BallotTable): boolean {
  const names = people.map(({ name }) => cleanText(name)).filter(Boolean);
  return names.length > 0 && names.every((name) => matches(BALLOT_NAME, name));
}

/** Whether at least half of the people of a table have names, and nearly all of these differ. */
function isNamed({ people }: BallotTable): boolean {
  const names = people.map(({ name }) => name).filter(isName);
  return names.length * 2 > people.length && new Set(names).size * 10 >= names.length * 9;
}

/** Whether something left of the marks can be people, or the boxes of people. */
function hasPeopleLeft(grid: SheetGrid, { marks }: BallotTable): boolean {
  const rows = rowsOf(marks);
  return sequence(grid.column, marks.column - grid.column).some((column) => {
    const cells = rows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
    const names = cells.filter((cell) => typeof cell === "string" && isName(cell));
    const levels = cells.filter((cell) => levelOfHeader(cell) !== undefined);
    const areNames = new Set(names).size * 10 >= rows.length * 8;
    return areNames || (levels.length * 10 >= rows.length * 8 && rows.length % 3 === 0);
  });
}

/** A table in the turned sheet, a row per ballot. */
export interface TurnedTable {
  readonly table: BallotTable;
  /** Where its ballots stand below each other, if they stand in blocks. */
  readonly inside?: FoldedTable["inside"];
}

/** The ballots of a sheet with a column for each, one block of them below the other where there are several. */
export function recogniseTurned(grid: SheetGrid, within: Area = usedArea(grid)): TurnedTable | null {
  const turned = transposeGrid(withoutTitles(grid, within));
  const table = recognise(turned, transposeArea(within));
  return table && (foldedTable(turned, table) ?? { table });
}

/**
 * Looks whether people stand in the rows and ballots in the columns.
 *
 * @param table - the ballots as found with a row each; `null` when none were found so
 * @returns the table in the turned sheet, and whether the sheet can as well be read with a row per ballot
 */
export function findTurned(
  grid: SheetGrid,
  within: Area,
  table: BallotTable | null,
): (TurnedTable & { readonly isCertain: boolean }) | null {
  if ((table?.marks.rows ?? within.rows) > MOST_PEOPLE) return null;
  const isRows = table !== null && isNamed(table);
  if (isRows && !hasPeopleLeft(grid, table)) return null;
  const turned = recogniseTurned(grid, within);
  return turned && isNamed(turned.table) ? { ...turned, isCertain: !isRows } : null;
}
