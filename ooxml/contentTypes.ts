import { elementsOf } from "./elements";
import { ambiguous, damaged } from "./trouble";

/** The part that says of which kind the others are. */
export const TYPES_PART = "[Content_Types].xml";

/** How the kind of a part ends, by the end of the relationship that leads to it. */
const ENDS: Readonly<Record<string, string>> = {
  officeDocument: ".main+xml",
  worksheet: ".worksheet+xml",
  styles: ".styles+xml",
  sharedStrings: ".sharedStrings+xml",
  sheetMetadata: ".sheetMetadata+xml",
  relationships: ".relationships+xml",
};

/** A part that is read, and the end of the relationship that leads to it. */
export interface TypedPart {
  readonly path: string;
  readonly type: string;
}

/** Without it no part leads to another. */
const RELATIONS: TypedPart = { path: "_rels/.rels", type: "relationships" };

type Kinds = ReadonlyMap<string, string>;

const keyOf = (name: string) => name.toLowerCase();

function kindsIn(xml: string, element: string, attribute: string): Kinds {
  const kinds = new Map<string, string>();
  for (const { attributes } of elementsOf(xml, TYPES_PART, element)) {
    const name = attributes.get(attribute) ?? "";
    if (kinds.has(keyOf(name))) throw ambiguous("kind", name);
    kinds.set(keyOf(name), attributes.get("ContentType") ?? "");
  }
  return kinds;
}

const extensionOf = (path: string) => path.slice(path.lastIndexOf(".") + 1);

/**
 * Checks that a package says of every part that is read, once, that it is what it is read as. Some programs go by it
 * and leave out a part of another kind, others go by the relationships alone.
 *
 * @param types - the text of `TYPES_PART`; `null` where there is none
 * @throws PackageError a part of another kind or of none, or a kind that is said twice
 */
export function checkTypes(types: string | null, parts: readonly TypedPart[]): void {
  if (types === null) throw damaged(TYPES_PART);
  const own = kindsIn(types, "Override", "PartName");
  const usual = kindsIn(types, "Default", "Extension");
  for (const { path, type } of [RELATIONS, ...parts]) {
    const kind = own.get(keyOf(`/${path}`)) ?? usual.get(keyOf(extensionOf(path))) ?? "";
    const end = ENDS[type];
    if (end !== undefined && !keyOf(kind).endsWith(keyOf(end))) throw damaged(path);
  }
}
