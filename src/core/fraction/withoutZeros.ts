/**
 * Decimals without the zeros at their end.
 *
 * @example withoutZeros("500") // "5"
 */
export function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits.charAt(end - 1) === "0") end -= 1;
  return digits.slice(0, end);
}
