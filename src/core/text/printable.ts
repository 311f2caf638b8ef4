/** Controls but tab and line end, and signs that turn the direction in which a text is read. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * A text as it may stand on a paper: nothing in it steers what shows it. A name with an override would be read
 * otherwise than it is counted.
 *
 * @example printable("Lê\u202EB nầrT") // "LêB nầrT"
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "");
}
