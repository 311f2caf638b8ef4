import { LEVELS } from "../ballot/mark";
import { finding, type Finding } from "../finding/finding";
import { nameKey } from "../people/nameKey";
import { matches } from "../vocabulary/role";
import { DRAFT } from "../vocabulary/sections";
import type { DataLine } from "./dataLines";

/** The report of a workbook that counts: its id and rows. */
export interface ChosenReport {
  readonly id: string;
  readonly lines: readonly DataLine[];
  readonly findings: readonly Finding[];
}

const isDraft = (id: string) => matches(DRAFT, id);

/** Whose row it is, wherever it stands. */
const whoseLine = (line: DataLine) => `${nameKey(line.text("name"))}|${nameKey(line.text("title"))}`;

/** Whether two rows are somebody's with other counts. */
const isOther = (line: DataLine, now: DataLine) =>
  whoseLine(line) === whoseLine(now) && LEVELS.some((level) => line.text(level) !== now.text(level));

function compareWithEarlier(
  id: string,
  lines: readonly DataLine[],
  earlier: readonly (readonly [string, readonly DataLine[]])[],
): readonly Finding[] {
  if (earlier.length === 0) return [];
  const left = earlier.map(([other]) => other).join(", ");
  const here = new Set(lines.map(whoseLine));
  const lost = earlier
    .filter(([other]) => !isDraft(other))
    .flatMap(([, own]) => own.filter((line) => !here.has(whoseLine(line))));
  const changed = earlier
    .filter(([other]) => !isDraft(other))
    .flatMap(([, own]) => own.filter((line) => lines.some((now) => isOther(line, now))));
  const named = (found: readonly DataLine[]) =>
    [...new Set(found.map((line) => line.text("name")))].join(", ");
  return [
    ...(lost.length > 0 ? [finding("W628", { taken: id, left, people: named(lost) })] : []),
    ...(changed.length > 0 ? [finding("W670", { taken: id, left, people: named(changed) })] : []),
    ...(lost.length === 0 && changed.length === 0 ? [finding("N627", { taken: id, left })] : []),
  ];
}

/**
 * The last report of a workbook, in the order in which its flat sheets stand.
 *
 * @returns N627 where there are earlier ones, W670 where they say other counts of the same people, W628 where they have people that the last one lacks, F624 for a draft
 */
export function lastReport(lines: readonly DataLine[]): ChosenReport | null {
  const reports = new Map<string, DataLine[]>();
  for (const line of lines) {
    const id = line.text("report");
    const known = reports.get(id) ?? [];
    known.push(line);
    // The report of the last line stands last.
    reports.delete(id);
    reports.set(id, known);
  }
  const all = [...reports];
  const last = all.at(-1);
  if (!last) return null;
  const [id, own] = last;
  const draft = isDraft(id) ? own.slice(0, 1).map((line) => line.where("report")) : [];
  return {
    id,
    lines: own,
    findings: [
      ...draft.map((where) => finding("F624", { report: id }, where)),
      ...compareWithEarlier(id, own, all.slice(0, -1)),
    ],
  };
}
