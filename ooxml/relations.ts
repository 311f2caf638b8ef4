import { elementsOf } from "./elements";
import { ambiguous, type Doubled } from "./trouble";

/** What a part says of another. */
export interface Relation {
  readonly id: string;
  /** The end of the type, which transitional and strict files share: "worksheet". */
  readonly type: string;
  /** The path of the other part. */
  readonly path: string;
}

/** "xl/workbook.xml" to "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationsPath(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

/** A target is an address: "sheet%201.xml" is the part "sheet 1.xml". */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target).replaceAll("\\", "/");
  } catch {
    return target;
  }
}

/** Resolves a target against the part that names it. */
export function pathOf(source: string, target: string): string {
  const named = decoded(target);
  const path: string[] = [];
  for (const piece of [
    ...(named.startsWith("/") ? [] : source.split("/").slice(0, -1)),
    ...named.split("/"),
  ]) {
    if (piece === "..") path.pop();
    else if (piece !== "." && piece !== "") path.push(piece);
  }
  return path.join("/");
}

/**
 * Refuses what stands there twice: some programs take the first, some the last.
 *
 * @throws PackageError
 */
export function checkOnce(names: readonly string[], what: Doubled): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw ambiguous(what, name);
    seen.add(key);
  }
}

/** What stands behind the last stroke of an address. */
const lastStep = (address: string) => address.slice(address.lastIndexOf("/") + 1);

/**
 * The relationships of a part to others of the package.
 *
 * @throws PackageError a part that is not whole, or an id that stands there twice
 */
export function relationsOf(xml: string, source: string): readonly Relation[] {
  const all = elementsOf(xml, relationsPath(source), "Relationship").map((element) => element.attributes);
  const inside = all.filter((values) => values.get("TargetMode") !== "External");
  checkOnce(
    all.flatMap((values) => values.get("Id") ?? []),
    "relationship",
  );
  return inside.map((values) => ({
    id: values.get("Id") ?? "",
    type: lastStep(values.get("Type") ?? ""),
    path: pathOf(source, values.get("Target") ?? ""),
  }));
}
