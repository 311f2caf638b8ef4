import type { BallotFault, FaultRule, FaultScope } from "./regulation";

/** Every fault, in the order in which a ballot with several of them is counted under one. */
export const BALLOT_FAULTS: readonly BallotFault[] = [
  "notIssued",
  "nameCrossedOut",
  "nameAdded",
  "otherInformation",
  "marks",
];

/** What a unit may choose for each fault. A paper that the board did not issue is never a ballot. */
export const FAULT_SCOPES: Readonly<Record<BallotFault, readonly FaultScope[]>> = {
  notIssued: ["ballot"],
  nameCrossedOut: ["ballot"],
  nameAdded: ["addition", "ballot"],
  otherInformation: ["none", "ballot"],
  marks: ["person", "ballot"],
};

type Rules = Readonly<Record<BallotFault, FaultRule>>;

/**
 * 96-QĐ/TW as carried out by 171-KH/TU C.II.2: only an added name is invalid, the listed people count; other
 * information is not named, so the ballot is valid. A row without one level is invalid for that person: our
 * reading of "phiếu ghi tên một người mà…" with the sentence after it.
 */
export const FAULTS_96: Rules = {
  notIssued: { scope: "ballot", ground: "stated" },
  nameCrossedOut: { scope: "ballot", ground: "stated" },
  nameAdded: { scope: "addition", ground: "stated" },
  otherInformation: { scope: "none", ground: "reading" },
  marks: { scope: "person", ground: "reading" },
};

/**
 * 09-HD/ĐĐTLĐ through the union guide III.2.2: an added name or other information makes the whole ballot
 * invalid. Mark faults are worded as the whole ballot, but counted per row in practice: a choice of the board.
 */
export const FAULTS_09: Rules = {
  notIssued: { scope: "ballot", ground: "stated" },
  nameCrossedOut: { scope: "ballot", ground: "stated" },
  nameAdded: { scope: "ballot", ground: "stated" },
  otherInformation: { scope: "ballot", ground: "stated" },
  marks: { scope: "person", ground: "reading" },
};

const unsure = (rule: FaultRule): FaultRule => ({ ...rule, ground: "unverified" });

/** The rules of another text, for a regulation whose own no text at hand states. */
export function assumed(rules: Rules): Rules {
  return {
    notIssued: unsure(rules.notIssued),
    nameCrossedOut: unsure(rules.nameCrossedOut),
    nameAdded: unsure(rules.nameAdded),
    otherInformation: unsure(rules.otherInformation),
    marks: unsure(rules.marks),
  };
}
