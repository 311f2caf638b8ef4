import { codeSet, isDeclaredInvalid, isDigitSign, tokenOf, tokensOf, type CodeSetId } from "../ballot/codes";
import { nameStrength } from "../people/nameShape";
import { containsArea, endColumn, endRow, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { partOf, usedArea, type SheetGrid } from "../sheet/grid";
import { nth } from "../sheet/nth";
import { countValues } from "../sheet/pack";
import { namesOffice } from "../vocabulary/offices";
import { columnsUnderNames } from "./columnsUnderNames";
import type { Evidence, EvidenceCode } from "./evidence/evidence";
import { evidenceOf } from "./evidence/vote";
import { findKinds, type FoundKind } from "./findKinds";
import { tableAt } from "./recognise";

/** Something that stands as ballots do, with signs that nothing explains. */
export interface Lookalike {
  readonly area: Area;
  /** The signs most often found there. */
  readonly signs: readonly string[];
}

/** Fewer cells with the same signs are no ballots. */
const LEAST_CELLS = 6;
const LEVELS = 3;
/** Signs that are no words are no longer. */
const LONGEST_LETTERS = 4;
/** Stands for a level that nobody ticked. */
const NEVER_USED = "...";
const SMALLEST_DIGIT = -1;
const LARGEST_DIGIT = 10;

/** What only ballots have, and what none has. */
const OF_PEOPLE: ReadonlySet<EvidenceCode> = new Set(["names", "offices"]);
const OF_OTHERS: ReadonlySet<EvidenceCode> = new Set<EvidenceCode>([
  "attributes",
  "noPeople",
  "otherLines",
  "explanation",
  "otherTicks",
  "otherMeanings",
]);
/** Beside numbered ballots an attribute, such as at which table each was counted, says little. */
const LEAST_AGAINST = -5;

/** "Tín nhiệm cao" says of itself that it is a level; "Cao" alone may be anything's. */
const SURE_WORDS = 6;

/** What others have, and ballots too at times. */
const OF_SOME: ReadonlySet<EvidenceCode> = new Set(["otherPurpose", "namedLines"]);

const isNamed = (cell: Cell) =>
  typeof cell === "string" && (nameStrength(cell) === 2 || namesOffice(cell) || cell.includes("@"));

/** "Bàn 1", "Hòm phiếu số 2": where or in which order something was counted. */
const isNumbered = (token: string) => /^\p{L}/u.test(token) && / \d{1,4}$/.test(token);

function signOf(cell: Cell): string | null {
  if (isBlank(cell) || typeof cell === "boolean" || isNamed(cell)) return null;
  const token = tokenOf(cell);
  if (token === null || isNumbered(token) || isDeclaredInvalid(token)) return null;
  if (!/^-?[\d.]+$/.test(token)) return token;
  const value = Number(token);
  return isDigitSign(token) && value >= SMALLEST_DIGIT && value <= LARGEST_DIGIT ? token : null;
}

/** The signs of a part of a sheet, the most frequent first. */
export function signsIn(grid: SheetGrid, within: Area): readonly string[] {
  const { ids, values } = partOf(grid, within);
  const counts = countValues({ ids, values });
  const bySign = new Map<string, number>();
  values.forEach((cell, at) => {
    const sign = signOf(cell);
    if (sign !== null) bySign.set(sign, (bySign.get(sign) ?? 0) + nth(counts, at));
  });
  return [...bySign]
    .filter(([, count]) => count > 1)
    .toSorted(([, one], [, other]) => other - one)
    .map(([sign]) => sign);
}

/** Sets that the most frequent words, letters and digits would be, if they were marks. */
function setsIn(grid: SheetGrid, within: Area): readonly CodeSetId[] {
  const signs = signsIn(grid, within);
  const words = signs.filter((sign) => !isDigitSign(sign));
  // In a list the posts of the people come as often as the signs.
  const letters = words.filter((sign) => sign.length <= LONGEST_LETTERS);
  const sets = [letters, words, signs.filter(isDigitSign)].map((some) =>
    some.length < LEVELS - 1 ? null : codeSet([...some, NEVER_USED].slice(0, LEVELS)),
  );
  return [...new Set(sets)].filter((set) => set !== null);
}

function areBallots(evidence: readonly Evidence[]): boolean {
  const codes = evidence.map(({ code }) => code);
  // Levels in words, or the words of a vote, tell more than what the lines are called.
  const isSaid =
    codes.includes("confidence") ||
    evidence.some(({ code, weight }) => code === "levelWords" && weight >= SURE_WORDS);
  return (
    codes.some((code) => OF_PEOPLE.has(code)) &&
    !evidence.some(({ code, weight }) => OF_OTHERS.has(code) && weight <= LEAST_AGAINST) &&
    (isSaid || !codes.some((code) => OF_SOME.has(code)))
  );
}

const isLarge = ({ source, names }: FoundKind) =>
  source.marks.rows * source.marks.columns >= LEAST_CELLS && names.length > 1;

const withSet = (grid: SheetGrid, set: CodeSetId): SheetGrid => ({
  ...grid,
  signs: [...(grid.signs ?? []), set],
});

/** Whether most of what is typed in some cells are signs of a set: who typed each ballot is said in one column only. */
function isMostly(grid: SheetGrid, marks: Area, set: CodeSetId): boolean {
  const { ids, values } = partOf(grid, marks);
  const counts = countValues({ ids, values });
  const tokens = tokensOf(set);
  const times = (isWanted: (cell: Cell) => boolean) =>
    values.reduce<number>((sum, cell, at) => sum + (isWanted(cell) ? nth(counts, at) : 0), 0);
  const signed = times((cell) => tokens.has(String(tokenOf(cell))));
  return signed * 2 > times((cell) => !isBlank(cell));
}

/** A block that is read as ballots once a set is known, with its people inside of the part. */
function readBlock(grid: SheetGrid, within: Area, set: CodeSetId): FoundKind | null {
  const found = findKinds(withSet(grid, set), within).find(
    (kind) =>
      isLarge(kind) &&
      areBallots(kind.evidence) &&
      containsArea(within, kind.area) &&
      isMostly(grid, kind.source.marks, set),
  );
  return found ?? null;
}

/** Words of a vote, on the sheet or in its name. */
const isSaidToBe = ({ evidence }: FoundKind) =>
  evidence.some(({ code }) => code === "confidence" || code === "ballots");

/**
 * Ballots with signs that nothing explains, on a sheet whose words speak of a vote: what the signs mean is asked, as of
 * digits.
 *
 * @param isOfVote - whether it is known that the sheet is of a vote, as beside a table of its counts
 * @returns `null` where there are none
 */
export function unexplainedBallots(grid: SheetGrid, within: Area, isOfVote: boolean): FoundKind | null {
  const found = setsIn(grid, within).map((set) => readBlock(grid, within, set));
  return found.find((kind) => kind !== null && (isOfVote || isSaidToBe(kind))) ?? null;
}

/** Columns under names that hold signs of a set, in a sheet that is read otherwise or not at all. */
function namedBlock(grid: SheetGrid, within: Area, codes: CodeSetId): Area | null {
  const tokens = tokensOf(codes);
  const marks = columnsUnderNames(grid, within, (cell) => tokens.has(String(tokenOf(cell))));
  const isVote = marks && areBallots(evidenceOf(grid, tableAt(grid, marks, { layout: "codes", codes })));
  return isVote ? marks : null;
}

/**
 * The first block in a part of a sheet that has people and signs as ballots have, whatever the signs are.
 *
 * @returns `null` where there is none, or where words say that it is something else
 */
export function lookalikeIn(grid: SheetGrid, within: Area = usedArea(grid)): Lookalike | null {
  for (const set of setsIn(grid, within)) {
    const area = readBlock(grid, within, set)?.area ?? namedBlock(withSet(grid, set), within, set);
    if (area) return { area, signs: set.split("/").filter((sign) => sign !== NEVER_USED) };
  }
  return null;
}

/** The parts of a sheet under, above and beside an area, whole rows first. */
export function partsAround(grid: SheetGrid, area: Area): readonly Area[] {
  const { row, column } = grid;
  const [bottom, right] = [endRow(grid), endColumn(grid)];
  const parts: readonly Area[] = [
    { row: endRow(area), column, rows: bottom - endRow(area), columns: grid.columns },
    { row, column, rows: area.row - row, columns: grid.columns },
    { row, column: endColumn(area), rows: grid.rows, columns: right - endColumn(area) },
    { row, column, rows: grid.rows, columns: area.column - column },
  ];
  return parts.filter(({ rows, columns }) => rows > 1 && columns > 1);
}
