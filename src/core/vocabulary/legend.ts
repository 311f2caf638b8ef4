import { anywhere, role, type Slot } from "./role";

const LEVELS: readonly Slot[] = [
  ["", "muc"],
  ["tin nhiem", "tn"],
  ["", "cao", "thap"],
];
const BARE: readonly Slot[] = [["cao", "thap"]];
/** What stands between a code and the level that it means. */
const MEANS: Slot = ["=", ":", "→", "–", "-", "la"];
/** What stands between a level and its code. */
const WRITTEN: Slot = ["=", "("];

/** "3 = tín nhiệm cao", "C: tín nhiệm cao", "K là tín nhiệm thấp". */
export const CODE_FIRST = role(
  "code and level",
  anywhere([["{code}"], MEANS, ...LEVELS]),
  anywhere([["{code}"], MEANS, ...BARE]),
);

/** "Tín nhiệm cao (3)", "tín nhiệm thấp = K". */
export const LEVEL_FIRST = role(
  "level and code",
  anywhere([...LEVELS, WRITTEN, ["{code}"]]),
  anywhere([...BARE, WRITTEN, ["{code}"]]),
);

/** Signs between a code and a level, whichever comes first. */
export const IS_BETWEEN: ReadonlySet<string> = new Set([...MEANS, ...WRITTEN]);
