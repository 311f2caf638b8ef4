/**
 * Decimals without the zeros at their end.
 *
 * @example withoutZeros("500") // "5"
 */
export function withoutZeros(digits: string): string {
  let kept = digits;
  while (kept.endsWith("0")) kept = kept.slice(0, -1);
  return kept;
}
