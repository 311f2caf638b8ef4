import { hasFaultColumn } from "../setup/setup";
import { addressAt, addressOf } from "../sheet/place";
import { endRow, hasColumn, type Area } from "../sheet/area";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { readPaperNote, type PaperNote } from "../ballot/faultWords";
import { PAPER_FACTS, type PaperFact } from "../ballot/paperFacts";
import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";
import { isCount } from "../fraction/isCount";
import type { Regulation } from "../regulation/regulation";
import type { KindSetup } from "../setup/setup";

/** What the board noted about whole ballots: per row of the marks, or as numbers. */
export interface PaperNotes {
  /** Column of the sheet, from 0; `null` when notes are given as numbers or not at all. */
  readonly column: number | null;
  readonly byRow: ReadonlyMap<number, PaperNote>;
  readonly findings: readonly Finding[];
}

const NO_NOTES: PaperNotes = { column: null, byRow: new Map(), findings: [] };

function isBeside(area: Area, marks: Area): boolean {
  const isInside = hasColumn(marks, area.column);
  const isLevel = area.row < endRow(marks) && endRow(area) > marks.row;
  return area.columns === 1 && !isInside && isLevel;
}

/**
 * Reads the column of ballot faults beside the marks.
 *
 * @param numberOf - the ballot's number for a row of the marks
 * @returns notes by row; F133 at a cell that names no fault we know, F246 when it is no column beside the marks
 */
export function readPaperNotes(
  grid: SheetGrid,
  marks: Area,
  faults: Area | null,
  numberOf: (row: number) => number,
): PaperNotes {
  if (faults === null) return NO_NOTES;
  if (!isBeside(faults, marks)) {
    const address = addressOf(grid, faults);
    const range = `${grid.sheet}!${address}`;
    return { ...NO_NOTES, findings: [finding("F246", { range }, { sheet: grid.sheet, address })] };
  }
  const byRow = new Map<number, PaperNote>();
  const found = new FindingCollector(grid.sheet);
  for (let row = 0; row < marks.rows; row++) {
    const note = readPaperNote(cellAt(grid, marks.row + row, faults.column));
    const { facts, unknown } = note;
    if (facts.length > 0 || unknown !== null) byRow.set(row, note);
    if (unknown === null) continue;
    const address = addressAt(grid, marks.row + row, faults.column);
    found.add("F133", address, () => ({ ballot: numberOf(row), text: unknown }));
  }
  return { column: faults.column, byRow, findings: found.list() };
}

/** How many rows carry each fact. */
export function countFacts(rows: Iterable<readonly PaperFact[]>): Readonly<Record<PaperFact, number>> {
  const counts = { notIssued: 0, nameCrossedOut: 0, nameAdded: 0, otherInformation: 0, signed: 0 };
  for (const facts of rows) for (const fact of facts) counts[fact] += 1;
  return counts;
}

/** Whether a fact makes the whole ballot invalid under a regulation. */
export function isVoiding(fact: PaperFact, faults: Regulation["faults"]): boolean {
  return fact !== "signed" && faults[fact].scope === "ballot";
}

/** A number that a clerk typed for a fact; what is no count is said by the check and counts for nothing. */
export function typedCount(kind: KindSetup, fact: PaperFact): number {
  const typed = kind[fact];
  return isCount(typed) ? typed : 0;
}

/** Invalid ballots that are given as a number and have no row of their own. */
export function unlistedBallots(kind: KindSetup, faults: Regulation["faults"]): number {
  if (hasFaultColumn(kind)) return 0;
  return PAPER_FACTS.filter((fact) => isVoiding(fact, faults)).reduce(
    (sum, fact) => sum + typedCount(kind, fact),
    0,
  );
}

/**
 * Checks the numbers of faulty ballots: F244 when a number differs from what the column holds, F245 when it is
 * above the ballots collected, W416 when papers are there that the board did not issue.
 */
export function checkPaperCounts(kind: KindSetup, notes: PaperNotes, collected: number): readonly Finding[] {
  const inColumn = countFacts([...notes.byRow.values()].map(({ facts }) => facts));
  const compared = PAPER_FACTS.flatMap((fault): readonly Finding[] => {
    const typed = kind[fault];
    if (typed === null) return [];
    if (notes.column !== null && typed !== inColumn[fault]) {
      return [finding("F244", { fault, typed, column: inColumn[fault] })];
    }
    return typed > collected ? [finding("F245", { fault, ballots: typed, collected })] : [];
  });
  const foreign = notes.column === null ? typedCount(kind, "notIssued") : inColumn.notIssued;
  return [...compared, ...(foreign > 0 ? [finding("W416", { ballots: foreign })] : [])];
}
