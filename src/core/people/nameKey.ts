import { cleanText } from "../text/text";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A name for comparing across lists: one spelling of the same letters, no case, and the tone mark wherever it
 * was placed ("Thuý" and "Thúy", "Hoà" and "Hòa" are one name). Other diacritics stay: "Hà" is not "Hạ".
 *
 * @example nameKey("Nguyễn  Thị THUÝ") === nameKey("Nguyễn Thị Thúy") // true
 */
export function nameKey(name: string): string {
  return cleanText(name)
    .toLowerCase()
    .split(" ")
    .map((word) => {
      const letters = word.normalize("NFD");
      return (letters.replace(TONES, "") + (letters.match(TONES) ?? []).join("")).normalize("NFC");
    })
    .join(" ");
}
