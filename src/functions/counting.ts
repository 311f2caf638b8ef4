import { joinBoxes, readBox } from "../core/ballot/codes";
import { LEVELS, MARK } from "../core/ballot/mark";
import { widthOf } from "../core/sheet/cell";
import { finding, type Result } from "../core/finding/finding";
import { percent } from "../core/fraction/percent";
import { outcome } from "../core/outcome/outcome";
import type { Regulation } from "../core/regulation/regulation";
import type { Counts } from "../core/tally/tally";
import { tallyRange } from "../core/tally/tallyRange";
import { resultWord } from "../locales/results";
import { valueOrThrow } from "./answer";
import { layoutOf, regulationOf } from "./options";
import { remarkOf } from "./ownRegulation";
import { peopleOf, type Named } from "./people";
import { perCell, type CellResult } from "./perCell";
import { optionalCount, refuse, showCell, toGrid } from "./values";

interface Counted {
  readonly regulation: Regulation;
  readonly counts: readonly Counts[];
}

function count(marks: unknown, collected: unknown, layout: unknown, regulation: unknown): Counted {
  const rules = valueOrThrow(regulationOf(regulation));
  const choice = valueOrThrow(layoutOf(layout));
  const ballots = valueOrThrow(optionalCount(collected, "collected"));
  const grid = toGrid(marks);
  const columns = widthOf(grid);
  if (choice?.layout === "boxes" && columns % LEVELS.length > 0) {
    valueOrThrow(refuse(finding("F103", { columns })));
  }
  const counts = valueOrThrow(tallyRange(grid, ballots, choice, rules.faults));
  return { regulation: rules, counts };
}

/**
 * Counts ballots per person: valid, invalid, high, confidence, low. A ballot without a box or with two boxes
 * marked for a person is invalid for that person, or for everybody where the regulation says so.
 *
 * `TALLY` of one ballot marked for nobody, with `collected` 1: 0, 1, 0, 0, 0 for each person.
 *
 * @customfunction TALLY
 * @param marks The marks: a row per ballot, one or three columns per person.
 * @param [collected] Ballots collected.
 * @param [layout] Layout of the marks.
 * @param [regulation] Regulation.
 * @returns A row per person.
 */
export function tally(
  marks: unknown[][],
  collected?: unknown,
  layout?: unknown,
  regulation?: unknown[][],
): unknown[][] {
  const { counts } = count(marks, collected, layout, regulation);
  return counts.map(({ valid, invalid, high, confidence, low }) => [valid, invalid, high, confidence, low]);
}

function headerRow(regulation: Regulation): readonly string[] {
  const levels = LEVELS.flatMap((level) => [resultWord(`header.${level}`), resultWord("header.percent")]);
  const before = (["number", "name", "title", "valid", "invalid"] as const).map((key) =>
    resultWord(`header.${key}`),
  );
  return [...before, ...levels, `${resultWord("header.label")}${remarkOf(regulation)}`];
}

/** What makes 100 %: the ballots collected, or the number given where the regulation takes another. */
function baseOf(regulation: Regulation, collected: number, members: number | null): Result<number> {
  if (regulation.base === "collected") return { ok: true, value: collected };
  if (members === null || members === 0) return refuse(finding("F206", { base: regulation.base }));
  if (members >= collected) return { ok: true, value: members };
  return refuse(finding("F209", { base: regulation.base, size: members, collected }));
}

function personRow(
  at: number,
  person: Named,
  counts: Counts,
  base: number,
  regulation: Regulation,
): unknown[] {
  const verdict = valueOrThrow(outcome(counts.low, base, regulation));
  const levels = LEVELS.flatMap((level) => [
    counts[level],
    percent(counts[level], base, regulation.rounding),
  ]);
  return [at + 1, person.name, person.office, counts.valid, counts.invalid, ...levels, verdict.label];
}

/**
 * The whole result table with its header: number, name, post, valid, invalid, then count and percentage of each
 * level, then the verdict. Percentages are text. Under a regulation whose base is not the ballots collected the
 * base must be given: `RESULTS` under 85/2014/QH13 without `members` is `#VALUE!`. The head of the last column
 * names a regulation that the unit changed or that nobody compared with its original.
 *
 * @customfunction RESULTS
 * @param people Names, and posts beside or below them.
 * @param marks The marks: a row per ballot, one or three columns per person.
 * @param [collected] Ballots collected.
 * @param [regulation] Regulation.
 * @param [layout] Layout of the marks.
 * @param [members] What makes 100 % where it is not the ballots collected.
 * @returns The table.
 */
export function results(
  people: unknown[][],
  marks: unknown[][],
  collected?: unknown,
  regulation?: unknown[][],
  layout?: unknown,
  members?: unknown,
): unknown[][] {
  const { regulation: rules, counts } = count(marks, collected, layout, regulation);
  const named = valueOrThrow(peopleOf(toGrid(people), counts.length, "people"));
  const given = valueOrThrow(optionalCount(members, "members"));
  const all = counts.flatMap((entry, at) => {
    const person = named[at];
    if (!person) return [];
    const base = valueOrThrow(baseOf(rules, entry.valid + entry.invalid, given));
    return [personRow(at, person, entry, base, rules)];
  });
  return [[...headerRow(rules)], ...all];
}

/**
 * What one row of boxes says: the level, or why it is invalid. `BALLOT("x", "", "")` is the highest level;
 * `BALLOT("x", "", "x")` and `BALLOT("", "", "")` are invalid. A typed 0 is no mark.
 *
 * @customfunction BALLOT
 * @param high Box of the highest level.
 * @param confidence Box of the middle level.
 * @param low Box of the lowest level.
 * @returns The level or the reason.
 */
export function ballot(high: unknown[][], confidence: unknown[][], low: unknown[][]): unknown[][] {
  return perCell({ high, confidence, low }, (cell, place): CellResult => {
    const cells = LEVELS.map(cell);
    const [one = MARK.blank, two = MARK.blank, three = MARK.blank] = cells.map((box) => readBox(box));
    const mark = joinBoxes(one, two, three);
    const level = LEVELS.find((name) => MARK[name] === mark);
    if (level) return { ok: true, value: resultWord(`level.${level}`) };
    if (mark === MARK.multiple) return { ok: true, value: resultWord("ballot.multiple") };
    if (mark === MARK.blank || mark === MARK.zero) return { ok: true, value: resultWord("ballot.unmarked") };
    const text = cells.map(showCell).filter(Boolean).join(" | ");
    return refuse(finding("F704", { row: place.row + 1, column: place.column + 1, text }));
  });
}
