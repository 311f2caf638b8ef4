import { kindOf, kindTexts } from "../core/setup/kindTexts";
import type { Acceptance } from "../core/setup/acceptance";
import type { CodeMeaning } from "../core/ballot/codeMap";
import { DEFAULT_LIMITS } from "../core/setup/limits";
import type { ExcludedPerson } from "../core/people/excluded";
import { FORM_IDS } from "../report/formId";
import { BALLOTS_PER_PAGE, EMPTY_CHOICE, HEADER_STYLES, type ReportChoice } from "../report/options";
import type { Match } from "../core/people/sameName";
import { CUSTOM_FIELDS, type CustomTexts } from "../core/regulation/customFields";
import type { Implementing } from "../core/regulation/regulation";
import {
  EMPTY_CONFERENCE,
  EMPTY_KIND,
  EMPTY_SETUP,
  type CountSetup,
  type KindSetup,
} from "../core/setup/setup";
import { fromOutside, toOutside } from "./interfaceNames";
import { NO_HANDLING } from "../core/setup/handling";

/** What is kept in the workbook, so that closing and reopening loses nothing. */
export interface SavedState {
  readonly version: 1;
  readonly setup: CountSetup;
  /** Step the clerk was on, from 0. */
  readonly step: number;
  /** Which documents are wanted, and how they look. */
  readonly choice: ReportChoice;
}

/** Whether a value is one of a list, as a type. */
function isOneOf<T>(list: readonly T[], value: unknown): value is T {
  return list.some((item) => item === value);
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
    const isSame = typeof candidate === typeof value && typeof value !== "object";
    return [key, isFigure || isSame ? candidate : value];
  });
  return Object.fromEntries(entries) as T;
}

function parseImplementing(saved: unknown): Implementing | null {
  if (!isObject(saved) || typeof saved["title"] !== "string") return null;
  const clauses = adopt({ half: "", twoThirds: "" }, saved["clauses"]);
  return { title: saved["title"], clauses };
}

function parseCustom(saved: unknown): CustomTexts | null {
  if (!isObject(saved)) return null;
  const fields = CUSTOM_FIELDS.filter((field) => typeof saved[field] === "string");
  return Object.fromEntries(fields.map((field) => [field, saved[field]]));
}

function listOf(saved: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(saved) ? saved.filter(isObject) : [];
}

function parseMatches(saved: unknown): readonly Match[] {
  return listOf(saved).map((match) => adopt({ name: "", isSame: false }, match));
}

const NO_CODE: CodeMeaning = { text: "", meaning: "blank" };
const MEANINGS = new Set<unknown>(["high", "confidence", "low", "invalid", "blank"]);

function parseCodes(saved: unknown): readonly CodeMeaning[] {
  return listOf(saved)
    .filter(({ meaning }) => MEANINGS.has(meaning))
    .map((code) => adopt(NO_CODE, code));
}

const NOT_ACCEPTED: Acceptance = { code: "W601", person: "", reason: "", by: "", at: "", data: "" };

function parseAccepted(saved: unknown): readonly Acceptance[] {
  return listOf(saved)
    .filter(({ code }) => typeof code === "string" && code.startsWith("W"))
    .map((item) => adopt(NOT_ACCEPTED, item));
}

const NOBODY: ExcludedPerson = { position: null, name: "", office: "", reason: "retiring", date: "" };

function parseKind(saved: unknown): KindSetup {
  const excluded = isObject(saved) ? listOf(saved["excluded"]) : [];
  return kindOf({
    ...adopt(kindTexts(EMPTY_KIND), saved),
    excluded: excluded.map((person) => adopt(NOBODY, person)),
  });
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

function parseChoice(saved: unknown): ReportChoice {
  if (!isObject(saved)) return EMPTY_CHOICE;
  const { forms, skipped, header, ballotsPerPage } = saved;
  const known = adopt({ isSecret: EMPTY_CHOICE.isSecret, isValuesOnly: EMPTY_CHOICE.isValuesOnly }, saved);
  return {
    ...known,
    forms: Array.isArray(forms) ? FORM_IDS.filter((form) => forms.includes(form)) : EMPTY_CHOICE.forms,
    skipped: Array.isArray(skipped) ? skipped.filter((at) => typeof at === "number") : [],
    header: isOneOf(HEADER_STYLES, header) ? header : EMPTY_CHOICE.header,
    ballotsPerPage: isOneOf(BALLOTS_PER_PAGE, ballotsPerPage) ? ballotsPerPage : EMPTY_CHOICE.ballotsPerPage,
  };
}

/**
 * Reads a saved state again.
 *
 * @param saved - whatever the workbook held; a later version or a foreign shape is not adopted
 * @returns `null` when it is not a state of ours
 */
export function parseState(saved: unknown): SavedState | null {
  if (!isObject(saved) || saved["version"] !== 1 || !isObject(saved["setup"])) return null;
  const { step } = saved;
  const setup = fromOutside(saved["setup"]) as Readonly<Record<string, unknown>>;
  const kinds = Array.isArray(setup["kinds"]) ? setup["kinds"] : [];
  return {
    version: 1,
    step: typeof step === "number" ? step : 0,
    choice: parseChoice(saved["choice"]),
    setup: {
      ...adopt(EMPTY_SETUP, { regulation: setup["regulation"], clerk: setup["clerk"] }),
      custom: parseCustom(setup["custom"]),
      implementing: parseImplementing(setup["implementing"]),
      conference: adopt(EMPTY_CONFERENCE, setup["conference"]),
      kinds: kinds.map(parseKind),
      handling: adopt(NO_HANDLING, setup["handling"]),
      matches: parseMatches(setup["matches"]),
      codes: parseCodes(setup["codes"]),
      limits: adopt(DEFAULT_LIMITS, setup["limits"]),
      accepted: parseAccepted(setup["accepted"]),
      sources: parseSources(setup["sources"]),
    },
  };
}

/** A state as it is kept: the keys and texts of version 0.4.0, whatever the code calls them. */
export function toSaved(state: SavedState): object {
  const { setup } = state;
  return { ...state, setup: toOutside({ ...setup, kinds: setup.kinds.map(kindTexts) }) };
}
