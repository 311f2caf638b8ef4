import { cellAddress, parseArea } from "../cell/address";
import { cellAt, isBlank, isCellError, type Area, type SheetGrid } from "../cell/cell";
import { finding, type Finding } from "../finding/finding";
import { checkShare } from "../outcome/outcome";
import type { Regulation } from "../regulation/regulation";
import type { KindSetup } from "./setup";

/** Low ballots of the vote before, per person of the sheet, and what made 100 % then. */
export interface PreviousVote {
  /** `null` for somebody who was not voted on. */
  readonly low: readonly (number | null)[];
  readonly base: number | null;
  readonly findings: readonly Finding[];
}

function unknown(...findings: Finding[]): PreviousVote {
  return { low: [], base: null, findings };
}

function readLow(grid: SheetGrid, area: Area, base: number): PreviousVote {
  const findings: Finding[] = [];
  const cells = Array.from({ length: area.rows * area.columns }, (_, at) => ({
    row: area.row + Math.floor(at / area.columns),
    column: area.column + (at % area.columns),
  }));
  const low = cells.map(({ row, column }) => {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell)) return null;
    const share = checkShare(isCellError(cell) ? cell.error : cell, base);
    if (share.ok) return share.value.low;
    findings.push({ ...share.finding, sheet: grid.sheet, address: cellAddress(row, column) });
    return null;
  });
  return findings.length > 0 ? unknown(...findings) : { low, base, findings };
}

/**
 * The vote before, where a regulation counts two years running (35/2012/QH13 Điều 11).
 *
 * @param people - how many people the marks hold
 * @returns N418 when the regulation asks for it and it is not known; F104 or F105 when its range does not fit,
 *   F206 to F208 for numbers that cannot be right; a blank cell is somebody who was not voted on then
 */
export function previousVote(
  kind: Pick<KindSetup, "previousLow" | "previousBase">,
  grid: SheetGrid,
  regulation: Regulation,
  people: number,
): PreviousVote {
  const { previousLow, previousBase } = kind;
  if (regulation.repeated === null) return unknown();
  if (previousLow === "" || previousBase === null) {
    return unknown(finding("N418", { regulation: regulation.name }));
  }
  const area = parseArea(previousLow);
  const where = { sheet: grid.sheet, address: previousLow };
  if (!area) return unknown(finding("F105", { range: `${grid.sheet}!${previousLow}` }, where));
  const cells = area.rows * area.columns;
  if (cells !== people) return unknown(finding("F104", { people: cells, columns: people }, where));
  return readLow(grid, area, previousBase);
}
