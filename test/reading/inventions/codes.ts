import type { Value } from "../../corpus/sheet";
import type { Random } from "./random";
import type { Level, Mark } from "./vote";

export type Sign = string | number;

/** How a clerk writes the levels; several spellings are used side by side. */
export interface Codes {
  readonly high: readonly Sign[];
  readonly confidence: readonly Sign[];
  readonly low: readonly Sign[];
  /** Digits and letters of the clerk's own mean nothing until somebody says so. */
  readonly kind: "known" | "digits" | "own";
}

const known = (high: readonly string[], confidence: readonly string[], low: readonly string[]): Codes => ({
  high,
  confidence,
  low,
  kind: "known",
});

const digits = (high: Sign, confidence: Sign, low: Sign): Codes => ({
  high: [high],
  confidence: [confidence],
  low: [low],
  kind: "digits",
});

const own = (high: string, confidence: string, low: string): Codes => ({
  high: [high],
  confidence: [confidence],
  low: [low],
  kind: "own",
});

/** Sets of codes by name; the first ones are the plainest. */
export const CODES = {
  "TNC/TN/TNT": known(["TNC"], ["TN"], ["TNT"]),
  "tnc/Tn/tnt": known(["TNC", "tnc", "Tnc"], ["TN", "tn", "Tn"], ["TNT", "tnt", "Tnt"]),
  words: known(["Tín nhiệm cao"], ["Tín nhiệm"], ["Tín nhiệm thấp"]),
  short: known(["Cao"], ["Tín nhiệm"], ["Thấp"]),
  half: known(["TN cao"], ["TN"], ["TN thấp"]),
  capitals: known(["TÍN NHIỆM CAO"], ["TÍN NHIỆM"], ["TÍN NHIỆM THẤP"]),
  "C/T/K": known(["C"], ["T"], ["K"]),
  "C/TN/T": known(["C", "c"], ["TN", "tn"], ["T", "t"]),
  levels: known(["Mức 1: Tín nhiệm cao"], ["Mức 2: Tín nhiệm"], ["Mức 3: Tín nhiệm thấp"]),
  bracketed: known(["Tín nhiệm cao (TNC)"], ["Tín nhiệm (TN)"], ["Tín nhiệm thấp (TNT)"]),
  lettered: known(["A. Tín nhiệm cao"], ["B. Tín nhiệm"], ["C. Tín nhiệm thấp"]),
  dotted: known(["T.N.C"], ["T.N"], ["T.N.T"]),
  dashed: known(["TN-C"], ["TN"], ["TN-T"]),
  sentences: known(["Tôi tín nhiệm cao"], ["Tôi tín nhiệm"], ["Tôi tín nhiệm thấp"]),
  "1/2/3": digits(1, 2, 3),
  "3/2/1": digits(3, 2, 1),
  "'1/'2/'3": digits("1", "2", "3"),
  "'3/'2/'1": digits("3", "2", "1"),
  "2/1/0": digits(2, 1, 0),
  "0/1/2": digits(0, 1, 2),
  "10/5/1": digits(10, 5, 1),
  "1/0/-1": digits(1, 0, -1),
  "A/B/C": own("A", "B", "C"),
  "H/M/L": own("H", "M", "L"),
} as const satisfies Readonly<Record<string, Codes>>;

export type CodesName = keyof typeof CODES;

/** Plain text of what a mark is written with, as a legend repeats it. */
export const signOf = (codes: Codes, level: Level): string => String(codes[level][0]);

const VOID = ["KHL", "không hợp lệ", "Không hợp lệ"] as const;
const BETWEEN = [", ", ",", "/", "; "] as const;

/** A mark as it is typed in a cell. */
export function typed(mark: Mark, codes: Codes, random: Random): Value {
  switch (mark) {
    case "blank":
      return null;
    case "void":
      return random.pick(VOID);
    case "two":
      return [signOf(codes, "high"), signOf(codes, "confidence")].join(random.pick(BETWEEN));
    case "high":
    case "confidence":
    case "low":
      return random.pick<Sign>(codes[mark]);
  }
}

/** Marks in a box. */
export const BOX_SIGNS = {
  x: ["x"],
  X: ["X", "x"],
  tick: ["✓"],
  v: ["v"],
  one: [1],
  dot: ["●"],
  circle: ["o"],
  plus: ["+"],
  word: ["Có"],
} as const;

export type BoxSign = keyof typeof BOX_SIGNS;
