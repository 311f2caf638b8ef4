import fc from "fast-check";
import type { Aside, Choices, KindChoice, Layout } from "./choice";
import { BOX_SIGNS, CODES, type BoxSign, type CodesName } from "./codes";
import { NO_LEGEND, type LegendChoice } from "./legend";
import { OTHERS, type OtherSheet } from "./others/others";
import { TRAPS, type TrapName } from "./traps/names";
import { JOINS, LEADS, LEGEND_LEVELS, PARTS } from "./words/legends";

const MOST = 1_000_000;

/** Picks that shrink to the first, which is therefore the plainest and as likely as `plain` others together. */
function plainFirst<T>(plain: number, first: T, ...rest: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...Array<T>(plain).fill(first), ...rest);
}

const seeds = fc.noShrink(fc.integer({ min: 0, max: MOST }));
const wording = (count: number) => fc.integer({ min: 0, max: count - 1 });

const legends: fc.Arbitrary<LegendChoice> = fc.record({
  place: fc.constantFrom<LegendChoice["place"]>("below", "above", "right", "sheet", "comment", "validation"),
  form: plainFirst<LegendChoice["form"]>(3, "line", "lines", "table", "across"),
  part: wording(PARTS.length),
  levels: wording(LEGEND_LEVELS.length),
  join: wording(JOINS.length),
  lead: wording(LEADS.length),
  upwards: fc.boolean(),
});

const layouts = fc.constantFrom<Layout>(
  ...(["rows", "rows", "rows", "boxes", "boxes", "columns", "columns", "list", "listBoxes"] as const),
  ...(["tally", "results"] as const),
);

const asides = fc.constantFrom<Aside>("typedBy", "remark", "group", "check", "email", "table");

/** The choices of one kind of ballot. */
export const kindChoices: fc.Arbitrary<KindChoice> = fc.record({
  layout: layouts,
  codes: fc.constantFrom(...(Object.keys(CODES) as CodesName[])),
  box: fc.constantFrom<BoxSign>("x", ...(Object.keys(BOX_SIGNS) as BoxSign[])),
  legend: fc.oneof(fc.constant(NO_LEGEND), { arbitrary: legends, weight: 3 }),
  people: fc.integer({ min: 2, max: 12 }),
  ballots: fc.integer({ min: 4, max: 34 }),
  seed: seeds,
  faults: plainFirst<KindChoice["faults"]>(1, "none", "blank", "all"),
  numbering: plainFirst<KindChoice["numbering"]>(
    ...([2, "plain", "none", "padded", "P", "Phiếu", "twice", "coded", "from101"] as const),
  ),
  office: plainFirst<KindChoice["office"]>(2, "none", "below", "below", "lineEnd", "brackets", "dash"),
  prefix: plainFirst(6, "", "Đ/c ", "Ông/Bà ", "Đồng chí ", "Ông "),
  form: plainFirst<KindChoice["form"]>(6, "none", "google", "google", "microsoft"),
  names: plainFirst<KindChoice["names"]>(5, "plain", "stacked", "capitals", "tall"),
  asides: fc.oneof(fc.constant<Aside[]>([]), fc.uniqueArray(asides, { maxLength: 2 })),
  sums: plainFirst<KindChoice["sums"]>(
    ...([4, "none", "labelled", "labelled", "bare", "above", "under head", "right"] as const),
  ),
  gap: plainFirst<KindChoice["gap"]>(5, "none", "ten", "page", "totals"),
  skip: plainFirst<KindChoice["skip"]>(10, "none", "each", "third"),
  titles: fc.integer({ min: 0, max: 5 }),
  figures: fc.boolean(),
  signature: fc.boolean(),
  fourthBox: plainFirst(4, false, true),
  indent: plainFirst(4, 0, 1, 2),
  noise: plainFirst(3, false, true),
  isHalved: plainFirst(8, false, true),
  attendance: plainFirst<KindChoice["attendance"]>(8, "none", "below", "right"),
});

const others = fc.constantFrom(...(Object.keys(OTHERS) as OtherSheet[]));

const traps = plainFirst<TrapName>(30, ...TRAPS);

/** The choices of a whole workbook. */
export const choices: fc.Arbitrary<Choices> = fc.record({
  kinds: fc.oneof(
    { arbitrary: fc.tuple(kindChoices), weight: 12 },
    { arbitrary: fc.tuple(kindChoices, kindChoices), weight: 2 },
    { arbitrary: fc.constant<KindChoice[]>([]), weight: 1 },
  ),
  isOneSheet: fc.boolean(),
  others: fc.oneof(fc.constant<OtherSheet[]>([]), fc.uniqueArray(others, { maxLength: 3 })),
  areOthersFirst: fc.boolean(),
  trap: traps,
  seed: seeds,
});

const withKnownCodes = (kind: KindChoice): KindChoice =>
  CODES[kind.codes].kind === "known" ? kind : { ...kind, codes: "TNC/TN/TNT" };

/** Workbooks with one kind of ballot in signs that everybody knows, no other sheet and no trap. */
export const ordinaryChoices: fc.Arbitrary<Choices> = choices.map((one) => ({
  ...one,
  kinds: one.kinds.slice(0, 1).map(withKnownCodes),
  others: [],
  trap: "none",
}));
