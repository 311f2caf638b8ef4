import { DEFAULT_ROUNDING } from "../fraction/percent";
import { assumed, FAULTS_96 } from "./faults";
import type { Regulation } from "./regulation";

/**
 * What the resolutions of the National Assembly have in common here: their articles on base and thresholds were
 * read as quotations, the rest was not seen. Invalid ballots follow 96-QĐ/TW and are shown as not compared.
 */
export const RESOLUTION = {
  issuer: "Quốc hội",
  status: "original",
  unverified: [{ point: "invalidBallots" }, { point: "quorumAndDeadlines" }, { point: "effectiveDate" }],
  implementing: [],
  quorum: null,
  faults: assumed(FAULTS_96),
  deadlines: [],
  timing: [],
  exclusions: [],
  rounding: DEFAULT_ROUNDING,
  changes: [],
  ownText: null,
} as const satisfies Partial<Regulation>;
