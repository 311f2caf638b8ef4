import { finding, type Finding, type Where } from "../finding/finding";
import { arithmetic } from "../fraction/comparison";
import { isCount } from "../fraction/isCount";
import type { Regulation } from "../regulation/regulation";
import type { CountSetup, FigureField, Figures } from "../setup/setup";
import { quorum } from "./quorum";

type Sources = CountSetup["sources"];

const NOWHERE: Where = { sheet: null, address: null };

/** Figures that are no whole number from 0 up: said once each, at their cell where they have one. */
export function checkNumbers(
  figures: Readonly<Record<string, number | null>>,
  sources: Sources,
): readonly Finding[] {
  return Object.entries(figures).flatMap(([field, value]) =>
    value === null || isCount(value)
      ? []
      : [finding("F207", { field, value: String(value) }, sources[field as FigureField] ?? NOWHERE)],
  );
}

function checkSum(figures: Figures, sources: Sources): readonly Finding[] {
  const { present, presentAtVote, members, absent } = figures;
  if (members === null || absent === null || present === null) return [];
  const sums = [present, presentAtVote].map((value) => (value === null ? null : absent + value));
  if (sums.includes(members)) return [];
  return [finding("W211", { members, absent, present }, sources.members ?? NOWHERE)];
}

/** Nobody summoned is no conference (F212), and nobody comes unsummoned (F201). */
export function checkSummoned(
  { summoned, present }: Pick<Figures, "summoned" | "present">,
  sources: Sources,
): readonly Finding[] {
  if (summoned === 0) return [finding("F212", {}, sources.summoned ?? NOWHERE)];
  if (present === null || summoned === null || present <= summoned) return [];
  return [finding("F201", { summoned, present }, sources.present ?? NOWHERE)];
}

function checkAttendance(figures: Figures, sources: Sources): readonly Finding[] {
  const { present, presentAtVote } = figures;
  const findings: Finding[] = [...checkSummoned(figures, sources)];
  if (presentAtVote !== null && present !== null && presentAtVote > present) {
    findings.push(finding("F202", { present, presentAtVote }, sources.presentAtVote ?? NOWHERE));
  }
  return [...findings, ...checkSum(figures, sources)];
}

function checkDate(date: string, regulation: Regulation): readonly Finding[] {
  if (date === "") return [];
  const { from, to } = regulation.effective;
  const isOutside = date < from || (to !== null && date > to);
  return isOutside ? [finding("W403", { date, regulation: regulation.name })] : [];
}

/**
 * Reconciles the conference: summoned ≥ present ≥ present at the vote, members = absent + present, quorum,
 * date inside the regulation's dates. Unknown figures take part in no check.
 */
export function checkConference(setup: CountSetup, regulation: Regulation): readonly Finding[] {
  const { conference, sources } = setup;
  const { members, summoned, present, absent, presentAtVote } = conference;
  const figures = { members, summoned, present, absent, presentAtVote };
  const attendance = quorum(summoned, present, regulation);
  const isMissed = attendance?.isReached === false;
  return [
    ...checkNumbers(figures, sources),
    ...checkAttendance(figures, sources),
    ...(isMissed ? [finding("F401", { proof: arithmetic(attendance) }, sources.present ?? NOWHERE)] : []),
    ...checkDate(conference.date, regulation),
  ];
}

/** One note for all figures that the form leaves as dots. */
export function noteUnknown(setup: CountSetup): readonly Finding[] {
  const { members, present, absent, presentAtVote } = setup.conference;
  const isIssuedKnown = setup.kinds.every((kind) => kind.issued !== null);
  const form = { members, present, absent, presentAtVote, issued: isIssuedKnown ? 0 : null };
  const fields = Object.entries(form).flatMap(([field, value]) => (value === null ? [field] : []));
  return fields.length === 0 ? [] : [finding("N402", { fields })];
}
