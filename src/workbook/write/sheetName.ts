const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;

/** Excel takes no apostrophe at either end. */
function trimmed(name: string): string {
  const isEdge = (at: number) => /^[\s']$/.test(name.charAt(at));
  let [from, to] = [0, name.length];
  while (from < to && isEdge(from)) from += 1;
  while (to > from && isEdge(to - 1)) to -= 1;
  return name.slice(from, to);
}

/**
 * A sheet name Excel takes, not yet used in the workbook.
 *
 * @param wanted - the name wished for; signs Excel refuses become spaces
 * @param taken - names in use, in any case
 * @example freeSheetName("Phụ lục 4", ["Phụ lục 4"]) // "Phụ lục 4 (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const plain = trimmed(wanted.replace(FORBIDDEN, " "));
  const clean = plain === "" ? "Sheet" : plain;
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : ` (${String(copy)})`;
    const name = `${trimmed(clean.slice(0, LONGEST - suffix.length))}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
