// A sheet may hold a million cells: no tree of it fits in memory. This walks the tags of its text, so that a few
// cells can be exchanged and everything between them stays byte for byte.

/** One tag of an XML text. */
export interface Tag {
  /** Local name, without a prefix. */
  readonly name: string;
  readonly qualified: string;
  readonly close: boolean;
  /** `<a/>` */
  readonly empty: boolean;
  readonly start: number;
  /** After ">". */
  readonly end: number;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;

function tagEnd(xml: string, start: number): number {
  let at = start;
  while (at < xml.length) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === QUOTE || code === APOSTROPHE) at = after(xml, code === QUOTE ? '"' : "'", at + 1);
    else at += 1;
  }
  throw new Error("unfinished tag");
}

function after(xml: string, text: string, from: number): number {
  const at = xml.indexOf(text, from);
  if (at < 0) throw new Error(`missing ${text}`);
  return at + text.length;
}

/** Where a comment, CDATA section, declaration or instruction that begins here ends; null for an ordinary tag. */
function skipped(xml: string, start: number): number | null {
  const mark = xml[start + 1];
  if (mark === "?") return after(xml, "?>", start);
  if (mark !== "!") return null;
  if (xml.startsWith("<!--", start)) return after(xml, "-->", start + 4);
  if (xml.startsWith("<![CDATA[", start)) return after(xml, "]]>", start);
  throw new Error("document type declarations are not read");
}

function nameEnd(xml: string, start: number): number {
  let at = start;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code <= 32 || code === 47 || code === GREATER || Number.isNaN(code)) return at;
    at += 1;
  }
}

function readTag(xml: string, start: number): Tag {
  const close = xml.charCodeAt(start + 1) === 47;
  const nameStart = start + (close ? 2 : 1);
  const qualified = xml.slice(nameStart, nameEnd(xml, nameStart));
  const end = tagEnd(xml, nameStart);
  const colon = qualified.indexOf(":");
  const name = colon < 0 ? qualified : qualified.slice(colon + 1);
  return { name, qualified, close, empty: !close && xml.charCodeAt(end - 2) === 47, start, end };
}

/** The next tag at or after a position, or null at the end. Comments and the like are passed over. */
export function nextTag(xml: string, from: number): Tag | null {
  let start = xml.indexOf("<", from);
  while (start >= 0) {
    const past = skipped(xml, start);
    if (past === null) return readTag(xml, start);
    start = xml.indexOf("<", past);
  }
  return null;
}

/** Where the element that begins with `open` ends (after its closing tag). */
export function elementEnd(xml: string, open: Tag): number {
  if (open.empty) return open.end;
  let depth = 1;
  let at = open.end;
  while (depth > 0) {
    const tag = nextTag(xml, at);
    if (tag === null) throw new Error(`<${open.qualified}> is not closed`);
    if (tag.close) depth -= 1;
    else if (!tag.empty) depth += 1;
    at = tag.end;
  }
  return at;
}

/** An element with its span in the text. */
export interface Span extends Tag {
  readonly outerEnd: number;
}

/** A sheet's data is all but the whole part: look for its end from the end. */
function spanEnd(xml: string, open: Tag): number {
  if (open.empty || open.name !== "sheetData") return elementEnd(xml, open);
  const close = `</${open.qualified}>`;
  const at = xml.lastIndexOf(close);
  return at < open.end ? elementEnd(xml, open) : at + close.length;
}

/** The element children that begin at a position, up to the closing tag of their parent. */
export function childSpans(xml: string, from: number): Span[] {
  const spans: Span[] = [];
  let tag = nextTag(xml, from);
  while (tag !== null && !tag.close) {
    const outerEnd = spanEnd(xml, tag);
    spans.push({ ...tag, outerEnd });
    tag = nextTag(xml, outerEnd);
  }
  return spans;
}

/** Attributes of a tag with their values as they stand (still escaped). */
export function attributes(xml: string, tag: Tag): Map<string, string> {
  const found = new Map<string, string>();
  let at = tag.start + 1 + tag.qualified.length;
  for (;;) {
    const equals = xml.indexOf("=", at);
    if (equals < 0 || equals >= tag.end) return found;
    const name = xml.slice(at, equals).trim();
    const quoteAt = firstQuote(xml, equals + 1);
    const end = xml.indexOf(xml[quoteAt] ?? "", quoteAt + 1);
    found.set(name, xml.slice(quoteAt + 1, end));
    at = end + 1;
  }
}

function firstQuote(xml: string, from: number): number {
  let at = from;
  while (at < xml.length && xml.charCodeAt(at) !== QUOTE && xml.charCodeAt(at) !== APOSTROPHE) at += 1;
  return at;
}

/** A start tag again; values are taken as they are (escaped). */
export function startTag(qualified: string, values: ReadonlyMap<string, string>, empty: boolean): string {
  const text = [...values].map(([name, value]) => ` ${name}="${value.replaceAll('"', "&quot;")}"`).join("");
  return `<${qualified}${text}${empty ? "/" : ""}>`;
}

/** The top of a part: its root's tag. */
export function rootTag(xml: string): Tag {
  const tag = nextTag(xml, 0);
  if (tag === null || tag.close) throw new Error("no root element");
  return tag;
}

/** "x:" where the part writes its main namespace with a prefix. */
export function prefixOf(tag: Tag): string {
  return tag.qualified.slice(0, tag.qualified.length - tag.name.length);
}
