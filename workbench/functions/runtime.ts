import type { EventEntry } from "../model/events";
import type { Transport } from "./transport";
import { type Argument, type CallResult, CellError, VALUE_ERROR } from "./values";

const CALL_CATEGORY = 1;
const CALL_MESSAGE = 1000;
const ALLOW_ERRORS = 4;

/** Error numbers of Microsoft's runtime; those without a value of their own show #VALUE!. */
const CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

function plain(argument: Argument): unknown {
  if (Array.isArray(argument)) return argument.map((item: Argument) => plain(item));
  return argument instanceof CellError ? { type: "CustomFunctionError", code: argument.code } : argument;
}

function resultOf(ok: unknown, value: unknown, number: unknown): CallResult {
  if (ok === true) return { ok, value };
  const code = (typeof number === "number" ? CODES[number] : undefined) ?? VALUE_ERROR;
  const keepsMessage = number === 1 || number === 7;
  return keepsMessage && typeof value === "string" && value !== ""
    ? { ok: false, code, message: value }
    : { ok: false, code };
}

export interface RuntimeTransport extends Transport {
  /** The answers as the runtime sends them: [id, ok, value or message, error number?]. */
  readonly answer: (results: readonly unknown[]) => void;
}

/** Calls through Microsoft's own runtime in the add-in's page: one message for all calls of a turn. */
export function runtimeTransport(send: (entries: readonly EventEntry[]) => Promise<void>): RuntimeTransport {
  const waiting = new Map<number, (result: CallResult) => void>();
  let queue: EventEntry[] = [];
  let last = 0;
  const flush = (): void => {
    const entries = queue;
    queue = [];
    void send(entries);
  };
  return {
    call: ({ id, args, address, allowErrors }) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        const message = [last, id, args.map(plain), address, allowErrors ? ALLOW_ERRORS : 0, null];
        queue.push([CALL_CATEGORY, CALL_MESSAGE, "", JSON.stringify(message), last, false]);
        if (queue.length === 1) queueMicrotask(flush);
      }),
    answer: (results) => {
      for (const result of results) {
        const fields: readonly unknown[] = Array.isArray(result) ? result : [];
        const [id, ok, value, number] = fields;
        if (typeof id !== "number") continue;
        waiting.get(id)?.(resultOf(ok, value, number));
        waiting.delete(id);
      }
    },
    reset: () => waiting.clear(),
  };
}
