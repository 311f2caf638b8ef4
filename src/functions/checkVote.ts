import { checkConference } from "../core/check/conference";
import { checkKind } from "../core/check/kind";
import { baseOf } from "../core/count/base";
import { noteUnverified } from "../core/count/rules";
import { EMPTY_CONFERENCE, EMPTY_KIND, EMPTY_SETUP } from "../core/setup/setup";
import { shortSentence, VIETNAMESE } from "../locales/functionFindings";
import { resultWord } from "../locales/results";
import { valueOrThrow } from "./answer";
import { checkCounts, type Placed } from "./checkCounts";
import { limitOf, noteChanges, SOURCES } from "./checkFigures";
import { readCounts, withoutBlankEnd } from "./countRows";
import { regulationOf } from "./options";
import { optionalCount, toGrid, type Argument } from "./values";

const WEIGHT = { F: 0, W: 1, N: 2 };

function listed(found: readonly Placed[]): unknown[][] {
  if (found.length === 0) return [[resultWord("check.agrees")]];
  return found
    .toSorted((one, other) => WEIGHT[one.item.severity] - WEIGHT[other.item.severity])
    .map(({ item, where }) => [
      item.code,
      resultWord(`severity.${item.severity}`),
      where,
      shortSentence(item, VIETNAMESE),
    ]);
}

/** Nothing is known of a kind here but its two figures. */
const BARE_KIND = {
  mailed: null,
  late: null,
  voided: { blank: 0, notIssued: 0, nameCrossedOut: 0, nameAdded: 0, otherInformation: 0, marks: 0 },
  sheet: "",
  marks: "",
  people: [],
  quorum: null,
  quorumProof: null,
};

/** The figures of a vote as a cell formula hands them over. */
type Figures = Readonly<Record<"summoned" | "present" | "issued" | "collected" | "members", Argument>>;

/**
 * What the function CHECK answers: a row per finding, or one cell saying that all agrees.
 *
 * @throws `#VALUE!` for an argument that cannot be read
 * @example checkVote([[19, 2, 25]], { summoned: 50, present: 47, issued: 47, collected: 46, members: null }, null)
 */
export function checkVote(counts: Argument, figures: Figures, regulation: Argument): unknown[][] {
  const rules = valueOrThrow(regulationOf(regulation));
  const table = valueOrThrow(readCounts(withoutBlankEnd(toGrid(counts)), "counts"));
  const given = {
    summoned: valueOrThrow(optionalCount(figures.summoned, "summoned")),
    present: valueOrThrow(optionalCount(figures.present, "present")),
    issued: valueOrThrow(optionalCount(figures.issued, "issued")),
    collected: valueOrThrow(optionalCount(figures.collected, "collected")),
    members: valueOrThrow(optionalCount(figures.members, "members")),
  };
  const { issued: out, collected: back, ...others } = given;
  const conference = { ...EMPTY_CONFERENCE, ...others, presentAtVote: given.present };
  const setup = { ...EMPTY_SETUP, conference, sources: SOURCES };
  const voters = { ...EMPTY_KIND, issued: out, collected: back };
  const { base, findings } = baseOf(rules, conference, voters, back ?? 0);
  const kind = { ...BARE_KIND, issued: out, collected: back ?? 0 };
  const wholes = Object.entries(given).filter(([, size]) => size !== null && size > 0 && size !== base);
  const known = wholes.map(([name, size]) => [name, Number(size)] as const);
  const found: readonly Placed[] = [
    ...checkConference(setup, rules),
    ...checkKind(kind, voters, setup),
    ...findings.map((item) => ({ ...item, address: rules.base })),
    ...noteUnverified([rules]).map((item) => ({ ...item, address: "regulation" })),
    ...noteChanges(rules),
  ].map((item) => ({ item, where: item.address ?? "" }));
  const whole = {
    collected: back,
    base,
    others: Object.fromEntries(known),
    rounding: rules.rounding,
    limit: limitOf(given),
  };
  return listed([...found, ...checkCounts(table, whole)]);
}
