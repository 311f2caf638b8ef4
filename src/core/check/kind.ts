import { finding, type Finding } from "../finding/finding";
import { percent } from "../fraction/percent";
import type { CountSetup } from "../record/setup";
import type { KindResult, PersonResult } from "../record/record";
import { LEVELS } from "../ballot/mark";
import { checkNumbers } from "./conference";

/** When a result looks strange enough to ask. */
export interface Plausibility {
  /** W601: this many invalid marks for one person… */
  readonly invalidAtLeast: number;
  /** …and this percentage of the ballots collected. */
  readonly invalidPercent: number;
  /** W602: this percentage of all marks is the same level… */
  readonly samePercent: number;
  /** …on at least this many ballots. */
  readonly sameBallots: number;
}

export const PLAUSIBILITY: Plausibility = {
  invalidAtLeast: 3,
  invalidPercent: 5,
  samePercent: 98,
  sameBallots: 10,
};

type KindFacts = Pick<KindResult, "issued" | "collected" | "sheet" | "marks" | "people" | "base">;

/**
 * Reconciles one kind of ballot: present at the vote ≥ issued ≥ collected. Where nobody counted those
 * present at the vote, those present at the conference are the limit.
 */
export function checkKind(kind: KindFacts, setup: CountSetup): readonly Finding[] {
  const { issued, collected } = kind;
  const { conference, sources } = setup;
  const present = conference.presentAtVote ?? conference.present;
  const at = sources.issued ?? { sheet: null, address: null };
  const findings: Finding[] = [...checkNumbers({ issued }, sources)];
  if (issued !== null && present !== null && issued > present) {
    findings.push(finding("F203", { issued, present }, at));
  }
  if (issued !== null && collected > issued) findings.push(finding("F204", { issued, collected }, at));
  return findings;
}

function checkInvalid(kind: KindFacts, person: PersonResult, limits: Plausibility): readonly Finding[] {
  const { invalid } = person;
  const { collected } = kind;
  const isMany = invalid >= limits.invalidAtLeast && 100 * invalid >= limits.invalidPercent * collected;
  if (!isMany) return [];
  const share = percent(invalid, collected) ?? "";
  const where = { sheet: kind.sheet, address: person.address };
  return [finding("W601", { person: person.name, invalid, collected, share }, where)];
}

function checkSame(kind: KindFacts, limits: Plausibility): readonly Finding[] {
  if (kind.collected < limits.sameBallots) return [];
  const all = kind.collected * kind.people.length;
  return LEVELS.flatMap((level) => {
    const same = kind.people.reduce((sum, person) => sum + person[level], 0);
    if (all === 0 || 100 * same < limits.samePercent * all) return [];
    return [
      finding("W602", { level, share: percent(same, all) ?? "" }, { sheet: kind.sheet, address: kind.marks }),
    ];
  });
}

/** What can be right but rarely is: many invalid marks for one person, nearly all marks the same. */
export function checkPlausibility(kind: KindFacts, limits: Plausibility = PLAUSIBILITY): readonly Finding[] {
  return [...kind.people.flatMap((person) => checkInvalid(kind, person, limits)), ...checkSame(kind, limits)];
}
