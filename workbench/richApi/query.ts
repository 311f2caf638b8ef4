import { apiNotFound } from "./errors";
import type { HostObject } from "./hostObject";
import type { QueryInfo } from "./protocol";

type Answer = Record<string, unknown>;

/** Is told of every property that is read, by type and name; throws where it may not be. */
export type Reading = (member: string) => void;

/** How Office.js finds an object again: its id and, when it was asked to be kept, its reference. */
export function identity(object: HostObject | null): Answer | null {
  if (object === null) return null;
  const id = object.get("Id") ?? object.get("_Id");
  const reference = object.reference();
  return { ...(reference === undefined ? {} : { _ReferenceId: reference }), ...(id ? { Id: id() } : {}) };
}

function scalars(object: HostObject, names: readonly string[], reading: Reading): Answer {
  const read = (name: string) => {
    reading(`${object.kind}.${name}`);
    return object.get(name)?.();
  };
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

function wireName(object: HostObject, name: string): string {
  const found = object.properties.find((property) => property.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw apiNotFound(`${object.kind}.${name}`);
  return found;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

interface Wanted {
  readonly all: boolean;
  readonly names: readonly string[];
  readonly children: ReadonlyMap<string, readonly string[]>;
}

// "values,format/fill/color" -> own properties, and what is wanted of each child.
function sort(object: HostObject, select: readonly string[]): Wanted {
  const names: string[] = [];
  const children = new Map<string, string[]>();
  for (const entry of select) {
    const [head = "", ...rest] = entry.split(/[/.]/);
    if (rest.length > 0 || object.nav(head)) {
      const key = head.toLowerCase();
      children.set(key, [...(children.get(key) ?? []), rest.join("/") || "*"]);
    } else if (head !== "*" && head !== "$all") names.push(head);
  }
  const all = select.length === 0 || select.some((entry) => entry === "*" || entry === "$all");
  return { all, names, children };
}

function queryOne(object: HostObject, select: readonly string[], reading: Reading): Answer {
  const wanted = sort(object, select);
  const own = wanted.all ? object.properties : wanted.names.map((name) => wireName(object, name));
  const answer: Answer = { ...identity(object), ...scalars(object, own, reading) };
  for (const [child, names] of wanted.children) {
    const go = object.nav(child);
    if (!go) throw apiNotFound(`${object.kind}.${child}`);
    reading(`${object.kind}.${capital(child)}`);
    answer[capital(child)] = queryObject(go(), { Select: names }, reading);
  }
  return answer;
}

function page(items: readonly HostObject[], info: QueryInfo): readonly HostObject[] {
  const start = info.Skip ?? 0;
  return items.slice(start, info.Top == null ? undefined : start + info.Top);
}

/**
 * What `load` asked of an object: its properties, its children's, or the items of a collection.
 * An unknown name is ApiNotFound, never an answer that is silently short.
 */
export function queryObject(
  object: HostObject | null,
  info: QueryInfo = {},
  reading: Reading = () => undefined,
): Answer | null {
  if (object === null) return null;
  const select = [...(info.Select ?? []), ...(info.Expand ?? []).map((name) => `${name}/*`)];
  if (!object.items) return queryOne(object, select, reading);
  return {
    ...identity(object),
    _Items: page(object.items(), info).map((item) => queryOne(item, select, reading)),
  };
}

function lowerCamel(name: string): string {
  const capitals = /^[A-Z]+/.exec(name)?.[0].length ?? 0;
  return name.slice(0, capitals).toLowerCase() + name.slice(capitals);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A query's answer in the shape that `retrieve()` expects: camelCase names and `items`. */
export function retrieved(answer: unknown): unknown {
  if (!isRecord(answer)) return answer;
  const items = answer["_Items"];
  if (Array.isArray(items)) return { items: items.map(retrieved) };
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [lowerCamel(name), retrieved(value)]),
  );
}
