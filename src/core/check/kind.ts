import { finding, type Finding, type Where } from "../finding/finding";
import { arithmetic } from "../fraction/comparison";
import type { CountSetup, KindSetup } from "../setup/setup";
import type { KindResult } from "../record/record";
import { PAPER_FACTS } from "../ballot/paperFacts";
import { checkNumbers, checkSummoned } from "./conference";
import { checkGaps } from "./gaps";

type KindFacts = Pick<
  KindResult,
  | "issued"
  | "collected"
  | "mailed"
  | "late"
  | "voided"
  | "sheet"
  | "marks"
  | "people"
  | "quorum"
  | "quorumProof"
>;

const NOWHERE: Where = { sheet: null, address: null };

function checkPost({ issued, collected, mailed, late }: KindFacts): readonly Finding[] {
  if (late === null) return [];
  const sent = mailed ?? 0;
  const isOverIssued = issued !== null && collected <= issued && collected + late > issued;
  return [
    ...(late > sent ? [finding("F242", { late, posted: sent })] : []),
    ...(isOverIssued ? [finding("F243", { issued, collected, late })] : []),
  ];
}

function paperCounts(voters: KindSetup): Readonly<Record<string, number | null>> {
  return Object.fromEntries(PAPER_FACTS.map((fact) => [fact, voters[fact]]));
}

/** Who could have been given a ballot: those present at the vote, and those it was mailed to. */
function receivers(voters: KindSetup, { conference }: CountSetup): number | null {
  const present = voters.present ?? conference.presentAtVote ?? conference.present;
  return present === null ? null : present + (voters.mailed ?? 0);
}

/**
 * Reconciles one kind of ballot: present at the vote + mailed ≥ issued ≥ collected, late ones issued and not
 * collected. Where nobody counted those present at the vote, those present at the conference are the limit.
 * Papers that the board did not issue are collected but never issued, so they are left out of the comparison.
 */
export function checkKind(kind: KindFacts, voters: KindSetup, setup: CountSetup): readonly Finding[] {
  const { issued, collected, mailed, late, quorum, quorumProof } = kind;
  const { sources } = setup;
  const { members, summoned } = voters;
  const present = receivers(voters, setup);
  const at = sources.issued ?? NOWHERE;
  const findings: Finding[] = [
    ...checkNumbers({ issued }, sources),
    ...checkNumbers({ posted: mailed, late, members, summoned, present: voters.present }, {}),
    ...checkNumbers(paperCounts(voters), {}),
    ...checkSummoned(voters, {}),
  ];
  if (issued !== null && present !== null && issued > present) {
    findings.push(finding("F203", { issued, present }, at));
  }
  if (issued !== null && collected - kind.voided.notIssued > issued) {
    findings.push(finding("F204", { issued, collected }, at));
  }
  const called = summoned ?? setup.conference.summoned;
  // Nobody summoned is said once, not at everything that follows.
  const summonedNow = called === 0 ? null : called;
  const counted = { summoned: summonedNow, present, issued, collected: collected - kind.voided.notIssued };
  findings.push(...checkGaps(counted, (field) => sources[field] ?? NOWHERE));
  if (quorum === false && quorumProof !== null)
    findings.push(finding("F401", { proof: arithmetic(quorumProof) }));
  return [...findings, ...checkPost(kind)];
}
