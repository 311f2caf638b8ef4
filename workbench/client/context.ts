import type { SeamHost } from "../seam/contract";
import { PathType } from "../richApi/protocol";
import { ActionType, type Place, Queue } from "./batch";
import { type EventHub, EventList } from "./events";
import { isAtLeast } from "./isAtLeast";
import { Node, placeOf, type Shared } from "./node";

const root = (): Place => ({ type: PathType.global, name: "", parent: null, args: [] });

/** `Excel.RequestContext`. */
export class Context {
  readonly workbook: object;
  readonly application: object;
  readonly #queue: Queue;
  readonly #kept = new Set<string>();
  readonly #root = root();

  constructor(host: SeamHost, hub: EventHub, isPatient = false) {
    this.#queue = new Queue((json) => host.execute(json, isPatient), placeOf);
    const shared: Shared = {
      queue: this.#queue,
      context: this,
      events: new EventList(hub, this.#queue, this),
      kept: this.#kept,
      has: (version) => isAtLeast(host.sets["ExcelApi"], version),
    };
    this.workbook = new Node(shared, this.#root).proxy;
    this.application = new Node(shared, {
      type: PathType.property,
      name: "Application",
      parent: this.#root,
      args: [],
    }).proxy;
  }

  sync(): Promise<void> {
    return this.#queue.send();
  }

  /** Has the host forget the ranges that were kept. */
  async end(): Promise<void> {
    for (const reference of this.#kept) this.#ask("_RemoveReference", [reference]);
    this.#kept.clear();
    await this.#queue.send();
  }

  /** Opens a workbook beside this one. */
  async open(base64: string): Promise<void> {
    const parent: Place = { type: PathType.property, name: "Application", parent: this.#root, args: [] };
    const made: Place = { type: PathType.method, name: "CreateWorkbook", parent, args: [base64] };
    this.#queue.ask({ type: ActionType.method, place: made, name: "Open", args: [], hear: () => undefined });
    await this.#queue.send();
  }

  #ask(name: string, args: readonly unknown[]): void {
    this.#queue.ask({ type: ActionType.method, place: this.#root, name, args, hear: () => undefined });
  }
}

type Work<T> = (context: Context) => Promise<T>;

const isPatient = (options: unknown): boolean =>
  typeof options === "object" && options !== null && Reflect.get(options, "delayForCellEdit") === true;

/** `Excel.run`, with a context of its own or the one of an object, and with options. */
export async function run<T>(
  make: (isPatient: boolean) => Context,
  first: unknown,
  second: Work<T> | undefined,
): Promise<T> {
  const context = first instanceof Context ? first : make(isPatient(first));
  const work = second ?? (first as Work<T>);
  try {
    const result = await work(context);
    await context.sync();
    return result;
  } finally {
    await context.end().catch(() => undefined);
  }
}
