import { attributeOf, walkCells } from "./cells";

/**
 * The text of a sheet in which each row states its number. A row may leave it out and is then the next one; readers put
 * its cells there, but not all of them what is said of the row itself, such as that it is hidden.
 *
 * @param xml - a sheet's text that was checked
 */
export function withRowNumbers(xml: string, part: string): string {
  const missing: { readonly at: number; readonly number: number }[] = [];
  walkCells(xml, part, {
    onRow: (tag, row) => {
      if (attributeOf(xml, tag, "r") !== null) return;
      missing.push({ at: tag.start + 1 + tag.qualified.length, number: row + 1 });
    },
  });
  if (missing.length === 0) return xml;
  const pieces = missing.map(({ at, number }, index) => {
    const from = missing[index - 1]?.at ?? 0;
    return `${xml.slice(from, at)} r="${String(number)}"`;
  });
  return pieces.join("") + xml.slice(missing.at(-1)?.at ?? 0);
}
