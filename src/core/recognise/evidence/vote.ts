import { isBoxMark, isDigitSet, readCode, tokenOf, tokensOf, type CodeSetId } from "../../ballot/codes";
import { MARK } from "../../ballot/mark";
import { personInHead } from "../../people/headName";
import { nameStrength } from "../../people/nameShape";
import { parseArea } from "../../sheet/address";
import { between, columnsOf, endColumn, hasRow, rowsOf, type Area } from "../../sheet/area";
import { isBlank, type Cell } from "../../sheet/cell";
import { cellAt, partOf, type SheetGrid } from "../../sheet/grid";
import { usedValues } from "../../sheet/search";
import { MARKS } from "../../vocabulary/heads";
import { namesOffice } from "../../vocabulary/offices";
import { ATTRIBUTE, NUMBERED_OTHERWISE, NUMBERS_OTHERWISE, OF_CONFIDENCE } from "../../vocabulary/purposes";
import { matches } from "../../vocabulary/role";
import type { BallotTable } from "../ballotTable";
import { isCodeLike, isLabel, isRemarkHeader } from "../cells";
import { digitLegends, legendsOn } from "../legends";
import { findLevelHead } from "../levelHead";
import { headsOf } from "../numbering";
import { isBlankForm, isLevelWord } from "./blankForm";
import { said, type Evidence, type EvidenceCode } from "./evidence";
import { explainsOtherwise } from "./meanings";
import { areOtherTicks } from "./ticks";
import { ofWords } from "./words";

/** Evidence of this much together makes a vote. */
const LEAST_EVIDENCE = 3;

/** Of what is typed among marks at least this share are signs; the rest are slips. */
const LEAST_READ = 0.6;
/** Rows that are looked at for it. */
const SAMPLE = 60;
/** How far above the ballots the head of their numbers may stand. */
const HEAD_REACH = 3;
/** Whether nearly all signs among some marks are of the set by which they were found; names and numbers may slip in. */
function isMostlyRead(grid: SheetGrid, marks: Area, codes: CodeSetId | null): boolean {
  if (codes === null) return true;
  const set = tokensOf(codes);
  const typed = columnsOf(marks).flatMap((column) =>
    rowsOf(marks)
      .slice(0, SAMPLE)
      .map((row) => cellAt(grid, row, column))
      .filter(isCodeLike),
  );
  const read = typed.filter((cell) => readCode(cell, set) !== MARK.unknown);
  return read.length >= typed.length * LEAST_READ;
}

function ofLetters(
  grid: SheetGrid,
  marks: Area,
  codes: CodeSetId | null,
  values: readonly Cell[],
): readonly Evidence[] {
  // Letters of gradings share one or two with a set.
  if (!isMostlyRead(grid, marks, codes)) return said("otherSigns", -6);
  const isTick = values.every((cell) => isBoxMark(String(tokenOf(cell))));
  if (isTick) return areOtherTicks(grid, marks) ? said("otherTicks", -20) : said("ticks", -1);
  // A whole set of letters is hardly anything else.
  return said("letters", values.length > 2 ? 4 : 1);
}

function ofSigns(grid: SheetGrid, { marks, readings }: BallotTable): readonly Evidence[] {
  const [codes = null] = readings.map((reading) => reading.codes);
  const values = usedValues(partOf(grid, marks)).filter((cell) => !isBlank(cell));
  if (isBlankForm(grid, marks)) return said("noMarks", -20);
  if (findLevelHead(grid, marks)) return said("boxesUnderLevels", 6);
  // "Cao" and "Thấp" alone are answers to any question.
  if (values.filter(isLevelWord).length > 1)
    return said("levelWords", values.some((cell) => matches(OF_CONFIDENCE, cell)) ? 6 : 2);
  if (isDigitSet(codes)) {
    const { signs = [] } = grid;
    const isStated = signs.some((id) => id === codes);
    return isStated || digitLegends(grid).length > 0 ? said("digitsExplained", 3) : said("digits", 0);
  }
  return ofLetters(grid, marks, codes, values);
}

const OF_ANYTHING: ReadonlySet<EvidenceCode> = new Set(["digits", "digitsExplained", "letters"]);

/** Digits and letters to which the sheet gives another meaning, unless it speaks of confidence: then the clerk is asked. */
function ofMeanings(
  grid: SheetGrid,
  { marks }: BallotTable,
  others: readonly Evidence[],
): readonly Evidence[] {
  const has = (codes: ReadonlySet<EvidenceCode>) => others.some(({ code }) => codes.has(code));
  if (!has(OF_ANYTHING) || has(new Set(["confidence"]))) return [];
  return explainsOtherwise(grid, usedValues(partOf(grid, marks))) ? said("otherMeanings", -12) : [];
}

/** A word left of the marks that numbers nothing: codes of ballots hold digits. */
const isOtherWord = (cell: Cell) => isLabel(cell) && !/[\d@]/.test(String(tokenOf(cell)));

