import { attributeNamed, parseXml, rootOf } from "./dom";
import {
  addPart,
  addRelationship,
  freePath,
  hasDefaultType,
  isType,
  OFFICE_RELS,
  relatedPath,
  relationships,
  removePart,
  removeRelationship,
  setContentType,
} from "./opc";
import { xmlAttribute } from "./text";
import type { CustomXmlPart } from "./types";
import { lenientTextOf, putText, textOf } from "./zip";
import type { Parts } from "./zip";

const DS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPS_CONTENT = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

interface Located extends CustomXmlPart {
  readonly path: string;
  readonly props: string | null;
}

function itemId(parts: Parts, props: string | null): string | null {
  if (props === null) return null;
  try {
    return attributeNamed(rootOf(parseXml(textOf(parts, props) ?? "")), "itemID", "/customXml");
  } catch {
    return null;
  }
}

/** A part without an id of its own gets one from its place, the same at every reading. */
function placeholderId(index: number): string {
  return `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}

function locate(parts: Parts, book: string): Located[] {
  const items = relationships(parts, book).filter(
    (entry) => isType(entry, "customXml") && parts.has(entry.target),
  );
  return items.map(({ target }, index) => {
    const props = relatedPath(parts, target, "customXmlProps");
    return {
      path: target,
      props,
      id: itemId(parts, props) ?? placeholderId(index),
      xml: lenientTextOf(parts, target),
    };
  });
}

/** The custom XML parts of the workbook. */
export function readCustomXml(parts: Parts, book: string): CustomXmlPart[] {
  return locate(parts, book).map(({ id, xml }) => ({ id, xml }));
}

function remove(parts: Parts, book: string, item: Located): void {
  if (item.props !== null) removePart(parts, item.props);
  removePart(parts, item.path);
  removeRelationship(parts, book, item.path);
}

function add(parts: Parts, book: string, part: CustomXmlPart): void {
  const path = freePath(parts, "customXml/item#.xml");
  const props = freePath(parts, "customXml/itemProps#.xml");
  putText(parts, path, part.xml);
  if (!hasDefaultType(parts, "xml")) setContentType(parts, path, "application/xml");
  addRelationship(parts, book, `${OFFICE_RELS}/customXml`, path);
  const text = `${DECLARATION}<ds:datastoreItem ds:itemID="${xmlAttribute(part.id)}" xmlns:ds="${DS}"><ds:schemaRefs/></ds:datastoreItem>`;
  addPart(parts, {
    source: path,
    path: props,
    text,
    contentType: PROPS_CONTENT,
    type: `${OFFICE_RELS}/customXmlProps`,
  });
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Makes the file's custom XML parts those of the list: removes, changes and adds; equal parts stay byte for byte. */
export function writeCustomXml(parts: Parts, book: string, wanted: readonly CustomXmlPart[]): void {
  const present = locate(parts, book);
  for (const item of present) {
    const next = wanted.find((part) => same(part.id, item.id));
    if (next === undefined) remove(parts, book, item);
    else if (next.xml !== item.xml) putText(parts, item.path, next.xml);
  }
  for (const part of wanted) {
    if (!present.some((item) => same(item.id, part.id))) add(parts, book, part);
  }
}
