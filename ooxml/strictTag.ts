import type { Tag } from "./scan";

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const SPACE = 32;

/** No element of a workbook has more; each is compared with those before. */
const MOST_ATTRIBUTES = 200;

const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_.\u00B7-]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\u00B7-]*)?$/u;
const KNOWN = new Set<string>();

/** Names come again and again: each is looked at once, as long as they are few. */
function checkName(name: string): void {
  if (KNOWN.has(name)) return;
  if (!NAME.test(name)) throw new Error(`no name: ${name}`);
  if (KNOWN.size < 1000) KNOWN.add(name);
}

function afterBlank(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) <= SPACE) at += 1;
  return at;
}

function nameEnd(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code <= SPACE || code === EQUALS || code === SLASH || code === GREATER || Number.isNaN(code))
      return at;
    at += 1;
  }
}

/** Where the value of an attribute ends, behind its closing quote. */
function valueEnd(xml: string, from: number): number {
  const equals = afterBlank(xml, from);
  const quote = afterBlank(xml, equals + 1);
  const code = xml.charCodeAt(quote);
  if (xml.charCodeAt(equals) !== EQUALS || (code !== QUOTE && code !== APOSTROPHE))
    throw new Error("an attribute without a value in quotes");
  let at = quote + 1;
  while (xml.charCodeAt(at) !== code) {
    if (xml.charCodeAt(at) === LESS) throw new Error("< in a value");
    at += 1;
  }
  return at + 1;
}

/**
 * The names of a tag's attributes, of a tag that is written as XML wants it: names that are some, blanks between them,
 * values in quotes, nothing twice. Programs that are less strict each make something else of any other.
 *
 * @throws Error
 */
export function attributeNames(xml: string, { start, end, close, empty, qualified }: Tag): readonly string[] {
  checkName(qualified);
  const names: string[] = [];
  const last = end - (empty ? 2 : 1);
  let from = start + (close ? 2 : 1) + qualified.length;
  for (let at = afterBlank(xml, from); at < last; at = afterBlank(xml, from)) {
    const name = xml.slice(at, nameEnd(xml, at));
    checkName(name);
    if (close || at === from || names.includes(name) || names.length >= MOST_ATTRIBUTES)
      throw new Error(`<${qualified}> with ${name}`);
    names.push(name);
    from = valueEnd(xml, at + name.length);
  }
  return names;
}
