import { memo } from "../text/memo";
import { cleanText } from "../text/text";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/g;
/** The Icelandic letter that looks like Đ. */
const ETH = /\u00F0/g;
/** "Lý" and "Lí", "Mỹ" and "Mĩ": a lone y after a consonant. */
const LONE_Y = /^([bcdđghklmnpqrstvx]+)y$/;

/**
 * A name for comparing across lists: one spelling of the same letters, no case, and the tone mark wherever it
 * was placed ("Thuý" and "Thúy", "Hoà" and "Hòa", "Lý" and "Lí" are one name). Other diacritics stay: "Hà" is not "Hạ".
 *
 * @example nameKey("Nguyễn  Thị THUÝ") === nameKey("Nguyễn Thị Thúy") // true
 */
export const nameKey: (name: string) => string = memo((name) =>
  cleanText(name)
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(ETH, "đ")
    .split(" ")
    .map((word) => {
      const letters = word.normalize("NFD");
      const bare = letters.replace(TONES, "").replace(LONE_Y, "$1i");
      return (bare + (letters.match(TONES) ?? []).join("")).normalize("NFC");
    })
    .join(" "),
);
