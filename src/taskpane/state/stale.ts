import { settleAcceptances } from "../../core/accept/settle";
import type { CountRecord } from "../../core/record/record";
import type { CountSetup } from "../../core/record/setup";
import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";

/** Answers about what was counted: they change no figure. */
const ANSWERS: ReadonlySet<string> = new Set<keyof CountSetup>(["accepted", "clerk", "matches"]);

function isSameCount(one: CountSetup, other: CountSetup): boolean {
  const before = new Map<string, unknown>(Object.entries(one));
  return Object.entries(other).every(([key, value]) => ANSWERS.has(key) || before.get(key) === value);
}

/** The record with the answers of a set-up: explanations, and which names are one person. */
function answered(record: CountRecord, { accepted, matches }: CountSetup): CountRecord {
  const isSame = (key: string) => matches.find(({ name }) => name === key)?.isSame ?? null;
  return {
    ...record,
    ...settleAcceptances(accepted, record.findings, record.data),
    sameNames: record.sameNames.map((same) => ({ ...same, isSame: isSame(same.key) })),
  };
}

/** A count holds only for the set-up it was made with, and a report only for its count; answers join the count. */
export function forgetStale(before: ReadyState, after: ReadyState, action: PaneAction): ReadyState {
  if (before.setup === after.setup || action.type === "counted") return after;
  const { record } = after.reading;
  const kept = record && isSameCount(before.setup, after.setup) ? answered(record, after.setup) : null;
  return { ...after, reading: { ...after.reading, record: kept }, report: { status: "idle" } };
}
