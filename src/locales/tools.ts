import { fill, type Facts, type Locale } from "./locale";
import { printableFact } from "./printableFact";
import type vi from "./vi/tools.json";

/** Names a sentence of the tools. */
export type ToolKey = keyof typeof vi;

/** Says a sentence of the tools in one language. */
export type ToolText = (key: ToolKey, facts?: Facts) => string;

type Sentences = Readonly<Record<ToolKey, string>>;

const LOAD: Readonly<Record<Locale, () => Promise<{ readonly default: Sentences }>>> = {
  vi: () => import("./vi/tools.json"),
  en: () => import("./en/tools.json"),
};

/** Fetches the sentences of the tools, which no step needs. */
export async function loadToolText(locale: Locale): Promise<ToolText> {
  const sentences = (await LOAD[locale]()).default;
  return (key, facts = {}) => fill(sentences[key], facts, printableFact);
}
