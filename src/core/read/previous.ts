import { cellAddress, parseArea } from "../sheet/address";
import type { Area } from "../sheet/area";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { finding, type Finding } from "../finding/finding";
import { checkShare } from "../outcome/outcome";
import { parseCount } from "../printed/parseCount";
import type { Regulation } from "../regulation/regulation";
import type { KindSetup } from "../setup/setup";

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
    const refuse = (against: Finding) => {
      findings.push({ ...against, sheet: grid.sheet, address: cellAddress(row, column) });
      return null;
    };
    const typed = parseCount(cellAt(grid, row, column), "low");
    if (!typed.ok) return refuse(typed.finding);
    if (typed.value === null) return null;
    const share = checkShare(typed.value.count, base);
    return share.ok ? share.value.low : refuse(share.finding);
  });
  return findings.length > 0 ? unknown(...findings) : { low, base, findings };
}

/**
 * The vote before, where a regulation counts two years running (35/2012/QH13 Điều 11).
 *
 * @param people - how many people the marks hold
 * @returns N418 when the regulation asks for it and it is not known; F105 or F249 when its range does not fit,
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
  if (cells !== people) return unknown(finding("F249", { cells, people }, where));
  return readLow(grid, area, previousBase);
}
