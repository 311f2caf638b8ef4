import { fill, type Facts, type Locale } from "./locale";
import { printableFact } from "./printableFact";
import type vi from "./vi/pane.json";
import type viLater from "./vi/paneLater.json";
import type { RuleKey } from "./rules";

/** Names a sentence of the pane. */
export type PaneKey = keyof typeof vi | keyof typeof viLater | RuleKey;

/** Sentences of the pane in one language. */
export type PaneSentences = Readonly<Partial<Record<PaneKey, string>>>;

/** Says a sentence of the pane in one language. */
export type PaneText = (key: PaneKey, facts?: Facts) => string;

type Load = () => Promise<{ readonly default: PaneSentences }>;

// Each language is fetched on its own, and what the first step shows before the rest: the pane must paint soon.
const FIRST: Readonly<Record<Locale, Load>> = {
  vi: () => import("./vi/pane.json"),
  en: () => import("./en/pane.json"),
};
const POINTS: Readonly<Record<Locale, Load>> = {
  vi: () => import("./vi/points.json"),
  en: () => import("./en/points.json"),
};
const RULES: Readonly<Record<Locale, Load>> = {
  vi: () => import("./vi/rules.json"),
  en: () => import("./en/rules.json"),
};
const LATER: Readonly<Record<Locale, Load>> = {
  vi: () => import("./vi/paneLater.json"),
  en: () => import("./en/paneLater.json"),
};

/**
 * Words from given sentences; one that is not there yet is blank.
 *
 * @example paneText(vi)("step.progress", { step: 1, all: 5, left: 4 }) // "Bước 1/5 · còn 4 bước"
 */
export function paneText(sentences: PaneSentences): PaneText {
  return (key, facts = {}) => fill(sentences[key] ?? "", facts, printableFact);
}

async function load(...parts: readonly Load[]): Promise<PaneText> {
  const sentences = await Promise.all(parts.map((part) => part()));
  return paneText(Object.assign({}, ...sentences.map((part) => part.default)) as PaneSentences);
}

/** Fetches the sentences that the pane shows first. */
export function loadFirstText(locale: Locale): Promise<PaneText> {
  return load(FIRST[locale], POINTS[locale]);
}

/** Fetches all sentences of the pane in a language. */
export function loadPaneText(locale: Locale): Promise<PaneText> {
  return load(FIRST[locale], POINTS[locale], RULES[locale], LATER[locale]);
}
