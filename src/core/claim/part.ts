import type { PaperFact } from "../ballot/paperFacts";
import type { FigureField } from "../setup/setup";

/** What a saved state says that decides a result, besides figures. */
export const CLAIM_PARTS = [
  "claimSheet",
  "claimRange",
  "claimLayout",
  "claimNames",
  "claimFaults",
  "claimSigns",
  "claimSecond",
  "claimPrevious",
  "claimExcluded",
  "claimCode",
  "claimRegulation",
  "claimLimit",
  "claimAccepted",
  "claimAgreed",
  "claimDamaged",
] as const;

/** A part of a saved state, or a figure by its name. */
export type ClaimPart = (typeof CLAIM_PARTS)[number] | FigureField | PaperFact | "posted" | "late";

/** One point in which a saved state says something else than is recognised now; `"none"` = nothing. */
export interface Difference {
  readonly field: ClaimPart;
  readonly saved: string;
  readonly now: string;
  readonly sheet: string | null;
}

const NONE = "none";

/** A difference in a part; no difference where both say the same. */
export function differs(
  field: ClaimPart,
  saved: string | number | null,
  now: string | number | null,
  sheet: string | null = null,
): readonly Difference[] {
  const said = (value: string | number | null) => (value === null || value === "" ? NONE : String(value));
  return said(saved) === said(now) ? [] : [{ field, saved: said(saved), now: said(now), sheet }];
}
