import { personInHead } from "../../people/headName";
import { nameStrength } from "../../people/nameShape";
import { hasColumn, sequence, type Area } from "../../sheet/area";
import type { Cell } from "../../sheet/cell";
import { lineAt, type SheetGrid } from "../../sheet/grid";
import { namesOffice } from "../../vocabulary/offices";
import { FORM_HEAD, NUMBER_OF, OF_BALLOTS, OF_CONFIDENCE, OTHER_PURPOSE } from "../../vocabulary/purposes";
import { matches } from "../../vocabulary/role";
import { PAPER_NAME } from "../../vocabulary/sections";
import type { BallotTable } from "../ballotTable";
import { mayStateFigures } from "../figureText";
import { legendsOn } from "../legends";
import { said, type Evidence } from "./evidence";

/** Rows above the marks whose words say what a sheet is for. */
const TITLE_REACH = 12;

/** Signs that say of themselves that they are levels; letters and digits are explained for the sheets of a vote alone. */
const isSure = (signs: readonly Evidence[]) => signs.some(({ weight }) => weight >= 6);

const isOfPerson = (text: unknown) =>
  typeof text === "string" && (nameStrength(personInHead(text).name) === 2 || namesOffice(text));
const isOfFigures = (text: unknown) =>
  typeof text === "string" && mayStateFigures(text) && (/\d/.test(text) || matches(NUMBER_OF, text));

/**
 * Words in the rows above the marks and in the name of the sheet. What a sheet says of another purpose outweighs
 * names beside ticks, a letter or digits, as in every timesheet, unless it speaks of confidence.
 */
export function ofWords(
  grid: SheetGrid,
  { marks, header }: Pick<BallotTable, "marks" | "header">,
  signs: readonly Evidence[],
): readonly Evidence[] {
  const above = sequence(
    Math.max(grid.row, marks.row - TITLE_REACH),
    Math.min(TITLE_REACH, marks.row - grid.row),
  );
  const isPerson = (cell: Cell) => typeof cell === "string" && nameStrength(cell) === 2;
  const textsOf = (rows: readonly number[], columns: Pick<Area, "column" | "columns">) =>
    rows.flatMap((row) => lineAt(grid, row).filter((_, at) => hasColumn(columns, grid.column + at)));
  const texts = [grid.sheet, ...textsOf(above, grid).filter((cell) => !isPerson(cell))];
  const isSaid = (role: typeof OF_BALLOTS) => texts.some((text) => matches(role, text));
  // What columns beside the marks are called ("Tổ đại biểu") is said of these alone.
  const head = header?.row ?? marks.row - 1;
  const titles = [
    grid.sheet,
    ...textsOf(
      above.filter((row) => row < head),
      grid,
    ),
    ...textsOf(
      above.filter((row) => row >= head),
      marks,
    ),
  ];
  // "Đại biểu" in a person's office, "có mặt" beside its number and a form's "Địa chỉ email" say nothing of the sheet.
  const isOther = titles.some(
    (text) =>
      matches(OTHER_PURPOSE, text) && !isOfPerson(text) && !isOfFigures(text) && !matches(FORM_HEAD, text),
  );
  const isOfConfidence = isSaid(OF_CONFIDENCE);
  return [
    ...(isOfConfidence ? said("confidence", 2) : []),
    ...(isSaid(OF_BALLOTS) ? said("ballots", 1) : []),
    ...(isOther ? said("otherPurpose", isSure(signs) || isOfConfidence ? -2 : -8) : []),
  ];
}

/** So many papers with a number, "P1", "P2", are ballots. */
const LEAST_PAPERS = 2;

/**
 * Whether anything on a sheet says that it is a vote: its name, a word in any of its cells, marks that name their level
 * ("TNC", "Tín nhiệm"), or an explanation of signs. Letters and "Cao", "Thấp" alone stand in rosters and surveys, too.
 *
 * @param grid - the clerk's sheet
 */
export function speaksOfVote(grid: SheetGrid): boolean {
  const isSaid = (text: unknown) => matches(OF_CONFIDENCE, text) || matches(OF_BALLOTS, text);
  const papers = grid.values.filter((cell) => matches(PAPER_NAME, cell));
  return (
    isSaid(grid.sheet) ||
    papers.length >= LEAST_PAPERS ||
    grid.values.some(isSaid) ||
    legendsOn(grid).length > 0
  );
}
