import type { Cell } from "../../core/sheet/cell";
import { gridOf, cellsOf, type SheetGrid } from "../../core/sheet/grid";
import vote from "./vote.json";

/** Name, post, and how many ballots say high, confidence and low. */
export interface VotedPerson {
  readonly name: string;
  readonly post: string;
  readonly counts: readonly [number, number, number];
}

export const VOTE_SHEET = vote.sheet;
const VOTE_BALLOTS = 46;

/** The published vote of 46 ballots on 13 posts, under invented names. */
export const VOTED: readonly VotedPerson[] = vote.people.map(([name, post, high, confidence, low]) => ({
  name: String(name),
  post: String(post),
  counts: [Number(high), Number(confidence), Number(low)],
}));

type Signs = readonly [Cell, Cell, Cell];

const SIGNS: Signs = ["TNC", "TN", "TNT"];

/** The level (0 to 2) that a ballot gives a person, 3 for no mark at all. */
function levelOn(ballot: number, [high, confidence, low]: VotedPerson["counts"]): number {
  if (ballot < high) return 0;
  if (ballot < high + confidence) return 1;
  return ballot < high + confidence + low ? 2 : 3;
}

function titleRows(): readonly (readonly Cell[])[] {
  return [[vote.title], ...vote.figures];
}

function pad(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
}

/** A sheet with a row per ballot and a code per person: names in B7, posts in B8, marks from B9. */
export function codeSheet(people: readonly VotedPerson[] = VOTED, signs: Signs = SIGNS): SheetGrid {
  const ballots = Array.from({ length: VOTE_BALLOTS }, (_, ballot) => [
    ballot + 1,
    ...people.map((person) => signs[levelOn(ballot, person.counts)] ?? null),
  ]);
  const cells = pad([
    ...titleRows(),
    [],
    [vote.numberHeader, ...people.map((person) => person.name)],
    [vote.postHeader, ...people.map((person) => person.post)],
    ...ballots,
  ]);
  return gridOf({ sheet: VOTE_SHEET, row: 0, column: 0, cells });
}

/** The same vote with three boxes per person. */
export function boxSheet(people: readonly VotedPerson[] = VOTED): SheetGrid {
  const spread = (text: (person: VotedPerson) => Cell) => people.flatMap((one) => [text(one), null, null]);
  const boxes = (level: number) => [0, 1, 2].map((box) => (box === level ? "x" : null));
  const ballots = Array.from({ length: VOTE_BALLOTS }, (_, ballot) => [
    ballot + 1,
    ...people.flatMap((person) => boxes(levelOn(ballot, person.counts))),
  ]);
  const cells = pad([
    ...titleRows(),
    [],
    [null, ...spread((person) => person.name)],
    [null, ...spread((person) => person.post)],
    [vote.numberHeader, ...people.flatMap(() => vote.boxes)],
    ...ballots,
  ]);
  return gridOf({ sheet: VOTE_SHEET, row: 0, column: 0, cells });
}

/** The same vote as a finished result: names in B3, posts in C3, counts from D3; no figures beside it. */
export function resultSheet(people: readonly VotedPerson[] = VOTED): SheetGrid {
  const lines = people.map(({ name, post, counts }, at) => [at + 1, name, post, ...counts]);
  return gridOf({
    sheet: VOTE_SHEET,
    row: 0,
    column: 0,
    cells: pad([[vote.title], vote.resultHead, ...lines]),
  });
}

/** The same vote counted at two tables, the first ten ballots at one of them, with their sum. */
export function tallySheet(people: readonly VotedPerson[] = VOTED): SheetGrid {
  const lines = people.map(({ name, post, counts }, at) => {
    const [high, confidence, low] = counts;
    return [at + 1, name, post, 10, 0, 0, high - 10, confidence, low, ...counts];
  });
  return gridOf({ sheet: VOTE_SHEET, row: 0, column: 0, cells: pad([...vote.tallyHead, ...lines]) });
}

/** The same sheet with other values in some cells, by row and column from 0. */
export function withCells(grid: SheetGrid, changes: readonly (readonly [number, number, Cell])[]): SheetGrid {
  const cells = cellsOf(grid).map((row, at) =>
    row.map((cell, column) => {
      const change = changes.find(([changedRow, changed]) => changedRow === at && changed === column);
      return change ? change[2] : cell;
    }),
  );
  return gridOf({ ...grid, cells });
}

/** The sheet with a column O of ballot faults. */
export function withFaults(faults: Readonly<Record<number, string>>): SheetGrid {
  const grid = codeSheet();
  return gridOf({ ...grid, cells: cellsOf(grid).map((row, at) => [...row, faults[at] ?? null]) });
}
