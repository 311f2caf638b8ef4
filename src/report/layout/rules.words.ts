import type { Proof } from "../../core/outcome/proof";
import type { BaseRule } from "../../core/regulation/regulation";
import { sayProof } from "../../locales/proof";
import { sayRule } from "../../locales/rules";

/** A proof as reports print it; dots where there is no verdict. */
export const proofText = (proof: Proof | null): string => (proof === null ? "…" : sayProof(proof, sayRule));

/** The note under a table of percentages: what they are taken of. */
export const baseNote = (base: BaseRule): string => sayRule(`base.${base}`);
