/** VNI writes a letter and, behind it, one more character that is all its marks. */
const TONES = new Map([
  ["ù", "\u0301"],
  ["ø", "\u0300"],
  ["û", "\u0309"],
  ["õ", "\u0303"],
  ["ï", "\u0323"],
]);

const CIRCUMFLEX = new Map([
  ["â", "\u0302"],
  ["á", "\u0302\u0301"],
  ["à", "\u0302\u0300"],
  ["å", "\u0302\u0309"],
  ["ã", "\u0302\u0303"],
  ["ä", "\u0302\u0323"],
]);

const BREVE = new Map([
  ["ê", "\u0306"],
  ["é", "\u0306\u0301"],
  ["è", "\u0306\u0300"],
  ["ú", "\u0306\u0309"],
  ["ü", "\u0306\u0303"],
  ["ë", "\u0306\u0323"],
]);

/** Letters that take one character only. */
const SINGLE = new Map([
  ["ñ", "đ"],
  ["ô", "ơ"],
  ["ö", "ư"],
  ["í", "í"],
  ["ì", "ì"],
  ["æ", "ỉ"],
  ["ó", "ĩ"],
  ["ò", "ị"],
  ["î", "ỵ"],
]);

const list = (marks: ReadonlyMap<string, string>) => [...marks.keys()].join("");

/** One letter as VNI writes it, in capitals or not. */
export const VNI_LETTER = new RegExp(
  `([aeouyôö])([${list(TONES)}])|([aeo])([${list(CIRCUMFLEX)}])|(a)([${list(BREVE)}])|[${list(SINGLE)}]`,
  "gi",
);

const MARKS = new Map([...TONES, ...CIRCUMFLEX, ...BREVE]);

function letterOf(code: string): string {
  const small = code.toLowerCase();
  const base = small.charAt(0);
  const letter = SINGLE.get(base) ?? base;
  // A mark has one meaning: the maps share no character.
  const composed = small === base ? letter : `${letter}${String(MARKS.get(small.charAt(1)))}`;
  const isCapital = !code.startsWith(base);
  return (isCapital ? composed.toUpperCase() : composed).normalize("NFC");
}

/** VNI text in Unicode; characters that are no codes stay. */
export function fromVni(text: string): string {
  return text.replace(VNI_LETTER, letterOf);
}
