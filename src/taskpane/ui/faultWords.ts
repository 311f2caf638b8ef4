import type { PaperFact } from "../../core/ballot/paperFacts";
import type { BallotFault, FaultRule, FaultScope, Regulation } from "../../core/regulation/regulation";
import type { PaneKey } from "../../locales/pane";

/** What can be noted of a ballot paper, as a sentence of the pane. */
export const FACT_NAMES: Readonly<Record<BallotFault | PaperFact, PaneKey>> = {
  notIssued: "fact.notIssued",
  nameCrossedOut: "fact.nameCrossedOut",
  nameAdded: "fact.nameAdded",
  otherInformation: "fact.otherInformation",
  marks: "fact.marks",
  signed: "fact.signed",
};

/** What a fault does to the ballot. */
export const SCOPE_NAMES: Readonly<Record<FaultScope, PaneKey>> = {
  ballot: "scope.ballot",
  person: "scope.person",
  addition: "scope.addition",
  none: "scope.none",
};

/** Who says so. */
export const GROUND_NAMES: Readonly<Record<FaultRule["ground"], PaneKey>> = {
  stated: "ground.stated",
  reading: "ground.reading",
  unverified: "ground.unverified",
  unit: "ground.unit",
};

/** How far a fact reaches under a regulation; a voter's signature does nothing anywhere. */
export function scopeOf(fact: BallotFault | PaperFact, faults: Regulation["faults"]): FaultScope {
  return fact === "signed" ? "none" : faults[fact].scope;
}
