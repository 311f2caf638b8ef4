import { quorum } from "../core/check/quorum";
import { compare } from "../core/compare/compare";
import { deadlines as milestonesOf, printDate, timingNotes } from "../core/deadlines/deadlines";
import { citedGround } from "../core/regulation/clause";
import { finding } from "../core/finding/finding";
import { arithmetic } from "../core/fraction/comparison";
import { sayGround } from "../locales/proof";
import { resultWord } from "../locales/results";
import { sayRule } from "../locales/rules";
import { valueOrThrow } from "./answer";
import { dateOf, regulationOf } from "./options";
import { isSilent } from "./ownRegulation";
import { perCell, type CellResult } from "./perCell";
import { refuse, requiredCount, toGrid } from "./values";

/**
 * Reconciles a vote and lists what does not hold: code, severity, place, sentence; or one cell saying that all
 * agrees. Summoned ≥ present ≥ issued ≥ collected, quorum, per person the sums, and printed percentages such as
 * "323/66,6%" against their counts. A regulation that nobody compared with its original is noted, and so is one that the unit changed.
 * A blank figure is unknown and takes part in no check; a 0 is a value. Blank rows at the end of the counts are
 * left out.
 *
 * `CHECK(50, 47, 47, 47, {19, 2, 25})` agrees; with 27 low the sum exceeds the ballots collected.
 *
 * @customfunction CHECK
 * @param summoned Summoned.
 * @param present Present.
 * @param issued Ballots issued.
 * @param collected Ballots collected.
 * @param counts Counts of each person: 3 columns, or the 5 of TALLY.
 * @param [regulation] Regulation.
 * @param [members] All members or deputies.
 * @returns A row per finding.
 */
export async function check(
  summoned: unknown,
  present: unknown,
  issued: unknown,
  collected: unknown,
  counts: unknown[][],
  regulation?: unknown[][],
  members?: unknown,
): Promise<unknown[][]> {
  // What CHECK needs comes when it is asked for, like SHA-256: it would be an eighth of the script of all functions.
  const { checkVote } = await import("./checkVote");
  return checkVote(counts, { summoned, present, issued, collected, members }, regulation);
}

/**
 * Whether enough of those summoned are present, with the arithmetic: `QUORUM(60, 40)` is exactly 2/3 and
 * enough, `QUORUM(60, 39)` is not.
 *
 * @customfunction QUORUM
 * @param summoned Summoned.
 * @param present Present.
 * @param [regulation] Regulation.
 * @returns The answer in words.
 */
export function quorumText(
  summoned: unknown[][],
  present: unknown[][],
  regulation?: unknown[][],
): unknown[][] {
  const rules = valueOrThrow(regulationOf(regulation));
  return perCell({ summoned, present }, (cell): CellResult => {
    const called = requiredCount(cell("summoned"), "summoned");
    if (!called.ok) return called;
    const came = requiredCount(cell("present"), "present");
    if (!came.ok) return came;
    if (called.value === 0) return refuse(finding("F206", { base: "summoned" }));
    if (came.value > called.value) {
      return refuse(finding("F201", { summoned: called.value, present: came.value }));
    }
    const answer = quorum(called.value, came.value, rules);
    if (!answer || !rules.quorum) {
      const word = isSilent(rules) ? "quorum.none" : "quorum.unknown";
      return { ok: true, value: resultWord(word, { regulation: rules.name }) };
    }
    const clause = sayGround(citedGround(rules, rules.quorum.clause), sayRule);
    const facts = { proof: arithmetic(answer), clause };
    return { ok: true, value: resultWord(answer.isReached ? "quorum.met" : "quorum.missed", facts) };
  });
}

/**
 * The dated milestones before a vote, earliest first: the last permitted day as dd/mm/yyyy text, what, clause.
 * Rows without a day say when in the year or the term the vote is held.
 * Calendar days: for a vote on 21/8/2023 dossiers are due on 01/08/2023, 20 days before.
 *
 * @customfunction DEADLINES
 * @param date Day of the vote.
 * @param [regulation] Regulation.
 * @returns A row per milestone.
 */
export function deadlines(date: unknown, regulation?: unknown[][]): unknown[][] {
  const rules = valueOrThrow(regulationOf(regulation));
  const day = valueOrThrow(dateOf(date, "date"));
  const milestones = milestonesOf(day, rules);
  if (milestones.length === 0) return [[resultWord("deadlines.unknown", { regulation: rules.name })]];
  return [
    ...milestones.map(({ date: last, what, ground }) => [printDate(last), what, sayGround(ground, sayRule)]),
    ...timingNotes(rules).map(({ what, ground }) => ["", what, sayGround(ground, sayRule)]),
  ];
}

/**
 * Every cell in which two entries of the same ballots differ: row and column in the range, first, second; or
 * one cell saying that they agree. tnc and TNC are the same mark, TNC and C are not; blank and 0 are the same.
 *
 * @customfunction COMPARE
 * @param first First entry.
 * @param second Second entry.
 * @returns A row per difference.
 */
export function compareEntries(first: unknown[][], second: unknown[][]): unknown[][] {
  const differences = valueOrThrow(compare(toGrid(first), toGrid(second)));
  if (differences.length === 0) return [[resultWord("check.agrees")]];
  return differences.map(({ row, column, first: one, second: other }) => [row + 1, column + 1, one, other]);
}

/**
 * SHA-256 of a range's content, in groups of four. Blank, 0 and empty text are the same, and so are blank rows
 * at the end: the fingerprint of nothing is one and the same for every range.
 *
 * @customfunction FINGERPRINT
 * @param range The range.
 * @returns The fingerprint.
 */
export async function fingerprintOf(range: unknown[][]): Promise<string> {
  // SHA-256 comes when it is asked for: it would take an eighth of the script of all functions.
  const { fingerprint } = await import("../core/fingerprint/fingerprint");
  return fingerprint(toGrid(range));
}
