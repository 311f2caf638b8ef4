import { attributes, type Tag } from "./scan";
import { walkTags } from "./wellFormed";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function entityText(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? whole;
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** A text as it is meant, with its entities resolved. */
export function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, entityText);
}

/** An element of a small part. */
export interface PartElement {
  /** By their names with prefix, as they stand; values with entities resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between its tags; `""` for an empty one. */
  readonly text: string;
}

const valuesOf = (xml: string, tag: Tag) =>
  new Map([...attributes(xml, tag)].map(([key, value]) => [key, unescaped(value)] as const));

const textAfter = (xml: string, { empty, end }: Tag) =>
  empty ? "" : unescaped(xml.slice(end, xml.indexOf("<", end)));

/** Elements that hold the text of a run: "t" in old comments, "text" in conversations. */
const RUNS = new Set(["t", "text"]);

/**
 * All elements of a local name, wherever they stand in a part.
 *
 * @throws PackageError a part that is not whole
 */
export function elementsOf(xml: string, part: string, name: string): readonly PartElement[] {
  const found: PartElement[] = [];
  walkTags(xml, part, (tag) => {
    if (tag.name !== name || tag.close) return;
    found.push({ attributes: valuesOf(xml, tag), text: textAfter(xml, tag) });
  });
  return found;
}

/**
 * All elements of a local name with the text of their runs, put together: of a comment, of a conversation.
 *
 * @throws PackageError a part that is not whole
 */
export function runsOf(xml: string, part: string, name: string): readonly PartElement[] {
  const found: { attributes: ReadonlyMap<string, string>; text: string }[] = [];
  walkTags(xml, part, (tag) => {
    if (tag.close) return;
    const current = found.at(-1);
    if (tag.name === name) found.push({ attributes: valuesOf(xml, tag), text: "" });
    else if (current && RUNS.has(tag.name)) current.text += textAfter(xml, tag);
  });
  return found;
}
