import { PAPER_FACTS } from "../ballot/paperFacts";
import type { CountRecord, KindResult } from "../record/record";
import type { CountSetup, KindSetup } from "../setup/setup";
import { layoutText } from "../setup/sourceText";

/** Keys in the order of their names, so that the order of writing an object does not matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, item]) => [key, sorted(item)]);
}

const textOf = (value: unknown) => JSON.stringify(sorted(value));

function figuresOf({ conference }: CountRecord, result: KindResult, kind: KindSetup): unknown {
  const { members, summoned, present, absent, presentAtVote } = conference;
  const { issued, collected, mailed, late, base, voided } = result;
  return {
    conference: { members, summoned, present, absent, presentAtVote },
    kind: { issued, collected, mailed, late, base, voided, typed: kind.collected },
    voters: { members: result.members, summoned: result.summoned, present: result.present },
    papers: PAPER_FACTS.map((fact) => [fact, kind[fact]]),
    previousBase: kind.previousBase,
  };
}

/** The rules of a kind; how far their text was compared with the original is no rule. */
function rulesOf(result: KindResult): unknown {
  const { regulation, regulationName, baseRule, noneLabel, thresholds, faults, rounding } = result;
  return { regulation, regulationName, baseRule, noneLabel, thresholds, faults, rounding };
}

/**
 * What decides the result of a kind of ballot beside its cells, by name: the vote, figures, who is voted on, how the
 * marks are read, which signs mean what, the rules.
 */
export function besideCells(
  record: CountRecord,
  result: KindResult,
  setup: Pick<CountSetup, "codes">,
  kind: KindSetup,
): Readonly<Record<string, string>> {
  const { unit, name, date } = record.conference;
  const { label, voters, offices, place, group, people, excluded } = result;
  return {
    vote: textOf({ unit, name, date, label, voters, offices, place, group }),
    figures: textOf(figuresOf(record, result, kind)),
    people: textOf(people.map((person) => [person.name, person.office])),
    excluded: textOf(excluded.map((one) => [one.position, one.name, one.office, one.reason, one.date])),
    layout: layoutText(result.source),
    signs: textOf(setup.codes.map(({ text, meaning }) => [text, meaning])),
    rules: textOf(rulesOf(result)),
  };
}
