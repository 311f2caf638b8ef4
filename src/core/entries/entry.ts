import type { CodeMeaning } from "../ballot/codeMap";
import { isUnmarked } from "../ballot/mark";
import { addressOf } from "../sheet/place";
import { isBlank, isCellError, type Cell } from "../sheet/cell";
import { cellAt, cut, type SheetGrid } from "../sheet/grid";
import type { Finding } from "../finding/finding";
import { nameKey } from "../people/nameKey";
import { ballotNumber } from "../recognise/cells";
import type { Person } from "../recognise/ballotTable";
import { findFaultColumn } from "../recognise/faultColumn";
import { readPaperNotes, type PaperNotes } from "../read/paperNotes";
import { readKind, type ReadKind } from "../read/readKind";
import type { KindSetup } from "../setup/setup";
import { readableSheet } from "../recognise/readableSheet";
import { cleanText } from "../text/text";

/** One of two typings of the same ballots. */
export interface Entry {
  readonly sheet: string;
  readonly read: ReadKind;
  readonly notes: PaperNotes;
  /** Rows of the marks that hold a ballot, with its number; `null` where the sheet gives none. */
  readonly ballots: readonly { readonly row: number; readonly number: number | null }[];
}

type ReadEntry =
  | { readonly ok: true; readonly entry: Entry }
  | { readonly ok: false; readonly findings: readonly Finding[] };

function numberAt({ normal, table }: ReadKind, row: number): number | null {
  const { marks, numberColumn } = table;
  const cell = numberColumn === null ? null : cellAt(normal.grid, marks.row + row, numberColumn);
  return isBlank(cell) ? null : ballotNumber(cell);
}

function isMarkedRow({ marks }: ReadKind, row: number): boolean {
  const line = marks.marks.subarray(row * marks.people, (row + 1) * marks.people);
  return line.some((mark) => !isUnmarked(mark));
}

/** A row with a number and nothing else holds no ballot: entry sheets are numbered before they are filled in. */
function ballotsOf(read: ReadKind, notes: PaperNotes): Entry["ballots"] {
  return Array.from({ length: read.marks.rows }, (_, row) => row)
    .filter((row) => isMarkedRow(read, row) || notes.byRow.has(row))
    .map((row) => ({ row, number: numberAt(read, row) }));
}

/**
 * Reads one of two typings.
 *
 * @param kind - where its ballots stand; a fault column that is not named is looked for
 * @returns what stands against reading it, as {@link readKind} says it
 */
export function readEntry(
  kind: Pick<KindSetup, "sheet" | "source">,
  grid: SheetGrid | undefined,
  codes: readonly CodeMeaning[],
): ReadEntry {
  const found = readKind(kind, grid && readableSheet(grid).grid, codes);
  if (!found.ok) return { ok: false, findings: [found.finding] };
  const { read } = found;
  const { normal, table } = read;
  const faults = normal.source.faults ?? findFaultColumn(normal.grid, table.marks);
  const notes = readPaperNotes(normal.grid, table.marks, faults, (row) => row + 1);
  return { ok: true, entry: { sheet: kind.sheet, read, notes, ballots: ballotsOf(read, notes) } };
}

/** Columns of the view that one person takes. */
const widthOf = ({ table, marks }: ReadKind) => Math.floor(table.marks.columns / marks.people);

/** A1 on the sheet of what a ballot says of a person. */
export function markAddress({ read }: Entry, row: number, person: number): string {
  const width = widthOf(read);
  const { marks } = read.table;
  const area = { row: marks.row + row, column: marks.column + person * width, rows: 1, columns: width };
  return addressOf(read.normal.grid, area);
}

/**
 * What one cell or three boxes hold, as it is shown.
 *
 * @example cellsText(["x", null, null]) // "x · ·"
 */
export function cellsText(cells: readonly Cell[]): string {
  const texts = cells.map((cell) => {
    if (isBlank(cell)) return "";
    return isCellError(cell) ? cell.error : cleanText(String(cell));
  });
  return texts.every((text) => text === "") ? "" : texts.map((text) => text || "·").join(" ");
}

/** What a ballot says of a person, as typed; boxes from left to right, `·` for an empty one. */
export function markText({ read }: Entry, row: number, person: number): string {
  const width = widthOf(read);
  const { marks } = read.table;
  const area = { row: marks.row + row, column: marks.column + person * width, rows: 1, columns: width };
  return cellsText(cut(read.normal.grid, area).flat());
}

/**
 * Keys by which the people of two typings are the same: name and post, and the how manieth of that name and post.
 *
 * @param hasPosts - whether both typings name posts
 */
export function personKeys(people: readonly Person[], hasPosts: boolean): readonly string[] {
  const seen = new Map<string, number>();
  return people.map(({ name, office }) => {
    const key = hasPosts ? `${nameKey(name)}|${nameKey(office)}` : nameKey(name);
    const time = (seen.get(key) ?? 0) + 1;
    seen.set(key, time);
    return `${key}|${String(time)}`;
  });
}
