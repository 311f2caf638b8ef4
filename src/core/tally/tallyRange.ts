import { isBlank, isCellError, type Cell, type Grid } from "../sheet/cell";
import { packCells } from "../sheet/grid";
import { isUnmarked, MARK, type Mark, type MarkTable } from "../ballot/mark";
import { readCode, tokensOf } from "../ballot/codes";
import { columnsPerPerson, readMarks } from "../ballot/readMarks";
import type { LayoutChoice } from "../ballot/layout";
import { countedValues, layoutName, readingsOf, type CountedValues, type Reading } from "../ballot/reading";
import { finding, type Finding, type Result } from "../finding/finding";
import { DEFAULT_REGULATION } from "../regulation";
import type { Regulation } from "../regulation/regulation";
import { countBallots, settleBallots } from "./ballots";
import { countSigns, type SignCounts } from "./signCounts";
import { tally, tallyOf, type PersonTally } from "./tally";
import { judgeBallots } from "./voidBallots";

function chooseReading(marks: CountedValues, choice: LayoutChoice | null): Result<Reading> {
  if (choice?.codes) return { ok: true, value: { layout: "codes", codes: choice.codes } };
  const { candidates, hasLooseBoxes } = readingsOf(marks, choice?.layout);
  const [reading, ...rivals] = candidates;
  if (hasLooseBoxes) return { ok: false, finding: finding("F103", { columns: marks.columns }) };
  if (!reading) return { ok: false, finding: finding("F101", {}) };
  if (rivals.length === 0) return { ok: true, value: reading };
  return { ok: false, finding: finding("F705", { readings: candidates.map(layoutName).join("; ") }) };
}

function show(cell: Cell): string {
  if (isCellError(cell)) return cell.error;
  return isBlank(cell) ? "" : String(cell);
}

function firstUnknown(cells: Grid, table: MarkTable, width: number): Finding | null {
  const places = [MARK.unknown, MARK.error]
    .map((mark) => table.marks.indexOf(mark))
    .filter((place) => place >= 0);
  if (places.length === 0) return null;
  const at = Math.min(...places);
  const row = Math.floor(at / table.people);
  const column = (at % table.people) * width;
  const boxes = cells.slice(row, row + 1).flatMap((line) => line.slice(column, column + width));
  const shown = boxes.map(show).filter(Boolean);
  return finding("F704", { row: row + 1, column: column + 1, text: shown.join(" | ") });
}

type Tallied = Result<readonly PersonTally[]>;

/**
 * Counts one sign per person from the counts of each column alone.
 *
 * @returns `null` where single ballots must be looked at: boxes, a mark that nobody knows, ballots void for everybody
 */
function fromCounts(signs: SignCounts, collected: number | null, reading: Reading): Tallied | null {
  if (reading.layout === "boxes") return null;
  const set = tokensOf(reading.codes);
  const marks = signs.values.map((cell) => readCode(cell, set));
  if (marks.includes(MARK.unknown) || marks.includes(MARK.error)) return null;
  const typed = marks.reduce<number>((bits, mark, at) => (isUnmarked(mark) ? bits : bits | (1 << at)), 0);
  // A loop: 100,000 calls of a function of `Array.from` are a tenth of the whole.
  const isMarked: boolean[] = [];
  for (const values of signs.sets) isMarked.push((values & typed) !== 0);
  const ballots = settleBallots(isMarked, collected);
  if (!ballots.ok) return ballots;
  const countOf = (person: number, mark: Mark) =>
    marks.reduce<number>((sum, own, at) => (own === mark ? sum + signs.countOf(person, at) : sum), 0);
  return { ok: true, value: tallyOf(signs.columns, countOf, ballots.value.collected, 0) };
}

function fromCells(
  cells: Grid,
  collected: number | null,
  reading: Reading,
  faults: Regulation["faults"],
): Tallied {
  const table = readMarks(packCells(cells), reading);
  const unknown = firstUnknown(cells, table, columnsPerPerson(reading));
  if (unknown) return { ok: false, finding: unknown };
  const ballots = countBallots(table, collected);
  if (!ballots.ok) return ballots;
  const { voided } = judgeBallots(table, new Map(), faults, ballots.value.isMarked);
  const rows = new Set(voided.keys());
  return { ok: true, value: tally(table, ballots.value.collected, { rows, unlisted: 0 }) };
}

/**
 * Counts a range of marks without headers, as a cell formula hands it over.
 *
 * @param cells - a row per ballot; a column per person, or three per person
 * @param collected - ballots collected, or `null` to take the rows with a mark
 * @param choice - the layout named by the caller, or `null` to recognise it
 * @param faults - what makes a ballot invalid; only the scope of mark faults can matter here
 * @returns counts per person; a finding for an unknown mark, two readings, or a number that cannot be right
 */
export function tallyRange(
  cells: Grid,
  collected: number | null,
  choice: LayoutChoice | null,
  faults: Regulation["faults"] = DEFAULT_REGULATION.faults,
): Tallied {
  const signs = countSigns(cells);
  const reading = chooseReading(signs ?? countedValues(packCells(cells)), choice);
  if (!reading.ok) return reading;
  const counted =
    signs && faults.marks.scope !== "ballot" ? fromCounts(signs, collected, reading.value) : null;
  return counted ?? fromCells(cells, collected, reading.value, faults);
}
