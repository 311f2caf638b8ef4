import { checkTypes, TYPES_PART } from "./contentTypes";
import type { Entry } from "./directory";
import { readDirectory } from "./directory";
import { elementsOf, type PartElement } from "./elements";
import { extract } from "./extract";
import { ownPlace } from "./ownPlace";
import type { Limits } from "./limits";
import { checkOnce, relationsOf, relationsPath, type Relation } from "./relations";
import { decodePart } from "./text";
import { damaged, tooLarge } from "./trouble";
import { rootName, walkTags } from "./wellFormed";

/** A sheet as the workbook names it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly path: string;
}

/** A workbook of which nothing is unpacked but what was asked for. */
export interface OpenedBook {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly { readonly name: string; readonly range: string }[];
  readonly is1904: boolean;
  /** The text of a part; `null` where there is none. */
  readonly text: (path: string) => string | null;
  /** The path of the one part of a type beside the sheets; `null` where there is none. */
  readonly beside: (type: string) => string | null;
  /** The relationships of a part. */
  readonly relations: (path: string) => readonly Relation[];
}

/** Of these a workbook has one. */
const SINGLE = new Set(["officeDocument", "styles", "sharedStrings", "theme", "sheetMetadata"]);

type Texts = OpenedBook["text"];

/** Names of parts are the same in capitals and small letters. */
function textsOf(bytes: Uint8Array, entries: readonly Entry[], limits: Limits): Texts {
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  return (path) => {
    const entry = byName.get(path.toLowerCase());
    return entry === undefined ? null : decodePart(extract(bytes, entry, limits), entry.name);
  };
}

function relationsIn(texts: Texts, source: string): readonly Relation[] {
  const xml = texts(relationsPath(source));
  const relations = xml === null ? [] : relationsOf(xml, source);
  checkOnce(
    relations.flatMap(({ type }) => (SINGLE.has(type) ? [type] : [])),
    "relationship",
  );
  return relations;
}

/** Elements above those that name the sheets. */
const SHEETS = new Map([
  ["sheets", 1],
  ["sheet", 2],
]);

function idOf(values: PartElement["attributes"]): string {
  return [...values].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function stateOf(text: string | undefined): SheetEntry["state"] {
  return text === "hidden" || text === "veryHidden" ? text : "visible";
}

function sheetsOf(
  xml: string,
  part: string,
  relations: readonly Relation[],
  limits: Limits,
): readonly SheetEntry[] {
  const check = ownPlace(xml, SHEETS);
  walkTags(xml, part, check);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const tabs = elementsOf(xml, part, "sheet").map((element) => element.attributes);
  if (tabs.length > limits.sheets) throw tooLarge("sheets", limits.sheets);
  checkOnce(
    tabs.map((values) => values.get("name") ?? ""),
    "sheet",
  );
  const sheets = tabs.flatMap((values) => {
    const id = idOf(values);
    // A tab without an id has no sheet; one whose sheet is not there would be left out unseen.
    if (id === "") return [];
    const relation = byId.get(id);
    if (relation === undefined) throw damaged(relationsPath(part));
    if (relation.type !== "worksheet") return [];
    return [{ name: values.get("name") ?? "", state: stateOf(values.get("state")), path: relation.path }];
  });
  checkOnce(
    sheets.map(({ path }) => path),
    "sheet",
  );
  return sheets;
}

/**
 * Opens a workbook by its directory and looks up its sheets.
 *
 * @returns `null` for a package that is no workbook
 * @throws PackageError a damaged one, one that holds something twice, or more than is read
 */
export function openBook(bytes: Uint8Array, limits: Limits): OpenedBook | null {
  const texts = textsOf(bytes, readDirectory(bytes, limits), limits);
  const path = relationsIn(texts, "").find(({ type }) => type === "officeDocument")?.path;
  if (path === undefined) return null;
  const xml = texts(path);
  if (xml === null) throw damaged(path);
  if (rootName(xml, path) !== "workbook") return null;
  const relations = relationsIn(texts, path);
  const about = elementsOf(xml, path, "workbookPr")[0]?.attributes.get("date1904") ?? "";
  const names = elementsOf(xml, path, "definedName");
  const sheets = sheetsOf(xml, path, relations, limits);
  checkTypes(texts(TYPES_PART), [{ path, type: "officeDocument" }, ...relations]);
  return {
    sheets,
    names: names.map(({ attributes, text }) => ({ name: attributes.get("name") ?? "", range: text })),
    is1904: about === "1" || about === "true",
    text: texts,
    beside: (wanted) => relations.find(({ type }) => type === wanted)?.path ?? null,
    relations: (source) => relationsIn(texts, source),
  };
}
