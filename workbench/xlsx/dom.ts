import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import type { Document, Element, Node } from "@xmldom/xmldom";

/** Parses a part of the package; throws where it is not well-formed. */
export function parseXml(text: string): Document {
  const parser = new DOMParser({
    locator: false,
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  });
  return parser.parseFromString(text, "text/xml");
}

/** The document as text. */
export function writeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** The root element; an Error where the document has none. */
export function rootOf(document: Document): Element {
  if (document.documentElement === null) throw new Error("no root element");
  return document.documentElement;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The element children, or those with a local name. */
export function children(parent: Element, localName?: string): Element[] {
  return [...parent.childNodes]
    .filter(isElement)
    .filter((element) => localName === undefined || element.localName === localName);
}

/** The first element child with a local name. */
export function child(parent: Element, localName: string): Element | undefined {
  return children(parent, localName)[0];
}

function documentOf(node: Element): Document {
  if (node.ownerDocument === null) throw new Error("element without a document");
  return node.ownerDocument;
}

/** A new element in the namespace, and with the prefix, of `near`; not yet placed. */
export function make(
  near: Element,
  localName: string,
  attributes: Readonly<Record<string, string | number>> = {},
): Element {
  const name = near.prefix ? `${near.prefix}:${localName}` : localName;
  const element = documentOf(near).createElementNS(near.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A new element with a namespace and qualified name of its own. */
export function makeNamed(near: Element, namespace: string, qualifiedName: string): Element {
  return documentOf(near).createElementNS(namespace, qualifiedName);
}

/** Replaces all that an element holds by a text. */
export function setText(element: Element, text: string): void {
  element.textContent = text;
}

/** Puts `element` where the schema wants it: before the first child that comes later in `order`. */
function place(parent: Element, element: Element, order: readonly string[]): Element {
  const rank = order.indexOf(element.localName ?? "");
  const next = children(parent).find((other) => order.indexOf(other.localName ?? "") > rank);
  parent.insertBefore(element, next ?? null);
  return element;
}

/** The child with that name, made in its proper place where there is none. */
export function childOrNew(parent: Element, localName: string, order: readonly string[]): Element {
  return child(parent, localName) ?? place(parent, make(parent, localName), order);
}

/** Takes an element out of its document. */
export function removeElement(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** Copies an element of another document to the end of `parent`. */
export function adopt(parent: Element, element: Element): Element {
  const copy = documentOf(parent).importNode(element, true);
  parent.appendChild(copy);
  return copy;
}

/** The attribute with this local name whatever its prefix (`r:id` may be called otherwise). */
export function attributeNamed(element: Element, localName: string, namespaceEnd: string): string | null {
  const found = [...element.attributes].find(
    (attribute) => attribute.localName === localName && (attribute.namespaceURI ?? "").endsWith(namespaceEnd),
  );
  return found?.value ?? null;
}

/** The root of a text that may be missing or broken, or whose bytes are no text; `null` for such a one. */
export function readableRoot(read: () => string | null): Element | null {
  try {
    const text = read();
    return text === null ? null : rootOf(parseXml(text));
  } catch {
    return null;
  }
}
