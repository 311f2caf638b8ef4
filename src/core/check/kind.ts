import { finding, type Finding, type Where } from "../finding/finding";
import { percent } from "../fraction/percent";
import type { CountSetup, KindSetup } from "../record/setup";
import type { KindResult, PersonResult } from "../record/record";
import { LEVELS } from "../ballot/mark";
import { PAPER_FACTS } from "../ballot/faultWords";
import { checkNumbers, checkSummoned } from "./conference";
import { checkGaps } from "./gaps";

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

const PLAUSIBILITY: Plausibility = {
  invalidAtLeast: 3,
  invalidPercent: 5,
  samePercent: 98,
  sameBallots: 10,
};

type KindFacts = Pick<
  KindResult,
  | "issued"
  | "collected"
  | "posted"
  | "late"
  | "voided"
  | "sheet"
  | "marks"
  | "people"
  | "quorum"
  | "quorumProof"
>;

const NOWHERE: Where = { sheet: null, address: null };

function checkPost({ issued, collected, posted, late }: KindFacts): readonly Finding[] {
  if (late === null) return [];
  const sent = posted ?? 0;
  const isOverIssued = issued !== null && collected <= issued && collected + late > issued;
  return [
    ...(late > sent ? [finding("F242", { late, posted: sent })] : []),
    ...(isOverIssued ? [finding("F243", { issued, collected, late })] : []),
  ];
}

function paperCounts(voters: KindSetup): Readonly<Record<string, number | null>> {
  return Object.fromEntries(PAPER_FACTS.map((fact) => [fact, voters[fact]]));
}

/** Who could have been given a ballot: those present at the vote, and those it was posted to. */
function receivers(voters: KindSetup, { conference }: CountSetup): number | null {
  const present = voters.present ?? conference.presentAtVote ?? conference.present;
  return present === null ? null : present + (voters.posted ?? 0);
}

/**
 * Reconciles one kind of ballot: present at the vote + posted ≥ issued ≥ collected, late ones issued and not
 * collected. Where nobody counted those present at the vote, those present at the conference are the limit.
 * Papers that the board did not issue are collected but never issued, so they are left out of the comparison.
 */
export function checkKind(kind: KindFacts, voters: KindSetup, setup: CountSetup): readonly Finding[] {
  const { issued, collected, posted, late, quorum, quorumProof } = kind;
  const { sources } = setup;
  const { members, summoned } = voters;
  const present = receivers(voters, setup);
  const at = sources.issued ?? NOWHERE;
  const findings: Finding[] = [
    ...checkNumbers({ issued }, sources),
    ...checkNumbers({ posted, late, members, summoned, present: voters.present }, {}),
    ...checkNumbers(paperCounts(voters), {}),
    ...checkSummoned(voters, {}),
  ];
  if (issued !== null && present !== null && issued > present) {
    findings.push(finding("F203", { issued, present }, at));
  }
  if (issued !== null && collected - kind.voided.notIssued > issued) {
    findings.push(finding("F204", { issued, collected }, at));
  }
  const summonedNow = summoned ?? setup.conference.summoned;
  const counted = { summoned: summonedNow, present, issued, collected: collected - kind.voided.notIssued };
  findings.push(...checkGaps(counted, (field) => sources[field] ?? NOWHERE));
  if (quorum === false && quorumProof !== null) findings.push(finding("F401", { proof: quorumProof }));
  return [...findings, ...checkPost(kind)];
}

function checkInvalid(kind: KindFacts, person: PersonResult, limits: Plausibility): readonly Finding[] {
  const { invalid } = person;
  const { collected } = kind;
  const isMany = invalid >= limits.invalidAtLeast && 100 * invalid >= limits.invalidPercent * collected;
  const share = percent(invalid, collected);
  const where = { sheet: kind.sheet, address: person.address };
  return isMany && share !== null
    ? [finding("W601", { person: person.name, invalid, collected, share }, where)]
    : [];
}

function checkSame(kind: KindFacts, limits: Plausibility): readonly Finding[] {
  if (kind.collected < limits.sameBallots) return [];
  const all = kind.collected * kind.people.length;
  return LEVELS.flatMap((level) => {
    const same = kind.people.reduce((sum, person) => sum + person[level], 0);
    const share = percent(same, all);
    const where = { sheet: kind.sheet, address: kind.marks };
    return share !== null && 100 * same >= limits.samePercent * all
      ? [finding("W602", { level, share }, where)]
      : [];
  });
}

/** What can be right but rarely is: many invalid marks for one person, nearly all marks the same. */
export function checkPlausibility(kind: KindFacts, limits: Plausibility = PLAUSIBILITY): readonly Finding[] {
  return [...kind.people.flatMap((person) => checkInvalid(kind, person, limits)), ...checkSame(kind, limits)];
}
