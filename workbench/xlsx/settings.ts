import type { Element } from "@xmldom/xmldom";
import { child, childOrNew, children, make, parseXml, removeElement, rootOf, writeXml } from "./dom";
import {
  addPart,
  addRelationship,
  freePath,
  isType,
  relatedPath,
  relationships,
  setContentType,
} from "./opc";
import { xmlAttribute } from "./text";
import { putText, textOf } from "./zip";
import type { Parts } from "./zip";

/** Marks our web extension among those of other add-ins in the same file. */
export const EXTENSION_ID = "{6f3c1b52-9d0e-4b77-8c1a-2f5e7a90d4c1}";

type Settings = Readonly<Record<string, unknown>>;

const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TASKPANES_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const TASKPANES_CONTENT = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_CONTENT = "application/vnd.ms-office.webextension+xml";
const EXTENSION_ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function bare(id: string | null): string {
  return (id ?? "").replace(/[{}]/g, "").toLowerCase();
}

function isOurs(root: Element): boolean {
  const ids = [root.getAttribute("id"), child(root, "reference")?.getAttribute("id") ?? null];
  return ids.some((id) => bare(id) === bare(EXTENSION_ID));
}

/** Path of the part that holds our settings, or null. */
function extensionPath(parts: Parts): string | null {
  const panes = relatedPath(parts, "", "webextensiontaskpanes");
  if (panes === null) return null;
  const related = relationships(parts, panes).filter(
    (entry) => isType(entry, "webextension") && parts.has(entry.target),
  );
  return (
    related
      .map((entry) => entry.target)
      .find((path) => isOurs(rootOf(parseXml(textOf(parts, path) ?? "")))) ?? null
  );
}

/** Office keeps a value as JSON; anything else was written by hand and is text. */
function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The settings that our add-in keeps in the file. */
export function readSettings(parts: Parts): Settings {
  const path = extensionPath(parts);
  if (path === null) return {};
  const properties = child(rootOf(parseXml(textOf(parts, path) ?? "")), "properties");
  const entries = properties === undefined ? [] : children(properties, "property");
  return Object.fromEntries(
    entries.map((entry) => [entry.getAttribute("name") ?? "", parseValue(entry.getAttribute("value") ?? "")]),
  );
}

function emptyExtension(): string {
  const id = xmlAttribute(EXTENSION_ID);
  return `${DECLARATION}<we:webextension xmlns:we="${WE}" id="${id}"><we:reference id="${bare(EXTENSION_ID)}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${R}"/></we:webextension>`;
}

function addPane(parts: Parts, panes: string, relationshipId: string): void {
  const document = parseXml(textOf(parts, panes) ?? "");
  const root = rootOf(document);
  const pane = make(root, "taskpane", {
    dockstate: "right",
    visibility: 0,
    width: 350,
    row: children(root, "taskpane").length,
  });
  const reference = make(root, "webextensionref");
  reference.setAttributeNS(R, "r:id", relationshipId);
  pane.appendChild(reference);
  root.appendChild(pane);
  putText(parts, panes, writeXml(document));
}

function addExtension(parts: Parts): string {
  const known = relatedPath(parts, "", "webextensiontaskpanes");
  const panes = known ?? "xl/webextensions/taskpanes.xml";
  if (known === null) {
    putText(parts, panes, `${DECLARATION}<wetp:taskpanes xmlns:wetp="${WETP}"/>`);
    setContentType(parts, panes, TASKPANES_CONTENT);
    addRelationship(parts, "", TASKPANES_TYPE, panes);
  }
  const path = freePath(parts, "xl/webextensions/webextension#.xml");
  const part = {
    source: panes,
    path,
    text: emptyExtension(),
    contentType: EXTENSION_CONTENT,
    type: EXTENSION_TYPE,
  };
  addPane(parts, panes, addPart(parts, part));
  return path;
}

/** Writes the settings into our web extension (made where there is none); equal settings change nothing. */
export function writeSettings(parts: Parts, settings: Settings): void {
  if (JSON.stringify(readSettings(parts)) === JSON.stringify(settings)) return;
  const path = extensionPath(parts) ?? addExtension(parts);
  const document = parseXml(textOf(parts, path) ?? "");
  const properties = childOrNew(rootOf(document), "properties", EXTENSION_ORDER);
  children(properties).forEach(removeElement);
  for (const [name, value] of Object.entries(settings)) {
    properties.appendChild(make(properties, "property", { name, value: JSON.stringify(value) }));
  }
  putText(parts, path, writeXml(document));
}
