import type { Element } from "@xmldom/xmldom";
import { pathOf as resolveTarget, relationsPath as relsPath } from "../../ooxml/relations";
import { child, children, make, parseXml, removeElement, rootOf, writeXml } from "./dom";
import { walkTags } from "../../ooxml/wellFormed";
import { putText, textOf } from "./zip";
import type { Parts } from "./zip";

/** One line of a .rels part; `target` is a path in the package, or the raw text of an external target. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export { relsPath, resolveTarget };

const CONTENT_TYPES = "[Content_Types].xml";
const EMPTY_RELS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

export const OFFICE_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function readRelationship(source: string, element: Element): Relationship {
  const target = element.getAttribute("Target") ?? "";
  const external = element.getAttribute("TargetMode") === "External";
  return {
    id: element.getAttribute("Id") ?? "",
    type: element.getAttribute("Type") ?? "",
    target: external ? target : resolveTarget(source, target),
    external,
  };
}

/**
 * The root of a part that must be well-formed; null where there is no such part.
 *
 * @throws PackageError
 */
export function wholeRoot(parts: Parts, path: string): Element | null {
  const text = textOf(parts, path);
  if (text === null) return null;
  walkTags(text, path);
  return rootOf(parseXml(text));
}

/** Relationships of a part ("" for those of the package), in their order; none where there is no .rels part. */
export function relationships(parts: Parts, source: string): Relationship[] {
  const root = wholeRoot(parts, relsPath(source));
  if (root === null) return [];
  return children(root, "Relationship").map((element) => readRelationship(source, element));
}

/**
 * Relationships of a part, none where they cannot be read: whoever needs them says so when the file is opened, and a
 * part that nobody needs keeps no workbook shut.
 */
export function readableRelationships(parts: Parts, source: string): readonly Relationship[] {
  try {
    return relationships(parts, source);
  } catch {
    return [];
  }
}

/** By the end of the type, which transitional and strict files share. */
export function isType(relationship: Relationship, name: string): boolean {
  return relationship.type.endsWith(`/${name}`);
}

/** The path of the first related part of a type that is there. */
export function relatedPath(parts: Parts, source: string, name: string): string | null {
  const found = relationships(parts, source).find((entry) => isType(entry, name) && parts.has(entry.target));
  return found?.target ?? null;
}

function editXml(parts: Parts, path: string, empty: string, edit: (root: Element) => void): void {
  const document = parseXml(textOf(parts, path) ?? empty);
  edit(rootOf(document));
  putText(parts, path, writeXml(document));
}

function freeId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`rId${number}`)) number += 1;
  return `rId${number}`;
}

/** Adds a relationship with an absolute target and returns its id. */
export function addRelationship(parts: Parts, source: string, type: string, target: string): string {
  const id = freeId(relationships(parts, source).map((entry) => entry.id));
  editXml(parts, relsPath(source), EMPTY_RELS, (root) => {
    root.appendChild(make(root, "Relationship", { Id: id, Type: type, Target: `/${target}` }));
  });
  return id;
}

/** Removes the relationships of a part that lead to a target. */
export function removeRelationship(parts: Parts, source: string, target: string): void {
  if (!relationships(parts, source).some((entry) => entry.target === target)) return;
  editXml(parts, relsPath(source), EMPTY_RELS, (root) => {
    children(root, "Relationship")
      .filter((element) => readRelationship(source, element).target === target)
      .forEach(removeElement);
  });
}

/** States the content type of a part (an Override, replacing another for the same part). */
export function setContentType(parts: Parts, path: string, type: string): void {
  editXml(parts, CONTENT_TYPES, "<Types/>", (root) => {
    overridesOf(root, path).forEach(removeElement);
    root.appendChild(make(root, "Override", { PartName: `/${path}`, ContentType: type }));
  });
}

function overridesOf(root: Element, path: string): Element[] {
  return children(root, "Override").filter(
    (element) => (element.getAttribute("PartName") ?? "").toLowerCase() === `/${path}`.toLowerCase(),
  );
}

/** Whether the package states a default type for an extension. */
export function hasDefaultType(parts: Parts, extension: string): boolean {
  const root = rootOf(parseXml(textOf(parts, CONTENT_TYPES) ?? "<Types/>"));
  return children(root, "Default").some(
    (element) => element.getAttribute("Extension")?.toLowerCase() === extension,
  );
}

/** Adds a part of its own type and the relationship that leads to it; returns the relationship's id. */
export function addPart(
  parts: Parts,
  part: {
    readonly source: string;
    readonly path: string;
    readonly text: string;
    readonly contentType: string;
    readonly type: string;
  },
): string {
  putText(parts, part.path, part.text);
  setContentType(parts, part.path, part.contentType);
  return addRelationship(parts, part.source, part.type, part.path);
}

/** Removes a part, its own .rels and its content type; relationships that lead to it are the caller's. */
export function removePart(parts: Parts, path: string): void {
  parts.delete(path);
  parts.delete(relsPath(path));
  const text = textOf(parts, CONTENT_TYPES);
  if (text === null || overridesOf(rootOf(parseXml(text)), path).length === 0) return;
  editXml(parts, CONTENT_TYPES, "<Types/>", (root) => overridesOf(root, path).forEach(removeElement));
}

/** First path of the pattern ("xl/worksheets/sheet#.xml") that is free, counting from 1. */
export function freePath(parts: Parts, pattern: string): string {
  const taken = new Set([...parts.keys()].map((path) => path.toLowerCase()));
  let number = 1;
  while (taken.has(pattern.replace("#", String(number)).toLowerCase())) number += 1;
  return pattern.replace("#", String(number));
}

/** Every part that can be reached from the package by relationships. */
export function reachable(parts: Parts): Set<string> {
  const seen = new Set<string>();
  const open = [""];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const entry of readableRelationships(parts, source)) {
      if (entry.external || seen.has(entry.target) || !parts.has(entry.target)) continue;
      seen.add(entry.target);
      open.push(entry.target);
    }
  }
  return seen;
}

/** The first child with a name of a part's root; for small look-ups. */
export function rootChild(parts: Parts, path: string, localName: string): Element | undefined {
  const text = textOf(parts, path);
  return text === null ? undefined : child(rootOf(parseXml(text)), localName);
}
