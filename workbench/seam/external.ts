import type { MessageEntry, SeamHost } from "./contract";
import { hostInfo, officeContext } from "./context";
import { type SafeArray, safeArray } from "./safe-array";

/** Numbers of Excel's own calls. */
const RICH_API = 93;
const COMMAND_DONE = 94;
const RICH_API_EVENT = 33;
const COMMAND_EVENT = 39;

const GENERAL_ERROR = 5001;
const SUCCESS = 0;
const HTTP_OK = 200;
const BODY = 4;

type Callback = (answer: unknown) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

const isEventHandler = (value: unknown): value is EventHandler => typeof value === "function";
const isCallback = (value: unknown): value is Callback => typeof value === "function";
const later = (callback: unknown, answer: unknown): void => {
  if (isCallback(callback)) setTimeout(() => callback(answer), 0);
};

const fieldOf = (params: unknown, index: number): unknown => {
  const list: readonly unknown[] = Array.isArray(params) ? params : [];
  return list[index];
};

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

const answerBatch = (host: SeamHost, params: unknown, callback: unknown): void => {
  const body = fieldOf(fieldOf(params, 0), BODY);
  const answered =
    typeof body === "string" ? host.execute(body) : Promise.reject(new Error("no request body"));
  answered.then(
    (json) => later(callback, safeArray([SUCCESS, safeArray([HTTP_OK, safeArray([]), json])])),
    () => later(callback, safeArray([GENERAL_ERROR])),
  );
};

/** `window.external` as Office.js finds it on the desktop, and the ways back. */
export interface External {
  readonly members: Readonly<Record<string, unknown>>;
  readonly send: (entries: readonly MessageEntry[]) => void;
  readonly command: (name: string, sourceId: string) => Promise<void>;
}

/** Makes the desktop seam: batches go to the host, messages to whoever registered for them. */
export const makeExternal = (host: SeamHost): External => {
  const handlers = new Map<number, EventHandler>();
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
    RegisterEvent: (id: unknown, _target: unknown, handler: unknown, callback: unknown) => {
      if (typeof id === "number" && isEventHandler(handler)) handlers.set(id, handler);
      later(callback, SUCCESS);
    },
    UnregisterEvent: (id: unknown, _target: unknown, callback: unknown) => {
      if (typeof id === "number") handlers.delete(id);
      later(callback, SUCCESS);
    },
  };
  return {
    members,
    send: (entries) => handlers.get(RICH_API_EVENT)?.(RICH_API_EVENT, safeArray(entries.map(safeArray))),
    command: (name, sourceId) =>
      new Promise((resolve, reject) => {
        const handler = handlers.get(COMMAND_EVENT);
        if (!handler) {
          reject(new Error("The add-in takes no commands."));
          return;
        }
        const event = JSON.stringify({ type: "action", source: { id: sourceId } });
        handler(COMMAND_EVENT, safeArray([commands.begin(resolve), name, event]));
      }),
  };
};
