import en from "./en/commands.json";
import { fill, type Facts, type Locale } from "./locale";
import vi from "./vi/commands.json";

const TEXTS: Readonly<Record<Locale, Readonly<Record<keyof typeof vi, string>>>> = { vi, en };

/** Sentences of the commands, for a caller without a pane. */
export function commandText(locale: Locale): (key: keyof typeof vi, facts: Facts) => string {
  return (key, facts) => fill(TEXTS[locale][key], facts);
}
