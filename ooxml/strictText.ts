/** What XML cannot hold. */
const NO_SIGN = /[^\t\n\r -\uFFFD]/;
/** The same, what may begin something without ending it, and what stands between the tags. */
const ODD = /[^\t\n\r -\uFFFD]|&(?!(?:amp|lt|gt|quot|apos);)|\]\]>|<[!?]/;
const BARE = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)|\]\]>/;
const NUMBERED = /&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));/g;
/** Only at the very beginning. */
const DECLARATION = /^\uFEFF?<\?xml\s[^>]*\?>/;

const LAST = 0x10ffff;
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

function isSign(code: number): boolean {
  return code <= LAST && !isHalf(code) && !NO_SIGN.test(String.fromCodePoint(code));
}

function checkPlain(text: string): void {
  if (BARE.test(text)) throw new Error("& or ]]> in a text");
  for (const [whole, hex, decimal] of text.matchAll(NUMBERED)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (!isSign(code)) throw new Error(whole);
  }
}

/** Where a comment, a section or an instruction ends that begins here. */
function sectionEnd(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) {
    const end = xml.indexOf("--", at + 4);
    if (end < 0 || xml[end + 2] !== ">") throw new Error("-- in a comment");
    return end + 3;
  }
  const [begin, close] = xml[at + 1] === "?" ? ["<?", "?>"] : ["<![CDATA[", "]]>"];
  const end = xml.indexOf(close, at);
  if (!xml.startsWith(begin, at) || end < 0) throw new Error("a section without an end");
  if (/^<\?xml\s/i.test(xml.slice(at, at + 6))) throw new Error("a second declaration");
  return end + close.length;
}

/** Where the next section begins; the end of the text where there is none. */
function nextSection(xml: string, from: number): number {
  const begin = /<[!?]/g;
  begin.lastIndex = from;
  return begin.exec(xml)?.index ?? xml.length;
}

/**
 * Checks what stands between the tags of a part and in their values: no sign that XML cannot hold, no "&" that begins
 * nothing, comments and sections that end. Most parts hold nothing of the kind, which one look tells.
 *
 * @throws Error
 */
export function checkTexts(part: string): void {
  const xml = part.replace(DECLARATION, "");
  if (!ODD.test(xml)) return;
  if (NO_SIGN.test(xml)) throw new Error("a control character");
  let from = 0;
  while (from < xml.length) {
    const section = nextSection(xml, from);
    checkPlain(xml.slice(from, section));
    from = section < xml.length ? sectionEnd(xml, section) : section;
  }
}
