import type { BaseRule } from "../core/regulation/regulation";
import pane from "./vi/pane.json";

// Each sentence is named, so that a script that needs them holds no other of the pane's.
const NOTES: Readonly<Record<BaseRule, string>> = {
  collected: pane["base.collected"],
  issued: pane["base.issued"],
  presentAtVote: pane["base.presentAtVote"],
  members: pane["base.members"],
};

/** What percentages are taken of, as reports print it: in Vietnamese in every language. */
export const baseNote = (base: BaseRule): string => NOTES[base];
