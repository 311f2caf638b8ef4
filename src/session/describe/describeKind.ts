import { originOf } from "../../core/sheet/place";
import { hasBallots, isConfirmed, type BallotSource, type Source } from "../../core/setup/source";
import { isUnmarked, MARK, type MarkTable } from "../../core/ballot/mark";
import type { Reading } from "../../core/ballot/reading";
import type { Area } from "../../core/sheet/area";
import { usedArea, type SheetGrid } from "../../core/sheet/grid";
import type { BallotTable, Person } from "../../core/recognise/ballotTable";
import { readKind } from "../../core/read/readKind";
import { findTurned } from "../../core/recognise/findTransposed";
import { describeCounts, type CountsView } from "./describeCounts";

/** Ballots as shown to the clerk. */
export interface BallotsView {
  readonly form: "ballots";
  readonly table: BallotTable;
  readonly reading: Reading;
  /** More than one: the clerk must choose. */
  readonly choices: readonly Reading[];
  readonly people: number;
  readonly ballots: number;
  readonly unmarkedRows: number;
  /** Everybody named, in the order of the marks. */
  readonly persons: readonly Person[];
  /** Cells of the sheet that name the people; `null` when there are none. */
  readonly names: Area | null;
  readonly type: BallotSource["type"];
  /** Mark cells of the sheet. */
  readonly marks: Area;
  /** Column of the sheet that numbers the ballots of a list. */
  readonly ballotColumn: number | null;
  /** Whether rows as well as columns can be ballots, and nobody said which. */
  readonly isTwoWays: boolean;
}

/** What the pane takes a kind's range for, to be shown to the clerk. */
export type KindView = BallotsView | CountsView;

const rowsOf = (table: MarkTable) =>
  Array.from({ length: table.rows }, (_, row) =>
    table.marks.subarray(row * table.people, (row + 1) * table.people),
  );

/** The source as read; with names that do not fit it is read as if none were chosen. */
function readCells(source: BallotSource, grid: SheetGrid) {
  const read = readKind({ sheet: grid.sheet, source }, grid, []);
  if (read.ok || source.type === "list" || source.people === null) return read;
  return readKind({ sheet: grid.sheet, source: { ...source, people: null } }, grid, []);
}

function isTwoWays(source: BallotSource, grid: SheetGrid, table: BallotTable): boolean {
  return !isConfirmed(source) && findTurned(grid, usedArea(grid), table) !== null;
}

/**
 * Describes ballots by the cells that are named.
 *
 * @returns `null` when the range holds nothing that can be read
 */
export function describeBallots(source: BallotSource, grid: SheetGrid): BallotsView | null {
  const read = readCells(source, grid);
  if (!read.ok) return null;
  const { table, reading, normal, marks: values, legend } = read.read;
  const isOpen = source.signs === null && legend === null;
  const ballots = rowsOf(values).filter((row) => row.some((mark) => !isUnmarked(mark))).length;
  const header = table.header && originOf(normal.grid, table.header);
  return {
    form: "ballots",
    table,
    reading,
    persons: table.people,
    choices: isOpen ? table.readings : [reading],
    people: values.people,
    ballots,
    unmarkedRows: values.rows - ballots,
    names: source.people ?? header,
    type: source.type,
    marks: source.marks,
    ballotColumn: source.type === "list" ? (source.numbers?.column ?? null) : null,
    isTwoWays: isTwoWays(source, grid, table),
  };
}

/**
 * Describes a kind by the cells it names.
 *
 * @returns `null` when the range holds nothing that can be read
 */
export function describeKind(source: Source | null, grid: SheetGrid): KindView | null {
  if (source === null) return null;
  return hasBallots(source) ? describeBallots(source, grid) : describeCounts(source, grid);
}

/** What the marks of a range would count to under a reading. */
export interface Meaning {
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
  readonly unknown: number;
}

/** Counts all marks of a kind under one of its readings, so that the clerk can tell the readings apart. */
export function meaningOf(source: BallotSource, grid: SheetGrid, reading: Reading): Meaning {
  const read = readCells({ ...source, signs: reading }, grid);
  const marks = read.ok ? read.read.marks.marks : new Uint8Array();
  const all = (wanted: number) => marks.reduce((sum, mark) => sum + (mark === wanted ? 1 : 0), 0);
  return {
    high: all(MARK.high),
    confidence: all(MARK.confidence),
    low: all(MARK.low),
    unknown: all(MARK.unknown) + all(MARK.error),
  };
}

/** The three signs of a set of codes, from high to low. */
export function signsOf(codes: string): { high: string; confidence: string; low: string } {
  const [high = "", confidence = "", low = ""] = codes.split("/");
  return { high, confidence, low };
}
