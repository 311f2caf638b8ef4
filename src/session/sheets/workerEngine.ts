import type { SheetPiece } from "../../workbook/read/pieces";
import type { Engine } from "./engine";
import type { FromWorker, ToWorker } from "./messages";
import type { Answers } from "./questions";

interface Waiting {
  readonly resolve: (answer: Partial<Answers> | undefined) => void;
  readonly reject: (error: Error) => void;
}

/** The part of a worker that is needed. */
export interface WorkerLike {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  addEventListener(type: "message", hear: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: "error", hear: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** Typed arrays are handed over, not copied. */
function transferOf(piece: SheetPiece): Transferable[] {
  return piece.kind === "rows" && piece.rows.ids.buffer instanceof ArrayBuffer ? [piece.rows.ids.buffer] : [];
}

interface Line {
  readonly send: (message: ToWorker, transfer?: Transferable[]) => void;
  readonly hang: () => void;
}

/** A worker with those who wait for its answers. */
function connect(worker: WorkerLike, waiting: Map<number, Waiting>): Line {
  const take = (id: number) => {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  };
  worker.addEventListener("message", ({ data }) => {
    if (data.kind === "answer") take(data.id)?.resolve(data.answer);
    if (data.kind === "failed") take(data.id)?.reject(new Error(data.reason));
  });
  worker.addEventListener("error", ({ message }) => {
    [...waiting.keys()].forEach((id) => take(id)?.reject(new Error(message)));
  });
  return {
    send: (message, transfer = []) => worker.postMessage(message, transfer),
    hang: () => {
      worker.terminate();
      [...waiting.keys()].forEach((id) => take(id)?.resolve(undefined));
    },
  };
}

/**
 * A desk in a worker. Stopping ends the worker; the next question or piece starts a new one, which has read nothing.
 *
 * @param first - a worker that is ready
 * @param start - makes another
 */
export function workerEngine(first: WorkerLike, start: () => WorkerLike): Engine {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let line: Line | null = connect(first, waiting);
  const open = (): Line => (line ??= connect(start(), waiting));
  return {
    take: (piece) => open().send({ kind: "take", piece }, transferOf(piece)),
    ask: async (ask) => {
      last += 1;
      const id = last;
      const answer = await new Promise<Partial<Answers> | undefined>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        open().send({ kind: "ask", id, ask });
      });
      return answer?.[ask.call];
    },
    stop: () => {
      line?.hang();
      line = null;
    },
  };
}
