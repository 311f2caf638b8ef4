import type { Proof } from "../../core/outcome/proof";
import { sayProof } from "../../locales/proof";
import { sayRule } from "../../locales/rules";

/** A proof as reports print it; dots where there is no verdict. */
export const proofText = (proof: Proof | null): string => (proof === null ? "…" : sayProof(proof, sayRule));
