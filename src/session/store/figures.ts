import { isSameArea } from "../../core/sheet/area";
import { hasBallots, type Source } from "../../core/setup/source";
import type { SheetReading } from "../../core/recognise/sheetSetup";
import type { Where } from "../../core/finding/finding";
import { CONFERENCE_FIGURES, withoutSource } from "../../core/setup/figureFields";
import { nameKey } from "../../core/people/nameKey";
import type { ExcludedPerson } from "../../core/people/excluded";
import type { CountSetup, FigureField, KindSetup } from "../../core/setup/setup";

/** Empty figures of the conference filled from a sheet; what the clerk typed stays. */
export function fillConference(
  setup: CountSetup,
  reading: SheetReading,
): { readonly setup: CountSetup; readonly filled: readonly FigureField[] } {
  const filled = CONFERENCE_FIGURES.filter(
    (field) => setup.conference[field] === null && reading.figures[field] !== null,
  );
  const values = Object.fromEntries(filled.map((field) => [field, reading.figures[field]]));
  const cells = Object.fromEntries(filled.map((field) => [field, reading.sources[field]]));
  return {
    setup: {
      ...setup,
      conference: { ...setup.conference, ...values },
      sources: { ...setup.sources, ...cells },
    },
    filled,
  };
}

interface TakenFigure {
  readonly value: number | null;
  readonly source: Where | undefined;
}

/**
 * A figure of a newly read kind: what the clerk typed stays, else the sheet's, unless another kind stands on
 * the same sheet and nobody knows whose figure it is. Its cell is only remembered while there is one kind.
 */
function takeFigure(
  setup: CountSetup,
  at: number,
  reading: SheetReading,
  field: "issued" | "collected",
): TakenFigure {
  const { kind } = reading;
  const typed = setup.sources[field] === undefined ? (setup.kinds[at]?.[field] ?? null) : null;
  const others = setup.kinds.filter((_, index) => index !== at);
  const isShared = others.some((other) => other.sheet === kind?.sheet);
  if (typed !== null || isShared || !kind) return { value: typed, source: undefined };
  return { value: kind[field], source: others.length === 0 ? reading.sources[field] : undefined };
}

/** People who are left out, found again by name in the columns of another range. */
function leftAgain({ excluded }: KindSetup, { names }: SheetReading): readonly ExcludedPerson[] {
  const keys = names.map(nameKey);
  return excluded.map((person) => {
    const at = person.position === null ? -1 : keys.indexOf(nameKey(person.name));
    return { ...person, position: at < 0 ? null : at + 1 };
  });
}

/** What the clerk said of a kind, kept when its ballots are read from another range. */
function keptOf(old: KindSetup, { sheet }: KindSetup, reading: SheetReading): KindSetup {
  const ranges = old.sheet === sheet ? {} : { previousLow: "" };
  return { ...old, ...ranges, excluded: leftAgain(old, reading) };
}

/** The newly found ballots with the column of faults that the clerk chose before; on another sheet there is none. */
function withFaultsOf(old: KindSetup, { sheet, source }: KindSetup): Source | null {
  if (!hasBallots(source)) return source;
  const faults = old.sheet === sheet && hasBallots(old.source) ? old.source.faults : null;
  return { ...source, faults };
}

/** A newly read kind put at its place, with the words and figures that the clerk typed for it. */
function fillKind(setup: CountSetup, at: number, kind: KindSetup, reading: SheetReading): CountSetup {
  const old = setup.kinds[at];
  const issued = takeFigure(setup, at, reading, "issued");
  const collected = takeFigure(setup, at, reading, "collected");
  const { sheet } = kind;
  const source = old ? withFaultsOf(old, kind) : kind.source;
  const found = { sheet, source, issued: issued.value, collected: collected.value };
  const next = { ...(old ? keptOf(old, kind, reading) : kind), ...found };
  return {
    ...setup,
    kinds: old ? setup.kinds.map((item, index) => (index === at ? next : item)) : [...setup.kinds, next],
    sources: {
      ...withoutSource(setup.sources, "issued", "collected"),
      ...(issued.source && { issued: issued.source }),
      ...(collected.source && { collected: collected.source }),
    },
  };
}

function isAt(one: KindSetup, other: KindSetup): boolean {
  const [here, there] = [one.source?.marks, other.source?.marks];
  return one.sheet === other.sheet && here !== undefined && there !== undefined && isSameArea(here, there);
}

/**
 * All kinds of a newly read sheet put in place: the one that was asked for, and after it those that stand nowhere
 * else yet.
 */
export function fillKinds(setup: CountSetup, at: number, kind: KindSetup, reading: SheetReading): CountSetup {
  const others = setup.kinds.filter((_, index) => index !== at);
  const isFree = (found: KindSetup) => !others.some((other) => isAt(other, found));
  const [first = kind, ...rest] = [kind, ...reading.kinds.slice(1)].filter(isFree);
  const places = [at, ...rest.map((_, index) => Math.max(setup.kinds.length, at + 1) + index)];
  return [first, ...rest].reduce(
    (filled, found, index) => fillKind(filled, places[index] ?? at, found, reading),
    setup,
  );
}
