import { hasCode, type Finding, type FindingCode } from "../core/finding/finding";
import enFindings from "./en/findings.json";
import enPoints from "./en/points.json";
import enWords from "./en/words.json";
import { fill, type Facts, type Locale } from "./locale";
import viFindings from "./vi/findings.json";
import viPoints from "./vi/points.json";
import viWords from "./vi/words.json";
import { sayDamaged } from "./damagedPath";
import { sayHostReason } from "./hostReason";
import { printableFact } from "./printableFact";
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

/** Findings whose reason is what a host, a browser or a library said. No cell function has one. */
const OF_HOST: readonly FindingCode[] = [
  "F501",
  "F504",
  "F505",
  "F511",
  "F517",
  "F518",
  "F540",
  "F542",
  "F581",
];

/** One choice of a saved state, such as `limit-identicalBallots = 900` or `Đ = low`; a sign is none of our ids. */
function sayChoice(text: string, locale: Locale): string {
  const at = text.lastIndexOf(" = ");
  if (at < 0) return text;
  const name = text.slice(0, at);
  const said = name.startsWith("limit-") ? wordFor(name, locale) : name;
  return `${said} = ${wordFor(text.slice(at + 3), locale)}`;
}

/** The facts of a finding as they are said. */
export function findingFacts(finding: Finding, locale: Locale): Facts {
  const facts = sayFacts(finding, WORDS[locale]);
  if (hasCode(finding, "F508")) {
    const { field, saved } = finding.facts;
    const isPath = field === "claimDamaged";
    return {
      ...facts,
      saved: isPath
        ? sayDamaged(saved, (id) => wordFor(id, locale))
        : sayChoice(String(facts["saved"]), locale),
      now: sayChoice(String(facts["now"]), locale),
    };
  }
  if (!OF_HOST.includes(finding.code) || !("reason" in facts)) return facts;
  return { ...facts, reason: sayHostReason(String(facts["reason"]), WORDS[locale]) };
}

/** What can be done about a file that is too large is not the same for all it may be too large by. */
function ownAction(finding: Finding, locale: Locale): string | undefined {
  const words: Names = WORDS[locale];
  return hasCode(finding, "F641") ? words[`advice-${finding.facts.how}`] : undefined;
}

/** A finding in words. */
export function findingWords(finding: Finding, locale: Locale): FindingWords {
  const facts = findingFacts(finding, locale);
  const { title, meaning, action } = FINDINGS[locale][finding.code];
  const say = (sentence: string) => fill(sentence, facts, printableFact);
  return { title: say(title), meaning: say(meaning), action: say(ownAction(finding, locale) ?? action) };
}
