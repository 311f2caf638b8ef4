import { finding, type Finding } from "../finding/finding";
import { DEFAULT_REGULATION, findRegulation } from "../regulation";
import { customRegulation } from "../regulation/custom";
import type { Regulation } from "../regulation/regulation";
import type { Rules } from "../record/record";
import type { CountSetup, KindSetup } from "../setup/setup";

/** A regulation to count with, and what stands against it. With a fault it only lets the counting go on. */
export interface ChosenRegulation {
  readonly regulation: Regulation;
  readonly findings: readonly Finding[];
}

function shipped(id: string): ChosenRegulation {
  const regulation = findRegulation(id);
  if (regulation) return { regulation, findings: [] };
  return { regulation: DEFAULT_REGULATION, findings: [finding("F404", { regulation: id })] };
}

/** The regulation of a conference: the unit's own where it made one, else the shipped one it names. */
export function regulationOf({
  regulation: id,
  custom,
}: Pick<CountSetup, "regulation" | "custom">): ChosenRegulation {
  if (custom === null) return shipped(id);
  const own = customRegulation(custom);
  if (own.ok) return { regulation: own.value, findings: [] };
  return { regulation: shipped(id).regulation, findings: [own.finding] };
}

/** The regulation of one kind of ballot: its own, else the conference's. */
export function regulationOfKind(kind: KindSetup, conference: Regulation): ChosenRegulation {
  return kind.regulation === "" ? { regulation: conference, findings: [] } : shipped(kind.regulation);
}

/** What of a regulation is kept with a result. */
export function rulesOf(regulation: Regulation): Rules {
  const { id, name, title, base, status, unverified, changes } = regulation;
  const { noneLabel, thresholds, faults, rounding } = regulation;
  return {
    regulation: id,
    regulationName: name,
    regulationTitle: title,
    baseRule: base,
    status,
    unverified,
    changes,
    noneLabel,
    thresholds,
    faults,
    rounding,
  };
}

/** A note wherever a regulation is used that nobody compared with its original text. */
export function noteUnverified(regulations: readonly Regulation[]): readonly Finding[] {
  return [...new Set(regulations)]
    .filter(({ status, faults }) => status === "unverified" || faults.marks.ground === "unverified")
    .map(({ name, unverified }) => finding("N417", { regulation: name, points: unverified }));
}
