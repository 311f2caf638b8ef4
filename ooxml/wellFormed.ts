import { nextTag, type Tag } from "./scan";
import { attributeNames } from "./strictTag";
import { checkTexts } from "./strictText";
import { damaged, PackageError } from "./trouble";

const BLANK = /^[\uFEFF \t\r\n]*$/;

/** Outside the root stand comments and instructions alone. Each ends: no tag would be found behind one that does not. */
function checkOutside(text: string): void {
  if (!BLANK.test(text.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, ""))) throw new Error("a text outside the root");
}

/** The elements around a tag, and what they declare. */
interface Around {
  readonly open: string[];
  /** For each of them the prefixes it declares. */
  readonly declared: (readonly string[])[];
  /** How many of them declare a prefix. */
  readonly prefixes: Map<string, number>;
}

const DECLARES = "xmlns:";
const NOTHING: readonly string[] = [];

function count({ prefixes }: Around, declared: readonly string[], more: 1 | -1): void {
  for (const prefix of declared) prefixes.set(prefix, (prefixes.get(prefix) ?? 0) + more);
}

/** A name in a namespace that nothing declares is no name at all. */
function checkPrefix({ prefixes }: Around, name: string): void {
  const colon = name.indexOf(":");
  if (colon < 0) return;
  const prefix = name.slice(0, colon);
  if (prefix !== "xml" && prefix !== "xmlns" && !prefixes.get(prefix))
    throw new Error(`no namespace ${prefix}`);
}

function enter(around: Around, tag: Tag, names: readonly string[]): void {
  const own = names.filter((name) => name.startsWith(DECLARES)).map((name) => name.slice(DECLARES.length));
  const declared = own.length === 0 ? NOTHING : own;
  count(around, declared, 1);
  checkPrefix(around, tag.qualified);
  for (const name of names) checkPrefix(around, name);
  if (tag.empty) {
    count(around, declared, -1);
  } else {
    around.open.push(tag.qualified);
    around.declared.push(declared);
  }
}

function follow(xml: string, around: Around, tag: Tag): void {
  const names = attributeNames(xml, tag);
  if (!tag.close) enter(around, tag, names);
  else if (around.open.pop() === tag.qualified) count(around, around.declared.pop() ?? NOTHING, -1);
  else throw new Error(`<${xml.slice(tag.start, tag.end)}> closes nothing`);
}

/**
 * Walks through all tags of a part, which must be well-formed: one that was cut off would else be read as a shorter one,
 * and of other faults each program makes its own.
 *
 * @param visit - called with every tag and the number of elements around it
 * @throws PackageError a part that is not well-formed
 */
export function walkTags(
  xml: string,
  part: string,
  visit: (tag: Tag, above: number) => void = () => undefined,
): void {
  try {
    const around: Around = { open: [], declared: [], prefixes: new Map() };
    const { open } = around;
    let at = 0;
    let isDone = false;
    for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, at)) {
      if (isDone || (open.length === 0 && tag.close)) throw new Error("a second root");
      if (at === 0) checkOutside(xml.slice(0, tag.start));
      const above = open.length - (tag.close ? 1 : 0);
      follow(xml, around, tag);
      visit(tag, above);
      at = tag.end;
      isDone = open.length === 0;
    }
    if (!isDone) throw new Error("not closed");
    checkOutside(xml.slice(at));
    checkTexts(xml);
  } catch (error) {
    throw error instanceof PackageError ? error : damaged(part, error);
  }
}

/**
 * The local name of a part's root.
 *
 * @throws PackageError a part without one
 */
export function rootName(xml: string, part: string): string {
  try {
    const tag = nextTag(xml, 0);
    if (tag !== null && !tag.close) return tag.name;
  } catch (error) {
    throw damaged(part, error);
  }
  throw damaged(part);
}
