import { readableRelationships, relsPath } from "./opc";
import type { Parts } from "./zip";

/**
 * Gives parts the names by which others call them: names of parts are the same in capitals and small letters, and
 * some programs write them differently in the zip and in the relationships.
 */
export function alignPartNames(parts: Parts): void {
  const actual = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const align = (wanted: string): void => {
    const name = actual.get(wanted.toLowerCase());
    const data = name === undefined || name === wanted ? undefined : parts.get(name);
    if (name === undefined || data === undefined || parts.has(wanted)) return;
    parts.delete(name);
    parts.set(wanted, data);
  };
  align("[Content_Types].xml");
  const seen = new Set<string>();
  const open = [""];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    align(relsPath(source));
    for (const { external, target } of readableRelationships(parts, source)) {
      if (external || seen.has(target)) continue;
      seen.add(target);
      align(target);
      open.push(target);
    }
  }
}
