import { LANDINGS, type Condition, type Screen } from "../../src/session/store/machine";
import { STEPS, type StepId } from "../../src/session/store/steps";
import {
  TRANSITIONS,
  type Known,
  type PaneEventId,
  type Transition,
} from "../../src/session/store/transitions";

/** What a sheet is like, for a walk: its ballots agree, warn, block, or can be read in two ways. */
export type SheetKind = "good" | "warned" | "faulty" | "unclear";

/** Where a walk is, and what the pane knows there. */
export interface Place extends Known {
  readonly screen: Screen;
}

/** One thing done on a walk: something that the screen offers, or the button of a step. */
export type Move = PaneEventId | StepId;

export const START: Place = {
  screen: "conference",
  step: "conference",
  isInTool: false,
  isChosen: false,
  isAnswered: false,
  isExplained: false,
  isWritten: false,
  isStanding: false,
  isAsked: false,
  isUnwanted: false,
  last: null,
};

function holds(when: Condition, known: Known, sheet: SheetKind): boolean {
  const isUnclear = sheet === "unclear" && !known.isAnswered;
  switch (when) {
    case "unchosen":
      return !known.isChosen;
    case "unclear":
      return isUnclear;
    case "faulty":
      return sheet === "faulty" || isUnclear;
    case "warned":
      return sheet === "warned" && !known.isExplained;
    case "asked":
      return known.isAsked;
    case "written":
      return known.isWritten;
    case "unwanted":
      return known.isUnwanted;
    default:
      return when === "otherwise";
  }
}

function isStep(target: string): target is StepId {
  return (STEPS as readonly string[]).includes(target);
}

function land(to: Transition["to"], known: Known, sheet: SheetKind): Place {
  const under = known.isInTool ? "tool" : known.step;
  const target = to === "under" ? under : to;
  if (!isStep(target)) return { ...known, screen: target };
  const landing = LANDINGS[target].find(({ when }) => holds(when, known, sheet));
  return { ...known, step: target, screen: landing?.screen ?? "conference" };
}

/** What takes the place of a step. */
const BESIDES: ReadonlySet<Screen> = new Set(["tool", "help"]);

/** Everything that can be done at a place by clicks, and where each leads. */
export function movesFrom(place: Place, sheet: SheetKind): readonly (readonly [Move, Place])[] {
  const offered = TRANSITIONS.filter(
    ({ from, after, refused, unchosen, standing = place.isStanding }) =>
      from.includes(place.screen) &&
      !refused &&
      (!unchosen || (!place.isChosen && place.last !== "remove")) &&
      standing === place.isStanding &&
      (after === undefined || after === place.last),
  );
  return [
    ...offered.map(({ event, to, sets }) => [event, land(to, { ...place, ...sets }, sheet)] as const),
    ...STEPS.filter((step) => step !== place.step || BESIDES.has(place.screen)).map(
      (step) => [step, land(step, { ...place, isInTool: false }, sheet)] as const,
    ),
  ];
}

/** A move that is made, and where it must lead. */
export interface Stage {
  readonly from: Screen;
  readonly move: Move;
  readonly to: Place;
}

/** A tool stands in the place of any screen of a step alike; so does the help, which lies over tools as well. */
function nameOfEnd(move: Move, screen: Screen, { step, isInTool }: Place): string {
  if (move === "openHelp" || move === "closeHelp") return isInTool ? "tool" : step;
  return move === "openTool" || move === "closeTool" ? step : screen;
}

export const nameOf = ({ from, move, to }: Stage): string =>
  `${nameOfEnd(move, from, to)} --${move}--> ${nameOfEnd(move, to.screen, to)}`;
const keyOf = (place: Place) => JSON.stringify(Object.entries(place).toSorted());

/** The shortest way, breadth first, to something that was not done yet; `null` when all of it was. */
function shortestTo(
  start: Place,
  sheet: SheetKind,
  isNew: (stage: Stage) => boolean,
): readonly Stage[] | null {
  const seen = new Set([keyOf(start)]);
  const ways: { readonly place: Place; readonly stages: readonly Stage[] }[] = [{ place: start, stages: [] }];
  for (const { place, stages } of ways) {
    for (const [move, to] of movesFrom(place, sheet)) {
      const stage = { from: place.screen, move, to };
      if (isNew(stage)) return [...stages, stage];
      if (seen.has(keyOf(to))) continue;
      seen.add(keyOf(to));
      ways.push({ place: to, stages: [...stages, stage] });
    }
  }
  return null;
}

/**
 * One walk through everything that can be done with a sheet.
 *
 * @param done - names of what was done before, and is not done again for its own sake; added to
 */
export function tour(sheet: SheetKind, done: Set<string>): readonly Stage[] {
  return walk(
    sheet,
    (stage) => !done.has(nameOf(stage)),
    (stage) => done.add(nameOf(stage)),
  );
}

/**
 * One walk that shows every screen of a sheet.
 *
 * @param seen - screens that were seen before; added to
 */
export function sights(sheet: SheetKind, seen: Set<Screen>): readonly Stage[] {
  return walk(
    sheet,
    ({ to }) => !seen.has(to.screen),
    ({ to }) => seen.add(to.screen),
  );
}

function walk(
  sheet: SheetKind,
  isNew: (stage: Stage) => boolean,
  made: (stage: Stage) => void,
): readonly Stage[] {
  const stages: Stage[] = [];
  for (let place = START; ;) {
    const way = shortestTo(place, sheet, isNew);
    if (!way) return stages;
    for (const stage of way) {
      made(stage);
      place = stage.to;
    }
    stages.push(...way);
  }
}
