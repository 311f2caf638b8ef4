import { isBlank, isCellError, type Cell, type Grid } from "../sheet/cell";
import { packCells, type PackedCells } from "../sheet/grid";
import { MARK, type MarkTable } from "../ballot/mark";
import { columnsPerPerson, readMarks } from "../ballot/readMarks";
import type { LayoutChoice } from "../ballot/layout";
import { layoutName, readingsOf, type Reading } from "../ballot/reading";
import { finding, type Finding, type Result } from "../finding/finding";
import { DEFAULT_REGULATION } from "../regulation";
import type { Regulation } from "../regulation/regulation";
import { countBallots } from "./ballots";
import { tally, type PersonTally } from "./tally";
import { judgeBallots } from "./voidBallots";

function chooseReading(index: PackedCells, choice: LayoutChoice | null): Result<Reading> {
  if (choice?.codes) return { ok: true, value: { layout: "codes", codes: choice.codes } };
  const { candidates, hasLooseBoxes } = readingsOf(index, choice?.layout);
  const [reading, ...rivals] = candidates;
  if (hasLooseBoxes) return { ok: false, finding: finding("F103", { columns: index.columns }) };
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
): Result<readonly PersonTally[]> {
  const index = packCells(cells);
  const reading = chooseReading(index, choice);
  if (!reading.ok) return reading;
  const width = columnsPerPerson(reading.value);
  const table = readMarks(index, reading.value);
  const unknown = firstUnknown(cells, table, width);
  if (unknown) return { ok: false, finding: unknown };
  const ballots = countBallots(table, collected);
  if (!ballots.ok) return ballots;
  const { voided } = judgeBallots(table, new Map(), faults, ballots.value.isMarked);
  const rows = new Set(voided.keys());
  return { ok: true, value: tally(table, ballots.value.collected, { rows, unlisted: 0 }) };
}
