/** Parts of a vote around its marks, and looks of a report, as findings name them. */
export type ProvenPart = `part-${"names" | "heads" | "numbers" | "marks" | "faults" | "previous"}`;

/** What is wrong with a hidden sheet of proof. */
export type ProofTrouble = `proof-${"empty" | "damaged" | "doubled"}`;

/** What makes a report read differently although its cells hold what they held. */
export type ChangedLook = `look-${"rows" | "columns" | "sheet" | "letters" | "rules" | "merged" | "printed"}`;

/** What verifying a report finds, with the facts needed to word it. */
export interface VerifyFacts {
  F521: { readonly row: number; readonly how: "altered" | "added" | "removed" };
  F522: { readonly expected: string; readonly actual: string };
  F523: { readonly sheet: string };
  F524: { readonly row: number; readonly part: ProvenPart; readonly how: "altered" | "added" | "removed" };
  F525: { readonly field: string; readonly expected: string; readonly actual: string };
  F526: { readonly expected: string; readonly actual: string };
  F527: { readonly code: string };
  F528: { readonly text: string };
  F529: { readonly sheet: string; readonly how: ProofTrouble };
  F530: { readonly report: string };
  F531: { readonly sheet: string; readonly expected: string; readonly actual: string };
  W532: { readonly how: ChangedLook };
  W533: { readonly expected: string; readonly shown: string };
  W534: { readonly expected: string; readonly actual: string };
  N535: { readonly expected: string; readonly actual: string };
  N536: { readonly rows: number };
  N537: { readonly range: string; readonly moved: string };
  N538: object;
  W539: object;
  W543: { readonly sheet: string; readonly report: string };
}
