import { quorum } from "../check/quorum";
import type { Regulation } from "../regulation/regulation";
import type { KindResult } from "../record/record";
import { rulesOf } from "./rules";
import type { KindSetup } from "../setup/setup";

type Facts = Omit<
  KindResult,
  "sheet" | "marks" | "source" | "base" | "collected" | "blank" | "voided" | "noted" | "people"
>;

/** What a result takes over from its set-up and its regulation, however its ballots were counted. */
export function kindFacts(kind: KindSetup, regulation: Regulation): Facts {
  const attendance = quorum(kind.summoned, kind.present, regulation);
  return {
    ...rulesOf(regulation),
    label: kind.label,
    voters: kind.voters,
    offices: kind.offices,
    place: kind.place,
    group: kind.group,
    issued: kind.issued,
    mailed: kind.mailed,
    late: kind.late,
    members: kind.members,
    summoned: kind.summoned,
    present: kind.present,
    quorum: attendance?.isReached ?? null,
    quorumProof: attendance,
    excluded: kind.excluded,
  };
}
