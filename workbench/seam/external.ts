import type { MessageEntry, SeamHost } from "./contract";
import { hostInfo, officeContext } from "./context";
import { type SafeArray, safeArray } from "./safeArray";

/** Numbers of Excel's own calls. */
const RICH_API = 93;
const COMMAND_DONE = 94;
const RICH_API_EVENT = 33;
const COMMAND_EVENT = 39;
/** Office.js opens a window by listening to it. */
const DIALOG_EVENT = 10;

const GENERAL_ERROR = 5001;
const SUCCESS = 0;
const HTTP_OK = 200;
const BODY = 4;
const FLAGS = 6;
/** Among the flags of a request: it waits while a cell is being typed in. */
const PATIENT = 64;

type Callback = (answer: unknown) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

const isEventHandler = (value: unknown): value is EventHandler => typeof value === "function";
const isCallback = (value: unknown): value is Callback => typeof value === "function";

function later(callback: unknown, answer: unknown): void {
  if (isCallback(callback)) setTimeout(() => callback(answer), 0);
}

function fieldOf(params: unknown, index: number): unknown {
  const list: readonly unknown[] = Array.isArray(params) ? params : [];
  return list[index];
}

const WAIT_MS = 5000;

/** What Office.js listens for. It hears nothing before it was told that the registration succeeded. */
class Handlers {
  readonly #known = new Map<number, EventHandler>();
  #waiting: (() => void)[] = [];

  add(id: unknown, handler: unknown, callback: unknown): void {
    setTimeout(() => {
      if (isCallback(callback)) callback(SUCCESS);
      if (typeof id === "number" && isEventHandler(handler)) this.#known.set(id, handler);
      const told = this.#waiting;
      this.#waiting = [];
      for (const tell of told) tell();
    }, 0);
  }

  remove(id: unknown, callback: unknown): void {
    if (typeof id === "number") this.#known.delete(id);
    later(callback, SUCCESS);
  }

  raise(id: number, payload: SafeArray): boolean {
    const handler = this.#known.get(id);
    handler?.(id, payload);
    return handler !== undefined;
  }

  /** Resolves when somebody listens, or after five seconds without. */
  async listening(id: number): Promise<void> {
    const deadline = Date.now() + WAIT_MS;
    while (!this.#known.has(id) && Date.now() < deadline) {
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, deadline - Date.now());
        this.#waiting.push(() => {
          clearTimeout(timer);
          resume();
        });
      });
    }
  }
}

/** Handlers of ribbon buttons that have not said yet that they are done. */
class Commands {
  readonly #open = new Map<string, () => void>();
  #last = 0;

  begin(done: () => void): string {
    this.#last += 1;
    const id = String(this.#last);
    this.#open.set(id, done);
    return id;
  }

  end(id: unknown): void {
    if (typeof id !== "string") return;
    this.#open.get(id)?.();
    this.#open.delete(id);
  }
}

function answerBatch(host: SeamHost, params: unknown, callback: unknown): void {
  const request = fieldOf(params, 0);
  const [body, flags] = [fieldOf(request, BODY), fieldOf(request, FLAGS)];
  const isPatient = typeof flags === "number" && (flags & PATIENT) !== 0;
  const answered =
    typeof body === "string" ? host.execute(body, isPatient) : Promise.reject(new Error("no request body"));
  answered.then(
    (json) => later(callback, safeArray([SUCCESS, safeArray([HTTP_OK, safeArray([]), json])])),
    () => later(callback, safeArray([GENERAL_ERROR])),
  );
}

/** The address of the window that is wanted, from what Office.js says of it. */
function addressIn(wish: unknown): string {
  const read: unknown = typeof wish === "string" ? JSON.parse(wish) : null;
  return typeof read === "object" && read !== null ? String(Reflect.get(read, "url")) : "";
}

/** `window.external` as Office.js finds it on the desktop, and the ways back. */
export interface External {
  readonly members: Readonly<Record<string, unknown>>;
  readonly send: (entries: readonly MessageEntry[]) => void;
  readonly command: (name: string, sourceId: string) => Promise<void>;
}

/** Makes the desktop seam: batches go to the host, messages to whoever registered for them. */
export function makeExternal(host: SeamHost): External {
  const handlers = new Handlers();
  const commands = new Commands();
  const members = {
    GetHostInfo: () => hostInfo(host),
    GetContext: () => officeContext(host),
    GetLoggingAllowed: () => false,
    Execute: (id: unknown, params: unknown, callback: unknown) => {
      if (id === RICH_API) {
        answerBatch(host, params, callback);
        return;
      }
      if (id === COMMAND_DONE) commands.end(fieldOf(params, 0));
      later(callback, safeArray([SUCCESS]));
    },
    RegisterEvent: (id: unknown, target: unknown, handler: unknown, callback: unknown) => {
      if (id === DIALOG_EVENT) host.openWindow(addressIn(target));
      handlers.add(id, handler, callback);
    },
    UnregisterEvent: (id: unknown, _target: unknown, callback: unknown) => handlers.remove(id, callback),
  };
  return {
    members,
    send: (entries) => void handlers.raise(RICH_API_EVENT, safeArray(entries.map(safeArray))),
    command: async (name, sourceId) => {
      await handlers.listening(COMMAND_EVENT);
      const event = JSON.stringify({ type: "action", source: { id: sourceId } });
      await new Promise<void>((resolve, reject) => {
        const id = commands.begin(resolve);
        if (!handlers.raise(COMMAND_EVENT, safeArray([id, name, event])))
          reject(new Error("The add-in takes no commands."));
      });
    },
  };
}
