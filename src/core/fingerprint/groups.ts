/** Digits in groups of four, so that they can be read aloud and typed. */
export function group(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, "$1-");
}
