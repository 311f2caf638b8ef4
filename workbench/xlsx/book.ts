import { attributeNamed, child, children, parseXml, rootOf } from "./dom";
import type { Element } from "@xmldom/xmldom";
import { UnreadableFile } from "./errors";
import { isType, relatedPath, relationships } from "./opc";
import { FILE_SHEET_PREFIX } from "./types";
import { textOf } from "./zip";
import type { Parts } from "./zip";

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
    const relationship = byId.get(attributeNamed(element, "id", "/relationships") ?? "");
    if (relationship === undefined || !isType(relationship, "worksheet") || !parts.has(relationship.target))
      return [];
    return [{ ...tabOf(element), id: FILE_SHEET_PREFIX + String(index), index, path: relationship.target }];
  });
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

function readRoot(parts: Parts, path: string): Element {
  try {
    return rootOf(parseXml(textOf(parts, path) ?? ""));
  } catch (error) {
    throw new UnreadableFile("damaged", error);
  }
}

function bookPath(parts: Parts): string {
  try {
    const path = relatedPath(parts, "", "officeDocument");
    if (path !== null && parts.has("[Content_Types].xml")) return path;
  } catch (error) {
    throw new UnreadableFile("damaged", error);
  }
  throw new UnreadableFile("not-xlsx");
}

/** What workbook.xml says of the sheets and names; rejects with UnreadableFile what is no workbook. */
export function readBook(parts: Parts): Book {
  const path = bookPath(parts);
  const root = readRoot(parts, path);
  if (root.localName !== "workbook") throw new UnreadableFile("not-xlsx");
  const sheets = sheetsOf(parts, path, root);
  if (sheets.length === 0) throw new UnreadableFile("damaged");
  const names = child(root, "definedNames");
  const tabs = tabsOf(root).map(tabOf);
  return { path, sheets, tabs, names: names === undefined ? [] : children(names, "definedName").map(nameOf) };
}
