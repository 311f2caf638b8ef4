import { attributeNamed, child, children } from "./dom";
import type { Element } from "@xmldom/xmldom";
import { asUnreadable, UnreadableFile } from "./errors";
import { isType, relatedPath, relationships, wholeRoot } from "./opc";
import { FILE_SHEET_PREFIX } from "./types";
import { textOf } from "./zip";
import type { Parts } from "./zip";
import { checkTypes, TYPES_PART } from "../../ooxml/contentTypes";
import { ambiguous, damaged, type Doubled } from "../../ooxml/trouble";

export type SheetState = "visible" | "hidden" | "veryHidden";

export interface FileSheet {
  readonly id: string;
  readonly name: string;
  /** Place among all tabs of the file, chart sheets included. */
  readonly index: number;
  readonly path: string;
  readonly state: SheetState;
}

export interface FileTab {
  readonly name: string;
  readonly state: SheetState;
}

export interface FileName {
  readonly name: string;
  /** As the file has it, without "=". */
  readonly formula: string;
  /** The tab it belongs to, or null for the whole workbook. */
  readonly sheetIndex: number | null;
  readonly hidden: boolean;
}

export interface Book {
  readonly path: string;
  /** Worksheets only: chart and dialog sheets stay in the file unseen. */
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** Every tab of the file in order, with those that are no worksheets. */
  readonly tabs: readonly FileTab[];
}

function stateOf(value: string | null): SheetState {
  return value === "hidden" || value === "veryHidden" ? value : "visible";
}

function tabsOf(root: Element): Element[] {
  const list = child(root, "sheets");
  return list === undefined ? [] : children(list, "sheet");
}

function tabOf(element: Element): FileTab {
  return { name: element.getAttribute("name") ?? "", state: stateOf(element.getAttribute("state")) };
}

function sheetsOf(parts: Parts, path: string, root: Element): FileSheet[] {
  const byId = new Map(relationships(parts, path).map((entry) => [entry.id, entry]));
  return tabsOf(root).flatMap((element, index) => {
    const id = attributeNamed(element, "id", "/relationships") ?? "";
    // A tab without an id has no sheet; one whose sheet is not there would be left out unseen.
    if (id === "") return [];
    const relationship = byId.get(id);
    if (relationship === undefined) throw damaged(id);
    if (!isType(relationship, "worksheet")) return [];
    if (!parts.has(relationship.target)) throw damaged(relationship.target);
    return [{ ...tabOf(element), id: FILE_SHEET_PREFIX + String(index), index, path: relationship.target }];
  });
}

function checkOnce(names: readonly string[], what: Doubled): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) throw ambiguous(what, name);
    seen.add(name.toLowerCase());
  }
}

/** Of these a workbook has one; a program that finds two takes the first or the last. */
const SINGLE = ["officeDocument", "styles", "sharedStrings", "theme", "sheetMetadata"];

function checkRelationships(parts: Parts, source: string): void {
  const all = relationships(parts, source);
  const ids = all.map(({ id }) => id);
  checkOnce(
    ids.filter((id) => id !== ""),
    "relationship",
  );
  for (const type of SINGLE) {
    checkOnce(
      all.filter((entry) => isType(entry, type)).map(() => type),
      "relationship",
    );
  }
}

/** Whether every part that is read is said to be what it is read as. */
function checkKinds(parts: Parts, path: string): void {
  const read = relationships(parts, path).flatMap(({ type, target, external }) =>
    external ? [] : [{ type: type.slice(type.lastIndexOf("/") + 1), path: target }],
  );
  checkTypes(textOf(parts, TYPES_PART), [{ type: "officeDocument", path }, ...read]);
}

/** Whether every program reads the same sheets: what stands there twice is read by some as one, by some as the other. */
function checkDoubles(
  parts: Parts,
  path: string,
  tabs: readonly FileTab[],
  sheets: readonly FileSheet[],
): void {
  checkRelationships(parts, "");
  checkRelationships(parts, path);
  checkOnce(
    tabs.map(({ name }) => name),
    "sheet",
  );
  checkOnce(
    sheets.map((sheet) => sheet.path),
    "sheet",
  );
}

function nameOf(element: Element): FileName {
  const local = element.getAttribute("localSheetId");
  return {
    name: element.getAttribute("name") ?? "",
    formula: element.textContent ?? "",
    sheetIndex: local === null ? null : Number(local),
    hidden: ["1", "true"].includes(element.getAttribute("hidden") ?? ""),
  };
}

function bookPath(parts: Parts): string {
  const path = relatedPath(parts, "", "officeDocument");
  if (path !== null && parts.has(TYPES_PART)) return path;
  throw new UnreadableFile("not-xlsx");
}

function bookOf(parts: Parts): Book {
  const path = bookPath(parts);
  const root = wholeRoot(parts, path);
  if (root?.localName !== "workbook") throw new UnreadableFile("not-xlsx");
  const sheets = sheetsOf(parts, path, root);
  const tabs = tabsOf(root).map(tabOf);
  checkDoubles(parts, path, tabs, sheets);
  checkKinds(parts, path);
  if (sheets.length === 0) throw new UnreadableFile("damaged");
  const names = child(root, "definedNames");
  return { path, sheets, tabs, names: names === undefined ? [] : children(names, "definedName").map(nameOf) };
}

/** What workbook.xml says of the sheets and names; rejects with UnreadableFile what is no workbook. */
export function readBook(parts: Parts): Book {
  try {
    return bookOf(parts);
  } catch (error) {
    throw asUnreadable(error);
  }
}
