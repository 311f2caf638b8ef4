import { layoutText } from "../core/setup/sourceText";
import { faultsToOutside, toOutside } from "../workbook/interfaceNames";
import { hasCode, type Finding } from "../core/finding/finding";
import { arithmetic, type Comparison } from "../core/fraction/comparison";
import type { CountRecord, KindResult, PersonResult, Rules } from "../core/record/record";
import { baseNote } from "../locales/bases";
import { sayGround, sayLimit, sayProof } from "../locales/proof";
import { sayChange, sayPoint, sayRule } from "../locales/rules";

const quorumProof = (proof: Comparison | null) => (proof === null ? null : arithmetic(proof));

function publicRules<T extends Rules>(rules: T) {
  return {
    ...rules,
    faults: faultsToOutside(rules.faults),
    baseNote: baseNote(rules.baseRule),
    unverified: rules.unverified.map((point) => sayPoint(point, sayRule)),
    changes: rules.changes.map((change) => sayChange(change, sayRule)),
    thresholds: rules.thresholds.map((threshold) => ({
      ...threshold,
      reached: sayLimit(threshold, true, sayRule),
      notReached: sayLimit(threshold, false, sayRule),
    })),
  };
}

function publicPerson({ proof, ground, ...person }: PersonResult) {
  return {
    ...person,
    proof: proof === null ? null : sayProof(proof, sayRule),
    clause: ground === null ? null : sayGround(ground, sayRule),
  };
}

function publicKind({ source, ...kind }: KindResult) {
  return {
    ...publicRules(kind),
    layout: layoutText(source),
    quorumProof: quorumProof(kind.quorumProof),
    people: kind.people.map(publicPerson),
  };
}

/** A finding as callers outside the pane get it. */
export function publicFinding(finding: Finding): object {
  if (!hasCode(finding, "N417")) return finding;
  const { points, ...facts } = finding.facts;
  return {
    ...finding,
    facts: { ...facts, points: points.map((point) => sayPoint(point, sayRule)).join(", ") },
  };
}

/**
 * A record as callers outside the pane get it: keys and texts are those of version 0.4.0, whatever the code calls
 * them. What the record holds as facts, such as a proof, is said in Vietnamese here.
 */
export function publicRecord(record: CountRecord): object {
  const { conference, kinds, findings } = record;
  return toOutside({
    ...publicRules(record),
    conference: { ...conference, quorumProof: quorumProof(conference.quorumProof) },
    kinds: kinds.map(publicKind),
    findings: findings.map(publicFinding),
  });
}
