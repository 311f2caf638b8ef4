import { CODE_SETS } from "../../../core/ballot/codes";
import { isUnmarked, MARK } from "../../../core/ballot/mark";
import { indexCells } from "../../../core/ballot/cellIndex";
import { columnsPerPerson, readMarks } from "../../../core/ballot/readMarks";
import { parseLayout, type Reading } from "../../../core/ballot/reading";
import { parseArea } from "../../../core/cell/address";
import { cut, type Area, type SheetGrid } from "../../../core/cell/cell";
import type { BallotTable, Person } from "../../../core/recognise/ballotTable";
import { peopleIn } from "../../../core/recognise/people";
import { tableAt } from "../../../core/recognise/recognise";
import { COUNTS_LAYOUT } from "../../../core/counts/findCounts";
import type { KindSetup } from "../../../core/record/setup";
import { describeCounts, type CountsView } from "./describeCounts";

/** Ballots as shown to the clerk. */
export interface BallotsView {
  readonly form: "ballots";
  readonly table: BallotTable;
  readonly reading: Reading;
  /** More than one: the clerk must choose. */
  readonly choices: readonly Reading[];
  /** Codes 1, 2, 3 that nobody confirmed. */
  readonly isUnconfirmed: boolean;
  readonly people: number;
  readonly ballots: number;
  readonly unmarkedRows: number;
  /** Everybody named, in the order of the marks. */
  readonly persons: readonly Person[];
  /** Rows that name the people; `null` when there are none. */
  readonly names: Area | null;
}

/** What the pane takes a kind's range for, to be shown to the clerk. */
export type KindView = BallotsView | CountsView;

/** What of a kind decides how its cells are read. */
export type KindCells = Pick<KindSetup, "marks" | "people" | "layout">;

/**
 * Describes a kind that has ballots by the cells it names.
 *
 * @returns `null` when the range holds nothing that can be read
 */
export function describeBallots(kind: KindCells, grid: SheetGrid): BallotsView | null {
  const marks = parseArea(kind.marks);
  if (!marks) return null;
  const table = tableAt(grid, marks, kind.layout === "" ? null : parseLayout(kind.layout));
  const [reading] = table.readings;
  if (!reading) return null;
  const { rows, people, marks: values } = readMarks(indexCells(cut(grid, marks)), reading);
  const isMarked = (row: number) =>
    values.subarray(row * people, (row + 1) * people).some((mark) => !isUnmarked(mark));
  const ballots = Array.from({ length: rows }, (_, row) => isMarked(row)).filter(Boolean).length;
  const names = kind.people === "" ? table.header : parseArea(kind.people);
  const chosen =
    kind.people !== "" && names ? peopleIn(grid, names, table.marks, columnsPerPerson(reading)) : null;
  return {
    form: "ballots",
    table,
    reading,
    persons: chosen ?? table.people,
    choices: kind.layout === "" ? table.readings : [reading],
    isUnconfirmed: kind.layout === "" && reading.codes === "1/2/3",
    people,
    ballots,
    unmarkedRows: rows - ballots,
    names,
  };
}

/**
 * Describes a kind by the cells it names.
 *
 * @returns `null` when the range holds nothing that can be read
 */
export function describeKind(kind: KindCells, grid: SheetGrid): KindView | null {
  return kind.layout === COUNTS_LAYOUT ? describeCounts(kind.marks, grid) : describeBallots(kind, grid);
}

/** What the marks of a range would count to under a reading. */
export interface Meaning {
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
  readonly unknown: number;
}

/** Counts all marks of a table under one of its readings, so that the clerk can tell the readings apart. */
export function meaningOf(grid: SheetGrid, table: BallotTable, reading: Reading): Meaning {
  const width = columnsPerPerson(reading);
  const area = { ...table.marks, columns: table.marks.columns - (table.marks.columns % width) };
  const { marks } = readMarks(indexCells(cut(grid, area)), reading);
  const all = (wanted: number) => marks.reduce((sum, mark) => sum + (mark === wanted ? 1 : 0), 0);
  return {
    high: all(MARK.high),
    confidence: all(MARK.confidence),
    low: all(MARK.low),
    unknown: all(MARK.unknown) + all(MARK.error),
  };
}

/** Every set of codes that can be chosen, as the `layout` of a kind names it. */
export const CODE_LAYOUTS: readonly { readonly layout: string; readonly codes: string }[] = [
  ...CODE_SETS.keys(),
].map((codes) => ({ layout: `codes ${codes}`, codes }));

/** The three signs of a set of codes, from high to low. */
export function signsOf(codes: string): { high: string; confidence: string; low: string } {
  const [high = "", confidence = "", low = ""] = codes.split("/");
  return { high, confidence, low };
}
