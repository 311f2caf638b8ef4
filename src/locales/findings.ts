import type { Finding, FindingCode } from "../core/finding/finding";
import enFindings from "./en/findings.json";
import enPoints from "./en/points.json";
import enWords from "./en/words.json";
import { fill, type Facts, type Locale } from "./locale";
import viFindings from "./vi/findings.json";
import viPoints from "./vi/points.json";
import viWords from "./vi/words.json";
import { sayFacts, type Names } from "./sayFinding";

/** What a finding is, what it means, what to do. */
export interface FindingWords {
  readonly title: string;
  readonly meaning: string;
  readonly action: string;
}

const FINDINGS: Readonly<Record<Locale, Readonly<Record<FindingCode, FindingWords>>>> = {
  vi: viFindings,
  en: enFindings,
};

const WORDS: Readonly<Record<Locale, Names>> = {
  vi: { ...viWords, ...viPoints },
  en: { ...enWords, ...enPoints },
};

/** The word for a figure, a base or a level; what is no id of ours stays as it is. */
export function wordFor(id: string, locale: Locale): string {
  return WORDS[locale][id] ?? id;
}

/** The facts of a finding as they are said. */
export const findingFacts = (finding: Finding, locale: Locale): Facts => sayFacts(finding, WORDS[locale]);

/** A finding in words. */
export function findingWords(finding: Finding, locale: Locale): FindingWords {
  const facts = sayFacts(finding, WORDS[locale]);
  const { title, meaning, action } = FINDINGS[locale][finding.code];
  return { title: fill(title, facts), meaning: fill(meaning, facts), action: fill(action, facts) };
}
