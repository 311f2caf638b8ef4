import { PAPER_FACTS, type PaperFact } from "../../core/ballot/paperFacts";
import { readPaperNote } from "../../core/ballot/faultWords";
import type { ListedPerson } from "../../core/entries/peopleList";
import { ballotNumber } from "../../core/recognise/cells";
import { isBlank, isCellError, type Cell } from "../../core/sheet/cell";
import { cellAt, type SheetGrid } from "../../core/sheet/grid";
import { cleanText } from "../../core/text/text";
import { FAULT_WORDS, WORDS } from "../../report/forms/entrySheet.words";

/** What a ballot says of a person, as it is typed; `twice` is more than one level, or none that is clear. */
export const SIGNS = ["high", "confidence", "low", "blank", "twice"] as const;

export type Sign = (typeof SIGNS)[number];

/** A row of an entry sheet: the ballot's number and what its cells hold, the fault of the ballot last. */
export interface EntryRow {
  readonly row: number;
  readonly number: number;
  readonly texts: readonly string[];
}

/** An entry sheet as its cells say it: everything is found by its head, wherever rows or columns were put in. */
export interface EntryLayout {
  readonly sheet: string;
  readonly people: readonly ListedPerson[];
  /** Column of the first person. */
  readonly column: number;
  /** How each sign is written. */
  readonly written: Readonly<Record<Sign, string>>;
  readonly rows: readonly EntryRow[];
}

const textOf = (cell: Cell): string => {
  if (isBlank(cell)) return "";
  return isCellError(cell) ? cell.error : cleanText(String(cell));
};

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

interface Head {
  readonly row: number;
  readonly first: number;
  readonly fault: number;
}

function headOf(grid: SheetGrid): Head | null {
  const columns = range(grid.column, grid.column + grid.columns);
  for (const row of range(grid.row, grid.row + grid.rows)) {
    const texts = columns.map((column) => textOf(cellAt(grid, row, column)));
    const [number, fault] = [texts.indexOf(WORDS.number), texts.indexOf(WORDS.fault)];
    if (number >= 0 && fault > number + 1) {
      return { row, first: grid.column + number + 1, fault: grid.column + fault };
    }
  }
  return null;
}

/** The codes stand above the head of the fault column, one below the other. */
function writtenSigns(grid: SheetGrid, { row, fault }: Head): EntryLayout["written"] | null {
  const above = range(grid.row, row).map((at) => textOf(cellAt(grid, at, fault)));
  const [high, confidence, low, twice, ...more] = above.filter((text) => text !== "");
  if (!high || !confidence || !low || !twice || more.length > 0) return null;
  return { high, confidence, low, twice, blank: "" };
}

/**
 * Reads an entry sheet.
 *
 * @returns `null` for any other sheet
 */
export function entryLayout(grid: SheetGrid): EntryLayout | null {
  const head = headOf(grid);
  const written = head && writtenSigns(grid, head);
  if (!head || !written) return null;
  const { first, fault } = head;
  const texts = (row: number) => range(first, fault).map((column) => textOf(cellAt(grid, row, column)));
  const hasPosts = textOf(cellAt(grid, head.row + 1, first - 1)) === WORDS.post;
  const offices = hasPosts ? texts(head.row + 1) : [];
  const rows = range(head.row + 1, grid.row + grid.rows).flatMap((row): readonly EntryRow[] => {
    const number = ballotNumber(cellAt(grid, row, first - 1));
    return number === null ? [] : [{ row, number, texts: [...texts(row), textOf(cellAt(grid, row, fault))] }];
  });
  const people = texts(head.row).map((name, at) => ({ name, office: offices[at] ?? "" }));
  return { sheet: grid.sheet, people, column: first, written, rows };
}

/** The first ballot after the last one that holds anything: where typing goes on. */
export function nextBallot({ rows }: EntryLayout): number {
  return rows.findLastIndex(({ texts }) => texts.some((text) => text !== "")) + 1;
}

/** What a row says, for each person; `null` for what is none of the signs. */
export function signsIn({ written }: EntryLayout, { texts }: EntryRow): readonly (Sign | null)[] {
  const isEmpty = texts.every((text) => text === "");
  return texts.slice(0, -1).map((text) => {
    if (isEmpty) return null;
    return SIGNS.find((sign) => written[sign].toLowerCase() === text.toLowerCase()) ?? null;
  });
}

/** The faults a row names. */
export function factsIn({ texts }: EntryRow): readonly PaperFact[] {
  return readPaperNote(texts.at(-1) ?? "").facts;
}

/** The cells of a ballot as they are written. */
export function textsFor(
  { written }: EntryLayout,
  signs: readonly (Sign | null)[],
  facts: readonly PaperFact[],
): readonly string[] {
  const faults = PAPER_FACTS.filter((fact) => facts.includes(fact)).map((fact) => FAULT_WORDS[fact]);
  return [...signs.map((sign) => (sign === null ? "" : written[sign])), faults.join("; ")];
}

/** What the fault cell of a row says that is no fault we know; `null` where there is none. */
export function oddFault({ texts }: EntryRow): string | null {
  return readPaperNote(texts.at(-1) ?? "").unknown;
}
