import { DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** One part of a .docx file as it is written. */
export function wordXml(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (!part) throw new Error(`no ${name}`);
  return strFromU8(part);
}

/** One part of a .docx file, taken apart. */
export function wordPart(file: Uint8Array, name: string): Document {
  return new DOMParser({ onError: (_, message) => raise(message) }).parseFromString(
    wordXml(file, name),
    "text/xml",
  );
}

function raise(message: string): never {
  throw new Error(message);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const childrenOf = (node: Node) => Array.from(node.childNodes).filter(isElement);

/** The text under a node, lines parted as they are shown. */
function textOf(node: Element): string {
  if (node.tagName === "w:t") return node.textContent ?? "";
  if (node.tagName === "w:br") return "\n";
  return childrenOf(node).map(textOf).join("");
}

function linesOf(node: Element): readonly string[] {
  if (node.tagName === "w:p") return [textOf(node)];
  if (node.tagName !== "w:tbl") return [];
  return Array.from(node.getElementsByTagName("w:tr"), (row) =>
    childrenOf(row)
      .filter(({ tagName }) => tagName === "w:tc")
      .map(textOf)
      .filter((text) => text !== "")
      .join(" | "),
  );
}

/** A document as it is read: a line per paragraph and per row of a table; blank ones are left out. */
export function wordLines(file: Uint8Array): readonly string[] {
  const [body] = Array.from(wordPart(file, "word/document.xml").getElementsByTagName("w:body"));
  return (body ? childrenOf(body) : []).flatMap(linesOf).filter((line) => line.trim() !== "");
}
