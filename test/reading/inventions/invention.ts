import type { Choices, KindChoice, Layout } from "./choice";
import { pieceOf, type InventedSheet, type Piece } from "./canvas";
import { CODES, signOf, type Codes } from "./codes";
import { kindPiece, noisy, stacked } from "./kindSheet";
import type { Setting } from "./layouts/setting";
import { legendPiece, NO_LEGEND } from "./legend";
import { otherSheet } from "./others/others";
import { nth, randomFrom, type Random } from "./random";
import { fits, isHopeless } from "./traps/fits";
import type { TrapName } from "./traps/names";
import { inventVote, truthOf, type Level, type TruePerson } from "./vote";
import { SHEET_NAMES } from "./words/heads";

/** How a kind is kept, and what its signs mean: what a clerk answers who is asked. */
export interface Answer {
  readonly type: "rows" | "columns" | "list" | "counts";
  /** The signs by level where they mean nothing of themselves. */
  readonly signs: Readonly<Record<Level, string>> | null;
  /** Whether the meaning of the signs is said nowhere. */
  readonly isOpen: boolean;
}

export interface TrueKind {
  readonly sheet: string;
  readonly people: readonly TruePerson[];
  readonly collected: number;
  readonly answer: Answer;
}

/** A workbook, and what is true of it. */
export interface Invention {
  readonly sheets: readonly InventedSheet[];
  readonly kinds: readonly TrueKind[];
  /** The trap that was set; "none" where it fits nothing here. */
  readonly trap: TrapName;
  /** Whether whatever is counted without a question is wrong. */
  readonly isHopeless: boolean;
  /** Whether the clerk chose the digits the other way round than the sheet says. */
  readonly isChosenOtherwise: boolean;
}

const TYPES: Readonly<Record<Layout, Answer["type"]>> = {
  rows: "rows",
  boxes: "rows",
  columns: "columns",
  list: "list",
  listBoxes: "list",
  tally: "counts",
  results: "counts",
};

const usesCodes = (layout: Layout) => layout === "rows" || layout === "columns" || layout === "list";

/** The choice as it can be carried out: letters of the clerk's own are explained, results need no codes. */
function settled(choice: KindChoice, trap: TrapName): KindChoice {
  if (!usesCodes(choice.layout) || trap === "numberFormat") return { ...choice, legend: NO_LEGEND };
  const { kind } = CODES[choice.codes];
  if (kind === "own" && choice.legend.place === "none")
    return { ...choice, legend: { ...choice.legend, place: "below" } };
  return kind === "known" ? { ...choice, legend: NO_LEGEND } : choice;
}

function answerOf({ layout, legend }: KindChoice, codes: Codes, trap: TrapName): Answer {
  const isSaid = legend.place !== "none" || trap === "numberFormat";
  const hasOwn = usesCodes(layout) && codes.kind !== "known";
  const [high, confidence, low] = (["high", "confidence", "low"] as const).map((level) =>
    signOf(codes, level),
  );
  return {
    type: TYPES[layout],
    // T may be low or confidence beside TN, and C, T, K may be a roster's: this, too, is asked.
    signs:
      hasOwn || (usesCodes(layout) && ((confidence === "TN" && low === "T") || low === "K"))
        ? { high: high ?? "", confidence: confidence ?? "", low: low ?? "" }
        : null,
    isOpen: hasOwn && !isSaid,
  };
}

/** People as the sheet names them: a form or a sheet without posts names none. */
function named(people: readonly TruePerson[], { office, form, layout }: KindChoice): readonly TruePerson[] {
  const isSaid = office !== "none" && !(layout === "rows" && form !== "none");
  return isSaid ? people : people.map((person) => ({ ...person, office: "" }));
}

interface Made {
  readonly kind: TrueKind;
  readonly piece: Piece;
  readonly legend: InventedSheet | null;
}

function legendSheet({ codes, choice, trap, random }: Setting): InventedSheet | null {
  const turned: Codes = { ...codes, high: codes.low, low: codes.high };
  const name = random.pick(["Quy ước", "Hướng dẫn", "Ghi chú"]);
  if (trap === "twoLegends") return { name, isHidden: false, piece: legendPiece(turned, choice.legend) };
  if (choice.legend.place !== "sheet") return null;
  return { name, isHidden: false, piece: legendPiece(codes, choice.legend) };
}

