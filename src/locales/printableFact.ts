import { printable } from "../core/text/printable";
import type { Facts } from "./locale";

/** A fact in a sentence of the pane: a name with an override would turn the rest of the sentence round. */
export const printableFact = (fact: Facts[string]): string => printable(String(fact));
