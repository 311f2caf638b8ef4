import type { Element } from "@xmldom/xmldom";
import { childOrNew, children, make, makeNamed, parseXml, rootOf, writeXml } from "./dom";
import { addPart, OFFICE_RELS, relatedPath } from "./opc";
import { putText, textOf } from "./zip";
import type { Parts } from "./zip";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const NAME = "XLDAPR";
const URI = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];
const FLAGS = [
  "copy",
  "pasteAll",
  "pasteValues",
  "merge",
  "splitFirst",
  "rowColShift",
  "clearFormats",
  "clearComments",
  "assign",
  "coerce",
  "cellMeta",
];

function counted(list: Element): number {
  const count = children(list).length;
  list.setAttribute("count", String(count));
  return count;
}

/** One-based number of the type that marks dynamic arrays, added where it is missing. */
function typeNumber(root: Element): number {
  const list = childOrNew(root, "metadataTypes", ORDER);
  const index = children(list).findIndex((type) => type.getAttribute("name") === NAME);
  if (index >= 0) return index + 1;
  const flags = Object.fromEntries(FLAGS.map((flag) => [flag, 1]));
  list.appendChild(make(list, "metadataType", { name: NAME, minSupportedVersion: 120_000, ...flags }));
  return counted(list);
}

function futureList(root: Element): Element {
  const found = children(root, "futureMetadata").find((list) => list.getAttribute("name") === NAME);
  if (found !== undefined) return found;
  const list = make(root, "futureMetadata", { name: NAME });
  const next = children(root).find(
    (other) => ORDER.indexOf(other.localName ?? "") > ORDER.indexOf("futureMetadata"),
  );
  root.insertBefore(list, next ?? null);
  return list;
}

function isDynamic(block: Element): boolean {
  const properties = children(block, "extLst").flatMap((list) =>
    children(list, "ext").flatMap((ext) => children(ext)),
  );
  return properties.some(
    (entry) =>
      entry.localName === "dynamicArrayProperties" &&
      ["1", "true"].includes(entry.getAttribute("fDynamic") ?? ""),
  );
}

/** Zero-based number of the block that says "dynamic". */
function blockNumber(root: Element): number {
  const list = futureList(root);
  const index = children(list).findIndex(isDynamic);
  if (index >= 0) return index;
  const block = make(list, "bk");
  const extensions = make(list, "extLst");
  const extension = make(list, "ext", { uri: URI });
  const properties = makeNamed(list, DYNAMIC, "xda:dynamicArrayProperties");
  properties.setAttribute("fDynamic", "1");
  properties.setAttribute("fCollapsed", "0");
  extension.appendChild(properties);
  extensions.appendChild(extension);
  block.appendChild(extensions);
  list.appendChild(block);
  return counted(list) - 1;
}

function cellNumber(root: Element, type: number, block: number): number {
  const list = childOrNew(root, "cellMetadata", ORDER);
  const index = children(list).findIndex((entry) => {
    const [record, ...others] = children(entry, "rc");
    return (
      others.length === 0 &&
      Number(record?.getAttribute("t")) === type &&
      Number(record?.getAttribute("v")) === block
    );
  });
  if (index >= 0) return index + 1;
  const entry = make(list, "bk");
  entry.appendChild(make(list, "rc", { t: type, v: block }));
  list.appendChild(entry);
  return counted(list);
}

/** The number (`cm`) with which a cell of this workbook says that its formula spills; adds what is missing for it. */
export function dynamicArrayNumber(parts: Parts, book: string): number {
  const path = relatedPath(parts, book, "sheetMetadata");
  const before = path === null ? `<metadata xmlns="${MAIN}"/>` : (textOf(parts, path) ?? "");
  const document = parseXml(before);
  const root = rootOf(document);
  const size = children(root).flatMap((list) => [list, ...children(list)]).length;
  const number = cellNumber(root, typeNumber(root), blockNumber(root));
  const grown = children(root).flatMap((list) => [list, ...children(list)]).length > size;
  const text = writeXml(document);
  if (path === null) {
    const place = `${book.slice(0, book.lastIndexOf("/") + 1)}metadata.xml`;
    addPart(parts, {
      source: book,
      path: place,
      text,
      contentType: CONTENT,
      type: `${OFFICE_RELS}/sheetMetadata`,
    });
  } else if (grown) putText(parts, path, text);
  return number;
}
