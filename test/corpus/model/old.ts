/** Letters as the old fonts keep them, written out here once more so that nothing of the software checks itself. */
const TCVN3: Readonly<Record<string, string>> = {
  àảãáạ: "\u00B5\u00B6\u00B7\u00B8\u00B9",
  ăằẳẵắặ: "\u00A8\u00BB\u00BC\u00BD\u00BE\u00C6",
  âầẩẫấậ: "\u00A9\u00C7\u00C8\u00C9\u00CA\u00CB",
  èẻẽéẹ: "\u00CC\u00CE\u00CF\u00D0\u00D1",
  êềểễếệ: "\u00AA\u00D2\u00D3\u00D4\u00D5\u00D6",
  ìỉĩíị: "\u00D7\u00D8\u00DC\u00DD\u00DE",
  òỏõóọ: "\u00DF\u00E1\u00E2\u00E3\u00E4",
  ôồổỗốộ: "\u00AB\u00E5\u00E6\u00E7\u00E8\u00E9",
  ơờởỡớợ: "\u00AC\u00EA\u00EB\u00EC\u00ED\u00EE",
  ùủũúụ: "\u00EF\u00F1\u00F2\u00F3\u00F4",
  ưừửữứự: "\u00AD\u00F5\u00F6\u00F7\u00F8\u00F9",
  ỳỷỹýỵ: "\u00FA\u00FB\u00FC\u00FD\u00FE",
  đĐĂÂÊÔƠƯ: "\u00AE\u00A7\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6",
};

const LETTERS = new Map(
  Object.entries(TCVN3).flatMap(([letters, codes]) =>
    Array.from(letters.normalize("NFC"), (letter, at) => [letter, codes.charAt(at)] as const),
  ),
);

const CAPITAL = /^\p{Lu}+$/u;

/** A text as a .Vn font keeps it. Capitals with a tone have no code of their own: they are written small. */
export function toTcvn3(text: string): string {
  const codeOf = (letter: string) => LETTERS.get(letter) ?? LETTERS.get(letter.toLowerCase()) ?? letter;
  return Array.from(text.normalize("NFC"), codeOf).join("");
}

/** A text as a .Vn…H font keeps it: small letters that are shown as capitals. */
export function toTcvn3Capital(text: string): string {
  return toTcvn3(text.toLowerCase());
}

const MARKS: Readonly<Record<string, string>> = {
  "\u0301": "ù",
  "\u0300": "ø",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
  "\u0302": "â",
  "\u0302\u0301": "á",
  "\u0302\u0300": "à",
  "\u0302\u0309": "å",
  "\u0302\u0303": "ã",
  "\u0302\u0323": "ä",
  "\u0306": "ê",
  "\u0306\u0301": "é",
  "\u0306\u0300": "è",
  "\u0306\u0309": "ú",
  "\u0306\u0303": "ü",
  "\u0306\u0323": "ë",
};
const ALONE: Readonly<Record<string, string>> = {
  đ: "ñ",
  ơ: "ô",
  ư: "ö",
  í: "í",
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ỵ: "î",
};

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const code = vniSmall(small);
  return CAPITAL.test(letter) ? code.toUpperCase() : code;
}

function vniSmall(letter: string): string {
  const alone = ALONE[letter];
  if (alone !== undefined) return alone;
  // The order of the marks is fixed: shape before tone.
  const [base = "", ...marks] = Array.from(letter.normalize("NFD"));
  const shapes: readonly string[] = marks.filter((mark) => mark === "\u0302" || mark === "\u0306");
  const tones = marks.filter((mark) => !shapes.includes(mark) && mark !== "\u031B");
  const stem = marks.includes("\u031B") ? (ALONE[`${base}\u031B`.normalize("NFC")] ?? base) : base;
  const sign: string = [...shapes, ...tones].join("");
  return stem + (MARKS[sign] ?? "");
}

/** A text as a VNI font keeps it. */
export function toVni(text: string): string {
  return Array.from(text.normalize("NFC"), vniLetter).join("");
}
