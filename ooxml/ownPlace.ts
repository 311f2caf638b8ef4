import { attributes, prefixOf, rootTag, type Tag } from "./scan";
import { ambiguous } from "./trouble";

/**
 * Makes a check of elements on which a reading depends: each has the namespace of its root, and stands as deep as it
 * must. A program that passes over what it does not know, or over one of two alternatives, would read something else
 * than one that goes by names alone.
 *
 * @param depths - elements above, by local name
 * @returns throws PackageError at an element elsewhere
 */
export function ownPlace(
  xml: string,
  depths: ReadonlyMap<string, number>,
): (tag: Tag, above: number) => void {
  const root = rootTag(xml);
  const prefix = prefixOf(root);
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const namespace = attributes(xml, root).get(declaration);
  const isDeclaredAgain = xml.includes("xmlns", root.end);
  const isOther = (tag: Tag) => {
    if (prefixOf(tag) !== prefix) return true;
    if (!isDeclaredAgain || !xml.slice(tag.start, tag.end).includes("xmlns")) return false;
    return (attributes(xml, tag).get(declaration) ?? namespace) !== namespace;
  };
  return (tag, above) => {
    const depth = depths.get(tag.name);
    if (depth === undefined || tag.close) return;
    if (depth !== above || isOther(tag)) throw ambiguous("element", tag.qualified);
  };
}
