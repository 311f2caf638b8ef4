import { fill, type Facts, type Locale } from "./locale";
import type vi from "./vi/pane.json";

/** Names a sentence of the pane. */
export type PaneKey = keyof typeof vi;

/** Every sentence of the pane in one language. */
export type PaneSentences = Readonly<Record<PaneKey, string>>;

/** Says a sentence of the pane in one language. */
export type PaneText = (key: PaneKey, facts?: Facts) => string;

// Each language is fetched on its own: the pane shows one at a time and must paint soon.
const LOAD: Readonly<Record<Locale, () => Promise<{ readonly default: PaneSentences }>>> = {
  vi: () => import("./vi/pane.json"),
  en: () => import("./en/pane.json"),
};

/**
 * Words from given sentences.
 *
 * @example paneText(vi)("check.cells", { count: 4 }) // "4 ô"
 */
export function paneText(sentences: PaneSentences): PaneText {
  return (key, facts = {}) => fill(sentences[key], facts);
}

/** Fetches the sentences of the pane in a language. */
export async function loadPaneText(locale: Locale): Promise<PaneText> {
  return paneText((await LOAD[locale]()).default);
}
