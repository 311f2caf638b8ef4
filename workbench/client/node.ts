import { PathType } from "../richApi/protocol";
import { ActionType, HostError, type Place, type Queue } from "./batch";
import type { EventList } from "./events";
import {
  EVENTS,
  isRange,
  LEADS,
  type MethodKind,
  METHODS,
  ownName,
  SINCE,
  setName,
  wireName,
} from "./members";

/** What the objects of one context share. */
export interface Shared {
  readonly queue: Queue;
  readonly context: object;
  readonly events: EventList;
  /** Kept until the run ends. */
  readonly kept: Set<string>;
  /** Whether this Excel has a version of ExcelApi. */
  readonly has: (version: string) => boolean;
}

const nodes = new WeakMap<object, Node>();

/** Where an argument that is an object of the workbook stands. */
export function placeOf(value: unknown): Place | undefined {
  return typeof value === "object" && value !== null ? nodes.get(value)?.place : undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function selected(spec: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  return list.flatMap((part) =>
    typeof part === "string" ? part.split(",").map((name) => name.trim().replaceAll("items/", "")) : [],
  );
}

/** A value that was not loaded, or a member that members.ts does not list. */
function unloaded(object: string, name: string): Error {
  return new Error(`PropertyNotLoaded: ${object}.${name}`);
}

/** One object of the workbook as the add-in sees it: asked now, known after the next sync. */
export class Node {
  readonly proxy: object;
  readonly #values = new Map<string, unknown>();
  readonly #children = new Map<string, Node>();
  #items: readonly object[] | undefined;
  #isNull: boolean | undefined;

  constructor(
    private readonly shared: Shared,
    public place: Place,
  ) {
    this.proxy = new Proxy(this, {
      get: (_node, name) => (typeof name === "symbol" ? undefined : this.#read(name)),
      set: (_node, name, value) => this.#write(String(name), value),
    });
    nodes.set(this.proxy, this);
  }

  /** Asks for the object itself, so that it is known whether it is there. */
  instantiate(method = ""): this {
    const { queue, kept } = this.shared;
    queue.ask({
      type: ActionType.instantiate,
      place: this.place,
      hear: (value) => this.#hear(value, method),
    });
    if (!isRange(method)) return this;
    queue.ask({
      type: ActionType.method,
      place: this.place,
      name: "_KeepReference",
      args: [],
      hear: () => undefined,
    });
    queue.ask({
      type: ActionType.instantiate,
      place: this.place,
      hear: (value) => {
        const reference = isFields(value) ? value["_ReferenceId"] : undefined;
        if (typeof reference !== "string") return;
        kept.add(reference);
        this.place = { type: PathType.reference, name: reference, parent: null, args: [] };
      },
    });
    return this;
  }

  #read(name: string): unknown {
    if (name === "isNullObject") return this.#known(name, this.#isNull);
    if (name === "items") return this.#known(name, this.#items);
    if (name === "context") return this.shared.context;
    if (name === "load") return (spec: unknown) => this.#load(spec);
    if (name === "untrack" || name === "track") return () => this.proxy;
    // A promise that gives an object asks whether it is a promise itself.
    if (name === "then") return undefined;
    if (this.#values.has(name)) return this.#values.get(name);
    const event = EVENTS.get(name);
    if (event) return this.shared.events.of(this, event);
    const kind = METHODS.get(name);
    if (kind) return (...args: readonly unknown[]) => this.#call(name, kind, args);
    if (LEADS.has(name)) return this.#child(name).proxy;
    throw unloaded(this.place.name, name);
  }

  #known<T>(name: string, value: T | undefined): T {
    if (value !== undefined) return value;
    throw unloaded(this.place.name, name);
  }

  #child(name: string): Node {
    const place: Place = { type: PathType.property, name: wireName(name), parent: this.place, args: [] };
    const child = this.#children.get(name) ?? new Node(this.shared, place);
    this.#children.set(name, child);
    return child;
  }

  #write(name: string, value: unknown): boolean {
    this.#values.set(name, value);
    const { place } = this;
    const set = { type: ActionType.setProperty, place, name: setName(name), args: [value] };
    this.shared.queue.ask({ ...set, hear: () => undefined });
    return true;
  }

  #load(spec: unknown): object {
    const { place } = this;
    const query = { Select: selected(spec) };
    this.shared.queue.ask({ type: ActionType.query, place, query, hear: (value) => this.#hear(value) });
    return this.proxy;
  }

  #call(name: string, kind: MethodKind, args: readonly unknown[]): unknown {
    const { place: parent, shared } = this;
    const since = SINCE.get(name);
    // As Office.js does: what this Excel lacks is refused before it is asked.
    if (since !== undefined && !shared.has(since))
      throw new HostError("ApiNotFound", `The workbook has no ${name}.`, name);
    if (kind === "object") {
      const type = name === "getItem" ? PathType.indexer : PathType.method;
      return new Node(shared, { type, name: wireName(name), parent, args }).instantiate(name).proxy;
    }
    const result: { value?: unknown } = {};
    const hear = (value: unknown): void => {
      result.value = value;
    };
    shared.queue.ask({ type: ActionType.method, place: parent, name: wireName(name), args, hear });
    return kind === "value" ? result : undefined;
  }

  #hear(value: unknown, method = ""): void {
    this.#isNull = value === null;
    if (!isFields(value)) return;
    const { _Items: items, Id: id } = value;
    // Asked for again it would be added again.
    if (method === "add" && this.place.type === PathType.method) this.#settle(id);
    if (Array.isArray(items)) this.#items = items.map((item: unknown, at) => this.#item(item, at));
    for (const [name, own] of Object.entries(value)) this.#keep(ownName(name), own);
  }

  #settle(id: unknown): void {
    const { parent } = this.place;
    this.place = { type: PathType.indexer, name: "GetItem", parent, args: [id] };
  }

  #keep(name: string, value: unknown): void {
    if (LEADS.has(name) && isFields(value)) this.#child(name).#hear(value);
    else if (!name.startsWith("_")) this.#values.set(name, value);
  }

  #item(value: unknown, at: number): object {
    const id = isFields(value) ? value["Id"] : undefined;
    const parent = this.place;
    const byId: Place = { type: PathType.indexer, name: "GetItem", parent, args: [id] };
    const byPlace: Place = { type: PathType.method, name: "GetItemAt", parent, args: [at] };
    const item = new Node(this.shared, id === undefined ? byPlace : byId);
    item.#hear(value);
    return item.proxy;
  }
}
