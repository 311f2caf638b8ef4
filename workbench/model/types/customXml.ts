import { DOMParser } from "@xmldom/xmldom";
import {
  ApiError,
  bind,
  type HostObject,
  invalidArgument,
  itemNotFound,
  type ObjectType,
} from "../../richApi";
import type { Context } from "../context";
import { newId } from "../decor";
import { asString } from "../expect";

/** The namespace of a document's root; undefined when it is not well-formed. */
function namespaceOf(xml: string): string | undefined {
  try {
    const parser = new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    });
    // U+FFFD is a letter that XML allows; the parser warns of it, as of things that are not well-formed.
    const parsed = parser.parseFromString(xml.replaceAll("\uFFFD", "?"), "text/xml");
    return parsed.documentElement?.namespaceURI ?? "";
  } catch {
    return undefined;
  }
}

function wellFormed(value: unknown): string {
  const xml = asString(value);
  if (namespaceOf(xml) === undefined) throw invalidArgument();
  return xml;
}

function partType(parts: Map<string, string>): ObjectType<string> {
  const xmlOf = (id: string): string => {
    const xml = parts.get(id);
    if (xml === undefined) throw itemNotFound();
    return xml;
  };
  return {
    kind: "CustomXmlPart",
    get: { Id: (id) => id, NamespaceUri: (id) => namespaceOf(xmlOf(id)) },
    call: {
      GetXml: (id) => xmlOf(id),
      SetXml: (id, xml) => {
        xmlOf(id);
        parts.set(id, wellFormed(xml));
      },
      Delete: (id) => {
        xmlOf(id);
        parts.delete(id);
      },
    },
  };
}

/** `workbook.customXmlParts`. */
export function customXmlPartsObject({ live }: Context): HostObject {
  const parts = live.extras.customXml;
  const part = partType(parts);
  const within = (namespace: string): string[] =>
    [...parts].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);
  const found = (ids: readonly string[], key: unknown): HostObject | null => {
    const id = ids.find((own) => own.toLowerCase() === asString(key).toLowerCase());
    return id === undefined ? null : bind(part, id);
  };
  const orError = (object: HostObject | null): HostObject => {
    if (!object) throw itemNotFound();
    return object;
  };
  const only = (ids: readonly string[]): HostObject | null => {
    if (ids.length > 1)
      throw new ApiError("GeneralException", "There is more than one part of this namespace.");
    return ids[0] === undefined ? null : bind(part, ids[0]);
  };
  const scoped: ObjectType<string> = {
    kind: "CustomXmlPartScopedCollection",
    items: (namespace) => within(namespace).map((id) => bind(part, id)),
    item: (namespace, key) => orError(found(within(namespace), key)),
    call: {
      GetCount: (namespace) => within(namespace).length,
      GetItemOrNullObject: (namespace, key) => found(within(namespace), key),
      GetOnlyItem: (namespace) => orError(only(within(namespace))),
      GetOnlyItemOrNullObject: (namespace) => only(within(namespace)),
    },
  };
  const type: ObjectType<null> = {
    kind: "CustomXmlPartCollection",
    items: () => [...parts.keys()].map((id) => bind(part, id)),
    item: (_target, key) => orError(found([...parts.keys()], key)),
    call: {
      Add: (_target, xml) => {
        const id = newId();
        parts.set(id, wellFormed(xml));
        return bind(part, id);
      },
      GetByNamespace: (_target, namespace) => bind(scoped, asString(namespace)),
      GetCount: () => parts.size,
      GetItemOrNullObject: (_target, key) => found([...parts.keys()], key),
    },
  };
  return bind(type, null);
}
