import { settleAcceptances } from "../../core/count/settle";
import type { CountRecord } from "../../core/record/record";
import type { CountSetup } from "../../core/setup/setup";
import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";
import { stepNumber } from "./steps";

type CountedAction = Extract<PaneAction, { type: "counted" }>;

/** Answers about what was counted: they change no figure. */
const ANSWERS: ReadonlySet<string> = new Set<keyof CountSetup>(["accepted", "clerk", "matches"]);

/** What happened to a sheet and not to the ballots on it. */
const FOLLOWED: ReadonlySet<string> = new Set<PaneAction["type"]>(["sheetRenamed", "sheetShifted"]);

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

/** A count that arrives after the clerk answered something meanwhile is still the count of what is chosen. */
function mergeConcurrentAnswers(
  before: ReadyState,
  after: ReadyState,
  { basis, setup, record }: CountedAction,
): ReadyState {
  if (before.setup === basis || !isSameCount(before.setup, basis)) return after;
  const { accepted, clerk, matches } = before.setup;
  const current = { ...setup, accepted, clerk, matches };
  return { ...after, setup: current, reading: { ...after.reading, record: answered(record, current) } };
}

/**
 * A count holds only for the set-up it was made with, and a report only for its count; answers join the count.
 * A step that shows a count has the sheets read again when its count is gone.
 */
export function forgetStale(before: ReadyState, after: ReadyState, action: PaneAction): ReadyState {
  if (action.type === "counted") return mergeConcurrentAnswers(before, after, action);
  // The same cells are read under another name or at another place, which the next count knows.
  if (before.setup === after.setup || FOLLOWED.has(action.type)) return after;
  const next: ReadyState = { ...after, report: { status: "idle" } };
  const { record } = after.reading;
  if (isSameCount(before.setup, after.setup)) {
    return record ? { ...next, reading: { ...after.reading, record: answered(record, after.setup) } } : next;
  }
  const isShown = after.step >= stepNumber("check");
  return {
    ...next,
    rereads: after.rereads + (isShown ? 1 : 0),
    reading: { ...after.reading, record: null },
  };
}
