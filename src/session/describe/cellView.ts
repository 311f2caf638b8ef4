import { MARK, type MarkTable } from "../../core/ballot/mark";
import { columnsPerPerson } from "../../core/ballot/readMarks";
import { numberOfBallot } from "../../core/check/marks";
import { readKind, type ReadKind } from "../../core/read/readKind";
import { unnumberedRows } from "../../core/read/unnumbered";
import type { Person } from "../../core/recognise/ballotTable";
import { fitPlace } from "../../core/setup/fit";
import type { CountSetup, KindSetup } from "../../core/setup/setup";
import { parseArea } from "../../core/sheet/address";
import { cellArea, hasColumn, hasRow } from "../../core/sheet/area";
import type { SheetGrid } from "../../core/sheet/grid";
import { nth } from "../../core/sheet/nth";

/** What a mark is called; a typed 0 means that nothing is marked. */
export type MarkName = Exclude<keyof typeof MARK, "zero">;

/** What a cell of the clerk's sheet is part of. */
export interface CellView {
  /** The ballot in whose row the cell stands; `null` in a head. */
  readonly ballot: {
    /** As findings call it: its number, else its place among the rows. */
    readonly number: number;
    /** How often it says what, over all people. */
    readonly says: Readonly<Partial<Record<MarkName, number>>>;
  } | null;
  /** The person in whose column the cell stands; `null` beside the marks. */
  readonly person: Person | null;
  /** What the ballot says of the person; `null` where one of them is missing. */
  readonly mark: MarkName | null;
}

const NAMES = new Map<number, string>(Object.entries(MARK).map(([name, mark]) => [mark, name]));

const isName = (name: string | undefined): name is MarkName =>
  name !== undefined && name in MARK && name !== "zero";

function nameOf(mark: number): MarkName {
  const name = NAMES.get(mark);
  if (name === "zero") return "blank";
  return isName(name) ? name : "unknown";
}

/** Where a cell stands among ballots and people, each from 0; `null` where it has no place there. */
interface Among {
  readonly ballot: number | null;
  readonly person: number | null;
}

const NOWHERE: Among = { ballot: null, person: null };

/** In a list each line has one person of one ballot. */
function inList({ normal, table }: ReadKind, row: number): Among | null {
  if (!normal.list) return null;
  const at = Array.from(normal.list.list.rows).indexOf(row);
  const people = table.people.length;
  return at < 0 ? NOWHERE : { ballot: Math.floor(at / people), person: at % people };
}

function inRows({ read, gaps }: KeptKind, row: number, column: number): Among {
  const { normal, table, reading } = read;
  const cell = normal.seen(cellArea(row, column));
  if (!cell) return NOWHERE;
  const { marks, header } = table;
  const isBallot = hasRow(marks, cell.row) && !gaps.has(cell.row - marks.row);
  const isHead = header !== null && hasRow(header, cell.row);
  const isPerson = hasColumn(marks, cell.column) && (isBallot || isHead);
  return {
    ballot: isBallot ? cell.row - marks.row : null,
    person: isPerson ? Math.floor((cell.column - marks.column) / columnsPerPerson(reading)) : null,
  };
}

function saysOf({ marks, people }: MarkTable, ballot: number): Readonly<Partial<Record<MarkName, number>>> {
  const counts: Partial<Record<MarkName, number>> = {};
  for (let person = 0; person < people; person++) {
    const name = nameOf(nth(marks, ballot * people + person));
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function viewIn(kept: KeptKind, row: number, column: number): CellView | null {
  const { read } = kept;
  const among = inList(read, row) ?? inRows(kept, row, column);
  const { ballot: at, person: whose } = among;
  const person = whose === null ? null : (read.table.people[whose] ?? null);
  if (at === null && !person) return null;
  const ballot =
    at === null
      ? null
      : { number: numberOfBallot(read.normal.grid, read.table, at), says: saysOf(read.marks, at) };
  const mark = at === null || whose === null ? null : nth(read.marks.marks, at * read.marks.people + whose);
  return { ballot, person, mark: mark === null ? null : nameOf(mark) };
}

/** A kind of ballot as it is counted, kept for many cells. */
export interface KeptKind {
  readonly read: ReadKind;
  /** Rows of the marks that are no ballots, from 0. */
  readonly gaps: ReadonlySet<number>;
}

/** Reads a kind of ballot for {@link cellView}; `null` where it cannot be read, or is a table of counts. */
export function keepKind({ kinds, codes }: CountSetup, kind: KindSetup, grid: SheetGrid): KeptKind | null {
  const here = kinds.filter((other) => other !== kind && other.sheet === kind.sheet);
  const others = here.flatMap((other) => other.source ?? []);
  const found = readKind(fitPlace(kind, grid), grid, codes, others);
  if (!found.ok) return null;
  const { read } = found;
  return { read, gaps: new Set([...read.normal.gaps, ...unnumberedRows(read)]) };
}

/**
 * What a cell of the clerk's sheet is part of: its ballot, its person, and what the one says of the other.
 *
 * @param kept - the kinds of ballot on its sheet
 * @param address - of what is selected; its first cell counts
 * @returns `null` for a cell of no kind of ballot
 */
export function cellView(kept: readonly KeptKind[], address: string): CellView | null {
  const area = parseArea(address);
  const views = area ? kept.map((kind) => viewIn(kind, area.row, area.column)) : [];
  return views.find((view) => view !== null) ?? null;
}
