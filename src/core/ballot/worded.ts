import { ANSWERS } from "../vocabulary/levels";
import { matches } from "../vocabulary/role";

/**
 * Whether the signs of a set name their levels themselves, so that nobody has to be told what they mean.
 *
 * @param codes - three signs, from high to low
 * @example isWorded("MUC 1: TIN NHIEM CAO/MUC 2: TIN NHIEM/MUC 3: TIN NHIEM THAP") // true
 * @example isWorded("TNC/TN/TNT") // false
 */
export function isWorded(codes: string): boolean {
  const signs = codes.split("/");
  return ANSWERS.every((level, at) => matches(level, signs[at]));
}
