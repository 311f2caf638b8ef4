import type { Element } from "@xmldom/xmldom";
import { child, childOrNew, children, make, parseXml, removeElement, rootOf, setText, writeXml } from "./dom";
import type { SheetState } from "./book";
import { renameSheets } from "./sheetNames";
import type { Renames } from "./sheetNames";
import { putText, textOf } from "./zip";
import type { Parts } from "./zip";

const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A tab of the saved workbook. */
export interface Tab {
  readonly name: string;
  readonly state: SheetState;
  /** Where the tab stands in the file that is saved into; null for a new sheet. */
  readonly fileIndex: number | null;
  /** Relationship of a new sheet. */
  readonly relationshipId: string;
}

/** A defined name to be written; `tab` is its place among the tabs of the result. */
export interface WrittenName {
  readonly name: string;
  readonly formula: string;
  readonly tab: number | null;
  readonly hidden?: boolean;
}

export interface WorkbookChange {
  readonly tabs: readonly Tab[];
  readonly renames: Renames;
  readonly addedNames: readonly WrittenName[];
  /** Change of the file's n-th name: another formula (as in the file), or null to remove it. */
  readonly changedNames: ReadonlyMap<number, string | null>;
  /** Whether the program that opens the file must calculate; null leaves the file's own wish. */
  readonly calculateOnLoad: boolean | null;
}

function setState(element: Element, state: SheetState): void {
  const present = element.getAttribute("state") ?? "visible";
  if (present === state) return;
  if (state === "visible") element.removeAttribute("state");
  else element.setAttribute("state", state);
}

/** The name and namespace with which this workbook writes `r:id`. */
function idAttribute(sheets: Element): { readonly namespace: string; readonly name: string } {
  const attributes = children(sheets).flatMap((sheet) => [...sheet.attributes]);
  const found = attributes.find(
    (entry) => entry.localName === "id" && (entry.namespaceURI ?? "").endsWith("/relationships"),
  );
  return { namespace: found?.namespaceURI ?? RELATIONSHIPS, name: found?.name ?? "r:id" };
}

function newTab(sheets: Element, tab: Tab, sheetId: number): Element {
  const { namespace, name } = idAttribute(sheets);
  const element = make(sheets, "sheet", { name: tab.name, sheetId });
  element.setAttributeNS(namespace, name, tab.relationshipId);
  setState(element, tab.state);
  return element;
}

function writeTabs(sheets: Element, tabs: readonly Tab[]): void {
  const before = children(sheets, "sheet");
  let sheetId = Math.max(0, ...before.map((sheet) => Number(sheet.getAttribute("sheetId"))));
  const after = tabs.map((tab) => {
    const known = tab.fileIndex === null ? undefined : before[tab.fileIndex];
    if (known === undefined) return newTab(sheets, tab, (sheetId += 1));
    if (known.getAttribute("name") !== tab.name) known.setAttribute("name", tab.name);
    setState(known, tab.state);
    return known;
  });
  if (after.length === before.length && after.every((sheet, index) => sheet === before[index])) return;
  before.filter((sheet) => !after.includes(sheet)).forEach(removeElement);
  for (const sheet of after) sheets.appendChild(sheet);
}

/** New place by old place of the file's tabs; tabs that are gone are missing. */
function places(tabs: readonly Tab[]): Map<number, number> {
  return new Map(
    tabs.flatMap((tab, index) => (tab.fileIndex === null ? [] : [[tab.fileIndex, index] as const])),
  );
}

function moveIndex(element: Element, attribute: string, moved: ReadonlyMap<number, number>): void {
  const value = element.getAttribute(attribute);
  if (value === null) return;
  element.setAttribute(attribute, String(moved.get(Number(value)) ?? 0));
}

function moveViews(root: Element, moved: ReadonlyMap<number, number>): void {
  const views = child(root, "bookViews");
  for (const view of views === undefined ? [] : children(views)) {
    moveIndex(view, "activeTab", moved);
    moveIndex(view, "firstSheet", moved);
  }
}

function moveName(element: Element, moved: ReadonlyMap<number, number>, renames: Renames): void {
  const local = element.getAttribute("localSheetId");
  if (local !== null && !moved.has(Number(local))) {
    removeElement(element);
    return;
  }
  moveIndex(element, "localSheetId", moved);
  const text = element.textContent ?? "";
  const next = renameSheets(text, renames);
  if (next !== text) setText(element, next);
}

function changeNames(names: Element, changed: WorkbookChange["changedNames"]): void {
  children(names).forEach((element, index) => {
    const next = changed.get(index);
    if (next === null) removeElement(element);
    else if (next !== undefined) setText(element, next);
  });
}

function writeNames(root: Element, change: WorkbookChange, moved: ReadonlyMap<number, number>): void {
  const present = child(root, "definedNames");
  if (present === undefined && change.addedNames.length === 0) return;
  const names = childOrNew(root, "definedNames", ORDER);
  // Changes are counted by the file's order: before any name is taken out.
  changeNames(names, change.changedNames);
  for (const element of children(names)) moveName(element, moved, change.renames);
  for (const entry of change.addedNames) {
    const element = make(names, "definedName", {
      name: entry.name,
      ...(entry.tab === null ? {} : { localSheetId: entry.tab }),
      ...(entry.hidden === true && { hidden: "1" }),
    });
    setText(element, entry.formula);
    names.appendChild(element);
  }
  if (children(names).length === 0) removeElement(names);
}

function writeCalculation(root: Element, calculateOnLoad: boolean | null): void {
  if (calculateOnLoad === true) childOrNew(root, "calcPr", ORDER).setAttribute("fullCalcOnLoad", "1");
  if (calculateOnLoad === false) child(root, "calcPr")?.removeAttribute("fullCalcOnLoad");
}

/** Writes the changes into workbook.xml; a change that changes nothing leaves the part byte for byte. */
export function writeWorkbook(parts: Parts, path: string, change: WorkbookChange): void {
  const before = textOf(parts, path) ?? "";
  const document = parseXml(before);
  const untouched = writeXml(document);
  const root = rootOf(document);
  const moved = places(change.tabs);
  writeTabs(childOrNew(root, "sheets", ORDER), change.tabs);
  moveViews(root, moved);
  writeNames(root, change, moved);
  writeCalculation(root, change.calculateOnLoad);
  const after = writeXml(document);
  if (after !== untouched) putText(parts, path, after);
}