function makeKind(own: KindChoice, sheet: string, trap: TrapName, title: string | null): Made {
  const choice = settled(own, trap);
  const codes = CODES[choice.codes];
  const vote = inventVote(choice);
  const random = randomFrom(choice.seed + 1);
  const setting = { vote, codes, choice, random, trap, before: 0 };
  const piece = kindPiece(setting, title);
  return {
    kind: {
      sheet,
      people: named(truthOf(vote), choice),
      collected: vote.ballots.length,
      answer: answerOf(choice, codes, trap),
    },
    piece: choice.noise ? noisy(piece, random) : piece,
    legend: legendSheet(setting),
  };
}

const TITLES = ["I. KHỐI ĐẢNG", "II. KHỐI CHÍNH QUYỀN", "III. KHỐI ĐOÀN THỂ"];

/** Kinds that go together: ballots only, and on one sheet of one layout. */
function kindsOf({ kinds, isOneSheet }: Choices): readonly KindChoice[] {
  const [first] = kinds;
  if (!first || kinds.length === 1) return kinds;
  const isCounts = first.layout === "tally" || first.layout === "results";
  if (isCounts) return [first];
  return kinds.map((kind) => {
    const isOther = kind.layout === "tally" || kind.layout === "results";
    const { layout, codes, numbering, legend } = isOneSheet || isOther ? first : kind;
    return { ...kind, layout, codes, numbering, legend };
  });
}

function sheetNames(count: number, random: Random): readonly string[] {
  const from = random.below(SHEET_NAMES.length);
  return Array.from({ length: count }, (_, at) => nth(SHEET_NAMES, from + at));
}

const sheetOf = (name: string, piece: Piece): InventedSheet => ({ name, isHidden: false, piece });

/** What one kind of a workbook says of some signs is said of the others that use them, too. */
function withShared(kinds: readonly TrueKind[]): readonly TrueKind[] {
  const keyOf = ({ answer }: TrueKind) => Object.values(answer.signs ?? {}).join("/");
  const said = new Set(kinds.filter(({ answer }) => !answer.isOpen).map(keyOf));
  return kinds.map((kind) => ({
    ...kind,
    answer: { ...kind.answer, isOpen: kind.answer.isOpen && !said.has(keyOf(kind)) },
  }));
}

/** Makes a workbook of choices; the same choices make the same workbook. */
export function invent(choices: Choices): Invention {
  const random = randomFrom(choices.seed);
  const kinds = kindsOf(choices);
  const [first] = kinds;
  const trap = first && fits(choices.trap, first) ? choices.trap : "none";
  const isStacked = choices.isOneSheet && kinds.length > 1;
  const names = sheetNames(isStacked ? 1 : kinds.length, random);
  const made = kinds.map((kind, at) =>
    makeKind(kind, nth(names, at), at === 0 ? trap : "none", isStacked ? nth(TITLES, at) : null),
  );
  const pieces = made.map(({ piece }) => piece);
  const own = isStacked
    ? [sheetOf(nth(names, 0), stacked(pieces))]
    : pieces.map((piece, at) => sheetOf(nth(names, at), piece));
  const legends = made.flatMap(({ legend }) => (legend ? [legend] : [])).slice(0, 1);
  const people =
    made[0]?.kind.people ?? inventVote({ people: 9, ballots: 3, seed: 7, faults: "none" }).people;
  const others = [...new Set(choices.others)].map((other) => otherSheet(other, people, random));
  const sheets = choices.areOthersFirst ? [...others, ...own, ...legends] : [...own, ...legends, ...others];
  return {
    sheets: sheets.length > 0 ? sheets : [sheetOf("Sheet1", pieceOf([]))],
    kinds: withShared(made.map(({ kind }) => kind)),
    trap,
    isHopeless: isHopeless(trap),
    isChosenOtherwise: trap === "chosenOtherwise",
  };
}
