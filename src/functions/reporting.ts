import { LEVELS } from "../core/ballot/mark";
import { isBlank, type Cell, type Grid } from "../core/sheet/cell";
import { finding, type Finding, type Result } from "../core/finding/finding";
import { parseCount } from "../core/printed/parseCount";
import type { AnnexRow, Reported } from "../core/rollup/annex1";
import { cleanText } from "../core/text/text";
import { meaningOf } from "../locales/functionFindings";
import { resultWord } from "../locales/results";
import { valueOrThrow } from "./answer";
import { cellFinding, completeCounts, perRow, type CountRow } from "./countRows";
import { peopleOf } from "./people";
import { refuse, showCell, toGrid } from "./values";

interface Labels {
  readonly person: string;
  readonly group: string;
}

function baseAt(cell: Cell, row: number): Result<number> {
  if (isBlank(cell)) return refuse(finding("F701", { argument: "base" }));
  const base = parseCount(cell, "base");
  if (!base.ok || !base.value) return refuse(cellFinding("base", row, 0, cell));
  return base.value.count > 0
    ? { ok: true, value: base.value.count }
    : refuse(finding("F206", { base: "base" }));
}

/** A person's ballots that cannot be: more than the base, or other than the valid ones. */
function checkSums(person: string, sum: number, counts: CountRow, base: number): Finding | null {
  const [valid, invalid] = [counts.valid?.count ?? sum, counts.invalid?.count ?? 0];
  if (sum !== valid) return finding("F236", { person, sum, valid });
  if (valid + invalid <= base) return null;
  return finding("F252", { person, sum: valid + invalid, basis: "base", limit: base });
}

function reportedOf(counts: CountRow, base: number, labels: Labels): Result<Reported> {
  const levels = LEVELS.map((level) => counts[level]?.count ?? 0);
  const tooMany = levels.find((count) => count > base);
  if (tooMany !== undefined) return refuse(finding("F707", { count: tooMany, base }));
  const [high = 0, confidence = 0, low = 0] = levels;
  const fault = checkSums(labels.person, high + confidence + low, counts, base);
  if (fault) return refuse(fault);
  return { ok: true, value: { ...labels, high, confidence, low, base } };
}

function reported(counts: Grid, base: Grid, labels: readonly Labels[]): readonly Reported[] {
  const { rows } = valueOrThrow(completeCounts(counts, "counts"));
  const bases = valueOrThrow(perRow(base, rows.length, "base"));
  return labels.map((label, at) => {
    const whole = valueOrThrow(baseAt(bases[at] ?? null, at));
    const [row] = rows.slice(at, at + 1);
    return valueOrThrow(
      row ? reportedOf(row, whole, label) : refuse(finding("F702", { argument: "counts" })),
    );
  });
}

/** "1,2" is how a Vietnamese Excel shows the number of row 1.2. */
const groupOf = (cell: Cell) => cleanText(showCell(cell)).replace(/^(\d),(\d)$/, "$1.$2");

function noteOf(row: AnnexRow, findings: readonly Finding[]): string {
  const isHere = (item: Finding) =>
    "group" in item.facts && [row.number, row.label].includes(item.facts.group);
  const notes = (
    [
      ["N611", "annex.twoColumns"],
      ["N612", "annex.noColumn"],
    ] as const
  ).flatMap(([code, word]) => {
    const people = findings.filter((item) => item.code === code && isHere(item)).length;
    return people === 0 ? [] : [resultWord(word, { people })];
  });
  return notes.join("; ");
}

const orBlank = (count: number) => (count === 0 ? "" : count);

/**
 * Rows of Phụ lục I, part I: number, group, people, then how many have 50 % or more of high, confidence and low
 * (zero is blank, as printed), and a note for people in two columns or in none. 23 and 23 of 46 is in two.
 *
 * @customfunction ANNEX1
 * @param groups The group of each person: a number of the form such as 1.2, or a name.
 * @param counts Counts of each person: 3 columns, or the 5 of TALLY.
 * @param base Ballots that make 100 %: one for all, or one per person.
 * @returns A row per group.
 */
export async function annexOne(
  groups: unknown[][],
  counts: unknown[][],
  base: unknown[][],
): Promise<unknown[][]> {
  const grid = toGrid(counts);
  const cells = valueOrThrow(perRow(toGrid(groups), grid.length, "groups"));
  const labels = cells.map((cell, at) => {
    if (cell === 0 || isBlank(cell)) valueOrThrow(refuse(finding("F701", { argument: "groups" })));
    return { group: groupOf(cell), person: resultWord("person.row", { row: at + 1 }) };
  });
  const { annex1 } = await import("./rollup");
  const { rows, findings } = annex1(reported(grid, toGrid(base), labels));
  return rows.map((row) => {
    const levels = LEVELS.map((level) => orBlank(row[level]));
    return [row.number, row.label, row.total, ...levels, noteOf(row, findings)];
  });
}

/**
 * The paragraph of a summary report: all, most or some over half at the highest level, with the highest and
 * the lowest share. Below it a line for each person at exactly half, whom Phụ lục I counts and the prose does
 * not: 23 of 46.
 *
 * @customfunction SUMMARY
 * @param people Names of the people.
 * @param counts Counts of each person: 3 columns, or the 5 of TALLY.
 * @param base Ballots that make 100 %: one for all, or one per person.
 * @returns The paragraph.
 */
export async function summaryText(
  people: unknown[][],
  counts: unknown[][],
  base: unknown[][],
): Promise<unknown[][]> {
  const grid = toGrid(counts);
  const names = valueOrThrow(peopleOf(toGrid(people), grid.length, "people"));
  const labels = names.map(({ name }) => ({ person: name, group: "" }));
  const { exactHalves, summarisePeople, summaryProse } = await import("./rollup");
  const summarised = summarisePeople(reported(grid, toGrid(base), labels));
  return [[summaryProse(summarised)], ...exactHalves(summarised).map((item) => [meaningOf(item)])];
}
