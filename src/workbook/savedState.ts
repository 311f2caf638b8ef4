import * as v from "valibot";
import { kindTexts } from "../core/setup/kindTexts";
import type { CountSetup } from "../core/setup/setup";
import type { ReportChoice } from "../report/options";
import { fromOutside, toOutside } from "./interfaceNames";
import { choice } from "./state/schemas/choice";
import { setup } from "./state/schemas/setup";

/** What is kept in the workbook, so that closing and reopening loses nothing. */
export interface SavedState {
  readonly version: 1;
  readonly setup: CountSetup;
  /** Step the clerk was on, from 0. */
  readonly step: number;
  /** Which documents are wanted, and how they look. */
  readonly choice: ReportChoice;
}

const state: v.GenericSchema<unknown, SavedState> = v.object({
  version: v.literal(1),
  step: v.fallback(v.number(), 0),
  choice,
  setup: v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((saved): unknown => fromOutside(saved)),
    setup,
  ),
});

/**
 * Reads a saved state again.
 *
 * @param saved - whatever the workbook held; a later version or a foreign shape is not adopted
 * @returns `null` when it is not a state of ours
 */
export function parseState(saved: unknown): SavedState | null {
  const parsed = v.safeParse(state, saved);
  return parsed.success ? parsed.output : null;
}

/** A state as it is kept: the keys and texts of version 0.4.0, whatever the code calls them. */
export function toSaved(state: SavedState): object {
  const { setup } = state;
  return { ...state, setup: toOutside({ ...setup, kinds: setup.kinds.map(kindTexts) }) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Where a value is not what was kept of it; what a later version added is left out. */
function lostIn(saved: unknown, kept: unknown, path: string): readonly string[] {
  if (!isObject(kept)) return saved === kept ? [] : [path];
  if (!isObject(saved) || Array.isArray(saved) !== Array.isArray(kept)) return [path];
  const isShort = Array.isArray(saved) && Object.keys(saved).length !== Object.keys(kept).length;
  const inside = Object.keys(kept).flatMap((key) => lostIn(saved[key], kept[key], `${path}.${key}`));
  return isShort ? [path] : inside;
}

/**
 * The parts of a saved state of which something could not be used, by their paths: an entry that was dropped may have
 * been somebody who is not voted on.
 *
 * @param state - what was read from it
 * @example // a limit of 1e9 → ["setup.limits.invalidBallots"]
 */
export function damagedIn(saved: unknown, state: SavedState): readonly string[] {
  const kept: unknown = JSON.parse(JSON.stringify(toSaved(state)));
  return isObject(saved) && isObject(kept) ? lostIn(saved["setup"], kept["setup"], "setup") : [];
}