const isMost = (count: number, all: number) => all > 0 && count * 2 >= all;

function ofPeople({ people }: BallotTable): readonly Evidence[] {
  const named = people.map(({ name }) => name).filter((name) => name !== "");
  const strengths = named.map(nameStrength);
  if (isMost(strengths.filter((strength) => strength === 2).length, people.length)) return said("names", 5);
  if (isMost(named.filter(namesOffice).length, people.length)) return said("offices", 3);
  if (isMost(strengths.filter((strength) => strength > 0).length, people.length))
    return said("mayBeNames", 1.5);
  // What ballots say, under a head that says so: the people must stand elsewhere.
  if (isMost(named.filter((name) => matches(MARKS, name)).length, people.length))
    return said("noPeople", -20);
  const odd = named.filter((name) => isRemarkHeader(name) || matches(ATTRIBUTE, name));
  return odd.length > 0 ? said("attributes", -6) : said("noNames", 0);
}

/** Whether people stand in the lines and something else over the marks: gradings of each quarter, scores. */
function arePeople(named: readonly (readonly Cell[])[], { people }: BallotTable): boolean {
  const isPerson = (cell: Cell) => typeof cell === "string" && nameStrength(personInHead(cell).name) === 2;
  const isOver = people.some(({ name }) => isPerson(name));
  return !isOver && named.some((found) => isMost(found.filter(isPerson).length, found.length));
}

/** How the ballots are called left of their marks: by numbers, or by words that number nothing. */
function ofLines(grid: SheetGrid, table: BallotTable): readonly Evidence[] {
  const { marks, numberColumn } = table;
  const rows = rowsOf(marks);
  const before = between(grid.column, marks.column - 1);
  const words = (column: number) => rows.map((row) => cellAt(grid, row, column)).filter(isOtherWord);
  // One word in every line, such as "anonymous" in a form's answers, calls none of them.
  const named = before
    .map(words)
    .filter((found) => isMost(found.length, rows.length) && (rows.length < 3 || new Set(found).size > 1));
  if (arePeople(named, table)) return said("peopleInLines", -12);
  const isAttribute = (cell: Cell) => isRemarkHeader(cell) || matches(ATTRIBUTE, cell);
  // Beside numbered ballots a column may say at which table each was counted.
  const isBeside = numberColumn !== null && rows.length > 2;
  if (named.some((found) => found.some(isAttribute))) return said("attributes", isBeside ? -1 : -5);
  const isOther = (column: number) =>
    isMost(rows.filter((row) => matches(NUMBERED_OTHERWISE, cellAt(grid, row, column))).length, rows.length);
  if (before.some(isOther)) return said("otherLines", -12);
  const numbering = numberColumn === null ? before : [numberColumn];
  const heads = numbering.flatMap((column) => headsOf(grid, column, rows, HEAD_REACH));
  if (heads.some((head) => matches(NUMBERS_OTHERWISE, head))) return said("otherLines", -8);
  if (numberColumn !== null) return said("numbered", 1);
  // Digits beside other words are as well something that these words have.
  const isDigits = table.readings.slice(0, 1).some(({ codes }) => isDigitSet(codes));
  return named.length > 0 ? said("namedLines", isDigits ? -3 : -1) : [];
}

/** In a list somebody stands in every line: without names or offices it is none. */
function ofList(people: readonly Evidence[]): readonly Evidence[] {
  return people.some(({ code }) => code === "noNames") ? said("noPeople", -20) : said("repeatedNames", 2);
}

/** Whether a block is the small table that explains the signs: as many lines as it explains, each of another level. */
function ofLegend(grid: SheetGrid, { marks }: BallotTable): readonly Evidence[] {
  const isHere = legendsOn(grid).some(({ pairs, where }) => {
    const place = parseArea(String(where.address));
    const isBeside = place !== null && place.column >= marks.column - 1 && place.column <= endColumn(marks);
    return isBeside && hasRow(marks, place.row) && pairs.length >= marks.rows;
  });
  return isHere ? said("explanation", -20) : [];
}

/**
 * Everything that speaks for or against a table being ballots, found with a row per ballot.
 *
 * @param grid - the sheet as the table stands in it, transposed where ballots are columns
 * @param isList - whether a line is a ballot and a person: then names stand left of the marks
 */
export function evidenceOf(grid: SheetGrid, table: BallotTable, isList = false): readonly Evidence[] {
  const signs = ofSigns(grid, table);
  const people = ofPeople(table);
  const words = ofWords(grid, table, signs);
  return [
    ...signs,
    ...people,
    ...words,
    ...ofMeanings(grid, table, [...signs, ...words]),
    ...(isList ? ofList(people) : ofLines(grid, table)),
    ...ofLegend(grid, table),
  ];
}

/** Whether evidence is enough for a vote. */
export function isVote(evidence: readonly Evidence[]): boolean {
  return evidence.reduce((sum, { weight }) => sum + weight, 0) >= LEAST_EVIDENCE;
}
