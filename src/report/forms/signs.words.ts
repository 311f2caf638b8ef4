import type { Meaning } from "../../core/ballot/codeMap";
import { LEVELS } from "../../core/ballot/mark";

const NAMES: Readonly<Record<Meaning, string>> = {
  high: "tín nhiệm cao",
  confidence: "tín nhiệm",
  low: "tín nhiệm thấp",
  blank: "không đánh dấu",
  invalid: "không hợp lệ",
};

/** What a sign means, as minutes say it. */
export const saySign = (sign: string, meaning: Meaning): string => `“${sign}” là ${NAMES[meaning]}`;

/**
 * What the signs of a set mean, each by its place.
 *
 * @example saySigns("1/2/3") // “1” là tín nhiệm cao, “2” là tín nhiệm, “3” là tín nhiệm thấp
 */
export const saySigns = (codes: string): readonly string[] =>
  codes.split("/").flatMap((sign, at) => {
    const level = LEVELS[at];
    return level ? [saySign(sign, level)] : [];
  });
