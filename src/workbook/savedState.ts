import type { Implementing } from "../core/regulation/regulation";
import { EMPTY_CONFERENCE, EMPTY_KIND, EMPTY_SETUP, type CountSetup } from "../core/record/setup";

/** What is kept in the workbook, so that closing and reopening loses nothing. */
export interface SavedState {
  readonly version: 1;
  readonly setup: CountSetup;
  /** Step the clerk was on, from 0. */
  readonly step: number;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Takes from `saved` every field whose type is that of `known`; the rest keeps the value of `known`. */
function adopt<T extends object>(known: T, saved: unknown): T {
  if (!isObject(saved)) return known;
  const entries = Object.entries(known).map(([key, value]: [string, unknown]) => {
    const candidate = saved[key];
    const isFigure = value === null && (typeof candidate === "number" || candidate === null);
    const isSame = typeof candidate === typeof value && value !== null && !isObject(value);
    return [key, isFigure || isSame ? candidate : value];
  });
  return Object.fromEntries(entries) as T;
}

function parseImplementing(saved: unknown): Implementing | null {
  if (!isObject(saved) || typeof saved["title"] !== "string") return null;
  const clauses = adopt({ half: "", twoThirds: "" }, saved["clauses"]);
  return { title: saved["title"], clauses };
}

function parseSources(saved: unknown): CountSetup["sources"] {
  if (!isObject(saved)) return {};
  const entries = Object.entries(saved).flatMap(([field, where]) => {
    const isPlace =
      isObject(where) && typeof where["sheet"] === "string" && typeof where["address"] === "string";
    return isPlace ? [[field, { sheet: where["sheet"], address: where["address"] }]] : [];
  });
  return Object.fromEntries(entries) as CountSetup["sources"];
}

/**
 * Reads a saved state again.
 *
 * @param saved - whatever the workbook held; a later version or a foreign shape is not adopted
 * @returns `null` when it is not a state of ours
 */
export function parseState(saved: unknown): SavedState | null {
  if (!isObject(saved) || saved["version"] !== 1 || !isObject(saved["setup"])) return null;
  const { setup, step } = saved;
  const kinds = Array.isArray(setup["kinds"]) ? setup["kinds"] : [];
  return {
    version: 1,
    step: typeof step === "number" ? step : 0,
    setup: {
      ...adopt(EMPTY_SETUP, { regulation: setup["regulation"] }),
      implementing: parseImplementing(setup["implementing"]),
      conference: adopt(EMPTY_CONFERENCE, setup["conference"]),
      kinds: kinds.map((kind) => adopt(EMPTY_KIND, kind)),
      sources: parseSources(setup["sources"]),
    },
  };
}
