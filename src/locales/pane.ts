import en from "./en/pane.json";
import { fill, type Facts, type Locale } from "./locale";
import vi from "./vi/pane.json";

/** Names a sentence of the pane. */
export type PaneKey = keyof typeof vi;

/** Says a sentence of the pane in one language. */
export type PaneText = (key: PaneKey, facts?: Facts) => string;

const SENTENCES: Readonly<Record<Locale, Readonly<Record<PaneKey, string>>>> = { vi, en };

/**
 * The sentences of the pane in a language.
 *
 * @example paneText("vi")("check.cells", { count: 4 }) // "4 ô"
 */
export function paneText(locale: Locale): PaneText {
  return (key, facts = {}) => fill(SENTENCES[locale][key], facts);
}
