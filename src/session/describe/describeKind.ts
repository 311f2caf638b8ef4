import { CODE_SETS } from "../../core/ballot/codes";
import { isUnmarked, MARK, type MarkTable } from "../../core/ballot/mark";
import { layoutName, type Reading } from "../../core/ballot/reading";
import { parseArea } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import { usedArea, type SheetGrid } from "../../core/sheet/grid";
import type { BallotTable, Person } from "../../core/recognise/ballotTable";
import { COUNTS_LAYOUT } from "../../core/recognise/counts/findCounts";
import { readKind } from "../../core/read/readKind";
import type { KindSetup } from "../../core/setup/setup";
import { findTurned } from "../../core/recognise/findTransposed";
import { joinLayout, splitLayout, type Shape } from "../../core/setup/shape";
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
  /** Cells of the sheet that name the people; `null` when there are none. */
  readonly names: Area | null;
  readonly shape: Shape;
  /** Mark cells of the sheet. */
  readonly marks: Area;
  /** Column of the sheet that numbers the ballots of a list. */
  readonly ballotColumn: number | null;
  /** Whether rows as well as columns can be ballots, and nobody said which. */
  readonly isTwoWays: boolean;
}

/** What the pane takes a kind's range for, to be shown to the clerk. */
export type KindView = BallotsView | CountsView;

/** What of a kind decides how its cells are read. */
type KindCells = Pick<KindSetup, "marks" | "people" | "layout" | "ballots" | "faultColumn">;

const rowsOf = (table: MarkTable) =>
  Array.from({ length: table.rows }, (_, row) =>
    table.marks.subarray(row * table.people, (row + 1) * table.people),
  );

/** The kind as read; with names that do not fit it is read as if none were chosen. */
function readCells(kind: KindCells, grid: SheetGrid) {
  const place = { ...kind, sheet: grid.sheet };
  const read = readKind(place, grid, []);
  const isList = splitLayout(kind.layout).shape === "list";
  return read.ok || isList || kind.people === "" ? read : readKind({ ...place, people: "" }, grid, []);
}

function isTwoWays(kind: KindCells, grid: SheetGrid, table: BallotTable): boolean {
  return !splitLayout(kind.layout).isNamed && findTurned(grid, usedArea(grid), table) !== null;
}

/**
 * Describes a kind that has ballots by the cells it names.
 *
 * @returns `null` when the range holds nothing that can be read
 */
export function describeBallots(kind: KindCells, grid: SheetGrid): BallotsView | null {
  const marks = parseArea(kind.marks);
  const read = readCells(kind, grid);
  if (!marks || !read.ok) return null;
  const { table, reading, view, marks: values } = read.read;
  const { shape, reading: named } = splitLayout(kind.layout);
  const ballots = rowsOf(values).filter((row) => row.some((mark) => !isUnmarked(mark))).length;
  const header = table.header && view.realArea(table.header);
  return {
    form: "ballots",
    table,
    reading,
    persons: table.people,
    choices: named === "" ? table.readings : [reading],
    isUnconfirmed: named === "" && reading.codes === "1/2/3",
    people: values.people,
    ballots,
    unmarkedRows: values.rows - ballots,
    names: kind.people === "" ? header : parseArea(kind.people),
    shape,
    marks,
    ballotColumn: shape === "list" ? (parseArea(kind.ballots)?.column ?? null) : null,
    isTwoWays: isTwoWays(kind, grid, table),
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

/** Counts all marks of a kind under one of its readings, so that the clerk can tell the readings apart. */
export function meaningOf(kind: KindCells, grid: SheetGrid, reading: Reading): Meaning {
  const { shape } = splitLayout(kind.layout);
  const layout = joinLayout({ shape, isNamed: true, reading: layoutName(reading) });
  const read = readCells({ ...kind, layout }, grid);
  const marks = read.ok ? read.read.marks.marks : new Uint8Array();
  const all = (wanted: number) => marks.reduce((sum, mark) => sum + (mark === wanted ? 1 : 0), 0);
  return {
    high: all(MARK.high),
    confidence: all(MARK.confidence),
    low: all(MARK.low),
    unknown: all(MARK.unknown) + all(MARK.error),
  };
}

/** Every set of codes that can be chosen, as the reading of a layout names it. */
export const CODE_READINGS: readonly { readonly reading: string; readonly codes: string }[] = [
  ...CODE_SETS.keys(),
].map((codes) => ({ reading: `codes ${codes}`, codes }));

/** The three signs of a set of codes, from high to low. */
export function signsOf(codes: string): { high: string; confidence: string; low: string } {
  const [high = "", confidence = "", low = ""] = codes.split("/");
  return { high, confidence, low };
}
