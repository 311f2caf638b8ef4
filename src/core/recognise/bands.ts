import { endRow, rowsOf, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { lineAt, type SheetGrid } from "../sheet/grid";
import { personInHead, withoutQuestion } from "../people/headName";
import { nameKey } from "../people/nameKey";
import { nameStrength } from "../people/nameShape";
import { hasBallots } from "../setup/source";
import { NAME, PERSON } from "../vocabulary/heads";
import { FORM_HEAD } from "../vocabulary/purposes";
import { cleanText } from "../text/text";
import { matches } from "../vocabulary/role";
import { isLabel, isNumberHeader, isSignedMark } from "./cells";
import type { FoundKind } from "./findKinds";
import { isSameLine } from "./noBallots";

const LEAST_CELLS = 2;
const LEAST_NAMES = 2;
/** More heads than this are no tables one under the other. */
const MOST_HEADS = 12;

/** Whether a text names somebody by the shape of a name. */
const isName = (text: string) => nameStrength(personInHead(text).name) === 2;

/** Whether a text is no more than how people are called: "Đồng chí", not "Đồng chí Nguyễn Văn A". */
const isAddress = (text: string) => matches(PERSON, text) && cleanText(text).split(" ").length <= 2;

/** Words that only heads have: "TT", "Họ và tên", "Dấu thời gian". */
const isHeadWord = (text: string) =>
  isNumberHeader(text) || matches(FORM_HEAD, text) || matches(NAME, text) || isAddress(text);

/** The texts of a row, without the question that a form repeats over each person. */
function textsOf(grid: SheetGrid, row: number): readonly string[] {
  const cells = lineAt(grid, row);
  return withoutQuestion(cells.map((cell) => (typeof cell === "string" ? cell : ""))).filter(Boolean);
}

/** Whether a row is the head of a table: names beside each other and no mark, or "TT" and "Họ và tên". */
export function isTableHead(grid: SheetGrid, row: number): boolean {
  const cells = lineAt(grid, row).filter((cell) => !isBlank(cell));
  if (cells.length < LEAST_CELLS) return false;
  const texts = textsOf(grid, row);
  if (texts.some(isHeadWord)) return true;
  const names = texts.filter((text) => isLabel(text) && isName(text));
  return names.length >= LEAST_NAMES && !cells.some((cell) => isSignedMark(grid, cell));
}

/** Whether a head says by words alone what stands below it: the same words may stand over other people again. */
const isNameless = (grid: SheetGrid, row: number) => textsOf(grid, row).filter(isName).length < LEAST_NAMES;

/** The first rows of heads, from the top, and those that begin something: a head that is printed again begins nothing. */
function headRows(grid: SheetGrid, within: Area): readonly (readonly number[])[] {
  const rows = rowsOf(within).filter((row) => isTableHead(grid, row));
  const first = rows.filter((row) => !rows.includes(row - 1));
  const isAgain = (row: number, at: number) =>
    first.slice(0, at).some((before) => isSameLine(grid, before, row));
  const once = first.filter((row, at) => !isAgain(row, at));
  const nameless = first.filter((row, at) => isNameless(grid, row) || !isAgain(row, at));
  return nameless.length > once.length ? [once, nameless] : [once];
}

/** A part of a sheet from each head to the next; the first has what stands above, too. */
function cutAt(within: Area, heads: readonly number[]): readonly Area[] {
  const starts = [within.row, ...heads.slice(1)];
  return starts.map((row, at) => ({ ...within, row, rows: (starts[at + 1] ?? endRow(within)) - row }));
}

/** Whether nobody is named in two of some kinds. */
function areOthers(kinds: readonly FoundKind[]): boolean {
  const keys = kinds.flatMap(({ names }) => [...new Set(names.map(nameKey))]);
  return new Set(keys).size === keys.length && kinds.every(({ names }) => names.length > 0);
}

/** Names of some of the tables alone would call the others by nothing. */
function labelled(kinds: readonly FoundKind[]): readonly FoundKind[] {
  const areAll = kinds.every(({ kind }) => kind.label !== "");
  return areAll ? kinds : kinds.map((found) => ({ ...found, kind: { ...found.kind, label: "" } }));
}

/**
 * The kinds of ballot of tables that stand one under the other on a sheet, each under a head of its own and of other
 * people.
 *
 * @param find - finds the kinds in a part of the sheet
 * @returns none where fewer than two such tables hold ballots; names of ranges call all of them or none
 * @example
 * // names over 30 ballots, then "II. Khối chính quyền", other names over 30 ballots → two kinds
 */
export function kindsInBands(
  grid: SheetGrid,
  within: Area,
  find: (part: Area) => readonly FoundKind[],
): readonly FoundKind[] {
  for (const heads of headRows(grid, within)) {
    if (heads.length < 2 || heads.length > MOST_HEADS) continue;
    const found = cutAt(within, heads).map(find);
    const ballots = found.filter((kinds) => kinds.some(({ source }) => hasBallots(source))).flat();
    const areUnder = found.every((kinds, at) =>
      kinds.every(({ source }) => source.marks.row > Number(heads[at])),
    );
    if (ballots.length > 1 && areUnder && areOthers(ballots)) return labelled(ballots);
  }
  return [];
}
