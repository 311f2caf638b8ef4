import type { Finding } from "../core/finding/finding";
import { commandText } from "../locales/commands";
import { findingWords } from "../locales/findings";
import type { Locale } from "../locales/locale";
import type { Shown } from "./redoReport";
import { stepNumber } from "../session/store/steps";

/** Letters of an address that every host takes. */
const LONGEST = 1900;

/** Where no finding says why nothing was written. */
function whyNot({ step, isClaimed }: Shown): "saidClaimed" | "saidChoose" | "saidForms" {
  if (isClaimed === true) return "saidClaimed";
  return step === stepNumber("data") ? "saidChoose" : "saidForms";
}

/** What became of a command, in the sentences that come first. */
function headOf(shown: Shown, locale: Locale): readonly string[] {
  const say = commandText(locale);
  if (shown.written) return [say("saidWritten", { sheets: shown.written.sheets.join(", ") })];
  const isBare = shown.findings.length === 0 || shown.isClaimed === true;
  return isBare ? [say("saidNothing", {}), say(whyNot(shown), {})] : [say("saidNothing", {})];
}

function lineOf(finding: Finding, locale: Locale): string {
  const { title, action } = findingWords(finding, locale);
  return `${finding.code}: ${title}. ${action}`;
}

const lengthOf = (lines: readonly string[]) => encodeURIComponent(JSON.stringify(lines)).length;

/**
 * What is to be said of a command where the pane cannot be shown: what became of it, as many of its findings as an address
 * can hold, what blocks first, and where the rest stands.
 */
export function saidLines(shown: Shown, locale: Locale): readonly string[] {
  const say = commandText(locale);
  const head = headOf(shown, locale);
  const end = say("saidPane", {});
  const told = shown.findings
    .filter(({ severity }) => severity === "F")
    .map((finding) => lineOf(finding, locale));
  const fitting = told.findIndex((_, at) => lengthOf([...head, ...told.slice(0, at + 1), end]) > LONGEST);
  return [...head, ...(fitting < 0 ? told : told.slice(0, fitting)), end];
}
