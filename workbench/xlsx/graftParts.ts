import { children, parseXml, readableRoot, rootOf, writeXml } from "./dom";
import {
  freePath,
  isType,
  reachable,
  readableRelationships,
  relationships,
  relsPath,
  setContentType,
} from "./opc";
import { putText, textOf } from "./zip";
import type { Parts } from "./zip";

const CONTENT_TYPES = "[Content_Types].xml";

/** "xl/charts/chart1.xml" to "xl/charts/chart#.xml". */
function patternOf(path: string): string {
  const dot = path.lastIndexOf(".");
  if (dot < 0 || path.includes("/", dot)) return path;
  let start = dot;
  while (/^\d$/.test(path.charAt(start - 1))) start -= 1;
  return `${path.slice(0, start)}#${path.slice(dot)}`;
}

function contentTypeOf(parts: Parts, path: string): string {
  const root = rootOf(parseXml(textOf(parts, CONTENT_TYPES) ?? "<Types/>"));
  const found = children(root, "Override").find((entry) => entry.getAttribute("PartName") === `/${path}`);
  return found?.getAttribute("ContentType") ?? "application/xml";
}

/** Ids of the tables that the package's sheets lead to. */
function tableIds(parts: Parts): number[] {
  return [...reachable(parts)]
    .flatMap((path) => readableRelationships(parts, path))
    .filter((entry) => isType(entry, "table"))
    .flatMap(({ target }) => readableRoot(() => textOf(parts, target)) ?? [])
    .map((table) => Number(table.getAttribute("id")));
}

/** A table's number must be its own in the workbook. */
function renumbered(text: string, parts: Parts): string {
  const document = parseXml(text);
  rootOf(document).setAttribute("id", String(Math.max(0, ...tableIds(parts)) + 1));
  return writeXml(document);
}

function copyPart(made: Parts, path: string, parts: Parts, isTable: boolean): string {
  const target = freePath(parts, patternOf(path));
  const text = textOf(made, path) ?? "";
  putText(parts, target, isTable ? renumbered(text, parts) : text);
  setContentType(parts, target, contentTypeOf(made, path));
  graftRelated(made, path, parts, target);
  return target;
}

/**
 * Copies what a part of hucre's package leads to (drawings, charts, tables) into the workbook, under free names, and
 * gives `target`, its copy there, the same relationships with the same ids.
 */
export function graftRelated(made: Parts, source: string, parts: Parts, target: string): void {
  const entries = new Map(relationships(made, source).map((entry) => [entry.id, entry]));
  if (entries.size === 0) return;
  const document = parseXml(textOf(made, relsPath(source)) ?? "");
  for (const element of children(rootOf(document), "Relationship")) {
    const entry = entries.get(element.getAttribute("Id") ?? "");
    if (entry === undefined || entry.external) continue;
    element.setAttribute("Target", `/${copyPart(made, entry.target, parts, isType(entry, "table"))}`);
    // Written at once: the next table counts those that can be reached.
    putText(parts, relsPath(target), writeXml(document));
  }
}
