import type { Finding, FindingCode } from "../core/finding/finding";
import enFindings from "./en/findings.json";
import enWords from "./en/words.json";
import { fill, type Facts, type Locale } from "./locale";
import viFindings from "./vi/findings.json";
import viWords from "./vi/words.json";

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

const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { vi: viWords, en: enWords };

/** Facts that are ids of ours and are said in words. */
const NAMED = new Set(["field", "fields", "base", "basis", "level", "levels", "readings"]);

/** The word for a figure, a base or a level; what is no id of ours stays as it is. */
export function wordFor(id: string, locale: Locale): string {
  return WORDS[locale][id] ?? id;
}

function printDate(text: string): string {
  const [year, month, day] = text.split("-");
  return year && month && day ? `${day}/${month}/${year}` : text;
}

function sayFact(name: string, value: unknown, locale: Locale): string {
  const values = Array.isArray(value) ? value : [value];
  const said = values.map((item) => (NAMED.has(name) ? wordFor(String(item), locale) : String(item)));
  return name === "date" ? said.map(printDate).join(", ") : said.join(", ");
}

/** A finding in words. */
export function findingWords(finding: Finding, locale: Locale): FindingWords {
  const entries = Object.entries(finding.facts).map(([name, value]) => [name, sayFact(name, value, locale)]);
  const facts = Object.fromEntries(entries) as Facts;
  const { title, meaning, action } = FINDINGS[locale][finding.code];
  return { title: fill(title, facts), meaning: fill(meaning, facts), action: fill(action, facts) };
}

/** A finding as one sentence with its code, for a cell's error or a line of text. */
export function findingSentence(finding: Finding, locale: Locale): string {
  const { title, meaning, action } = findingWords(finding, locale);
  return `${finding.code} ${title}. ${meaning} ${action}`;
}
