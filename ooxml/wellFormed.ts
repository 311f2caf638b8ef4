import { attributes, nextTag, prefixOf, type Tag } from "./scan";
import { damaged, PackageError } from "./trouble";

const BLANK = /^\s*$/;

/** A name in a namespace that the root does not declare is no name at all. */
function checkRoot(xml: string, tag: Tag): void {
  const prefix = prefixOf(tag).slice(0, -1);
  if (prefix !== "" && !attributes(xml, tag).has(`xmlns:${prefix}`))
    throw new Error(`no namespace ${prefix}`);
}

function follow(xml: string, open: string[], tag: Tag): void {
  if (!tag.close) {
    if (!tag.empty) open.push(tag.qualified);
  } else if (open.pop() !== tag.qualified) {
    throw new Error(`<${xml.slice(tag.start, tag.end)}> closes nothing`);
  }
}

/**
 * Walks through all tags of a part, which must be whole: a part that was cut off would else be read as a shorter one.
 *
 * @param visit - called with every tag and the number of elements around it
 * @throws PackageError a part whose tags do not match
 */
export function walkTags(
  xml: string,
  part: string,
  visit: (tag: Tag, above: number) => void = () => undefined,
): void {
  try {
    const open: string[] = [];
    let at = 0;
    let isDone = false;
    for (let tag = nextTag(xml, 0); tag !== null; tag = nextTag(xml, at)) {
      if (isDone || (open.length === 0 && tag.close)) throw new Error("a second root");
      if (at === 0) checkRoot(xml, tag);
      const above = open.length - (tag.close ? 1 : 0);
      follow(xml, open, tag);
      visit(tag, above);
      at = tag.end;
      isDone = open.length === 0;
    }
    if (!isDone || !BLANK.test(xml.slice(at).replace(/<!--[^]*?-->/g, ""))) throw new Error("not closed");
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
