import { areaAddress, cellAddress } from "../sheet/address";
import { columnsOf, rowsOf, type Area } from "../sheet/area";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";
import { personInHead } from "../people/headName";
import { nameKey } from "../people/nameKey";
import { ballotNumber } from "./cells";
import { cleanText } from "../text/text";

/** Where a list of ballots and people (layout B) stands; areas are absolute and have the same rows. */
export interface ListAreas {
  /** One column of codes, or three boxes. */
  readonly marks: Area;
  /** The column of names, with the posts in a second one. */
  readonly names: Area;
  /** The column of ballot numbers; `null` when there is none. */
  readonly ballots: Area | null;
}

/** One line: which ballot, which person, on which row. */
interface Line {
  readonly row: number;
  readonly ballot: number;
  readonly person: number;
}

/** A list put in order: a row per ballot, a column per person. */
export interface BallotList {
  readonly areas: ListAreas;
  /** First line of each person and of each ballot. */
  readonly people: readonly number[];
  readonly ballots: readonly number[];
  /** Per ballot: what it is called. */
  readonly numbers: readonly number[];
  /** `rows[ballot × people + person]` is the row of the sheet, or -1 where there is none. */
  readonly rows: Int32Array;
  readonly findings: readonly Finding[];
}

const rawText = (cell: Cell) => (isBlank(cell) || isCellError(cell) ? "" : String(cell));
const textOf = (cell: Cell) => cleanText(rawText(cell));

/** The texts of a column from top to bottom; a blank below a text, as in merged cells, repeats it. */
function filledDown(grid: SheetGrid, rows: readonly number[], column: number): readonly string[] {
  let last = "";
  return rows.map((row) => {
    const text = textOf(cellAt(grid, row, column));
    if (text !== "") last = text;
    return last;
  });
}

function isEmptyRow(grid: SheetGrid, row: number, { marks, names, ballots }: ListAreas): boolean {
  const columns = [marks, names, ...(ballots ? [ballots] : [])].flatMap((area) => columnsOf(area));
  return columns.every((column) => isBlank(cellAt(grid, row, column)));
}

/** Numbers each different text in the order in which it first comes. */
function numbered(keys: readonly string[]): {
  readonly places: readonly number[];
  readonly firsts: readonly number[];
} {
  const known = new Map<string, number>();
  const firsts: number[] = [];
  const places = keys.map((key, line) => {
    const place = known.get(key) ?? known.size;
    if (place === known.size) {
      known.set(key, place);
      firsts.push(line);
    }
    return place;
  });
  return { places, firsts };
}

/** Without ballot numbers the lines of a person are taken for ballots in their order. */
function occurrences(people: readonly number[]): readonly string[] {
  const seen = new Map<number, number>();
  return people.map((person) => {
    const count = (seen.get(person) ?? 0) + 1;
    seen.set(person, count);
    return String(count);
  });
}

interface Placing {
  readonly lines: readonly Line[];
  readonly people: readonly number[];
  readonly ballots: readonly number[];
}

/** Who stands in each line: the name, and the post beside it. In merged cells both stand in the first line only. */
function peopleKeys(grid: SheetGrid, rows: readonly number[], names: Area): readonly string[] {
  let last = "";
  return rows.map((row) => {
    const texts = Array.from({ length: names.columns }, (_, at) =>
      nameKey(textOf(cellAt(grid, row, names.column + at))),
    );
    if (texts[0] !== "") last = texts.join("|");
    return last;
  });
}

function placeLines(grid: SheetGrid, areas: ListAreas): Placing {
  const { marks, names, ballots } = areas;
  const all = rowsOf(marks);
  const rows = all.filter((row) => !isEmptyRow(grid, row, areas));
  const people = numbered(peopleKeys(grid, rows, names));
  const keys = ballots ? filledDown(grid, rows, ballots.column) : occurrences(people.places);
  const papers = numbered(keys);
  const lines = rows.map((row, at) => ({
    row,
    ballot: Number(papers.places[at]),
    person: Number(people.places[at]),
  }));
  const rowOf = (line: number) => Number(rows[line]);
  return { lines, people: people.firsts.map(rowOf), ballots: papers.firsts.map(rowOf) };
}

/** The name of a person by the row of the first line. */
export function nameAt(grid: SheetGrid, { names }: ListAreas, row: number): string {
  return personInHead(rawText(cellAt(grid, row, names.column))).name;
}

/** The number of each ballot as its first line has it, else its place. */
function ballotNumbers(
  grid: SheetGrid,
  { ballots, names }: ListAreas,
  firsts: readonly number[],
): readonly number[] {
  const { column } = ballots ?? names;
  return firsts.map((row, place) => ballotNumber(cellAt(grid, row, column)) ?? place + 1);
}

/** Lines that are missing: F124 per person without ballot numbers, else F122 per ballot and person. */
function missingLines(grid: SheetGrid, list: Omit<BallotList, "findings">): readonly Finding[] {
  const { areas, people, ballots, rows } = list;
  const found = new FindingCollector(grid.sheet);
  people.forEach((first, person) => {
    const missing = Array.from(ballots.keys()).filter(
      (ballot) => rows[ballot * people.length + person] === -1,
    );
    const name = nameAt(grid, areas, first);
    if (areas.ballots === null) {
      const counts = { ballots: ballots.length - missing.length, expected: ballots.length };
      if (missing.length > 0)
        found.add("F124", cellAddress(first, areas.names.column), () => ({ person: name, ...counts }));
      return;
    }
    for (const ballot of missing) {
      const address = cellAddress(Number(ballots[ballot]), areas.ballots.column);
      found.add("F122", address, () => ({ person: name, ballot: Number(list.numbers[ballot]) }));
    }
  });
  return found.list();
}

/**
 * Puts the lines of a list in order.
 *
 * @returns F123 a person twice on one ballot, F122 a person missing on a ballot, F124 people with fewer lines where
 *   nothing numbers the ballots, N140 when nothing numbers them
 */
export function readList(grid: SheetGrid, areas: ListAreas): BallotList {
  const { lines, people, ballots } = placeLines(grid, areas);
  const rows = new Int32Array(ballots.length * people.length).fill(-1);
  const twice = new FindingCollector(grid.sheet);
  const list = { areas, people, ballots, rows, numbers: ballotNumbers(grid, areas, ballots) };
  for (const { row, ballot, person } of lines) {
    const at = ballot * people.length + person;
    const before = Number(rows[at]);
    if (before === -1) {
      rows[at] = row;
      continue;
    }
    const address = areaAddress({ ...areas.marks, row, rows: 1 });
    const name = nameAt(grid, areas, Number(people[person]));
    twice.add("F123", address, () => ({
      person: name,
      ballot: Number(list.numbers[ballot]),
      row: before + 1,
    }));
  }
  const where = { sheet: grid.sheet, address: areaAddress(areas.marks) };
  const note = areas.ballots === null ? [finding("N140", { lines: lines.length }, where)] : [];
  return { ...list, findings: [...twice.list(), ...missingLines(grid, list), ...note] };
}
