import { finding, type Result } from "../../core/finding/finding";
import type { WorkbookRoom } from "../../workbook/api";
import type { EditedSheet } from "../../workbook/read/edited";
import type { SheetPiece } from "../../workbook/read/pieces";
import { keepFetched } from "../keepFetched";
import { makeBoard, type Board, type Progress } from "./board";
import type { Engine } from "./engine";
import type { Answers, Ask, Call } from "./questions";

/**
 * Reads sheets and works on them away from the page. The page itself keeps none of their cells.
 */
export interface Counter {
  /** Tells when the progress or the sheets changed. */
  readonly subscribe: (hear: () => void) => () => void;
  /** What is being done now; `null` when nothing is. */
  readonly progress: () => Progress | null;
  /** Another with every reading that came to its end; 0 while nothing that was read is there. */
  readonly version: () => number;
  /** Ends what is being done; those who wait for it get F507. */
  readonly stop: () => void;
  /** Reads sheets, one reading after the other; F507 when it was stopped or no longer wanted. */
  readonly read: (
    room: WorkbookRoom,
    names: readonly string[],
    signal?: AbortSignal,
  ) => Promise<Result<null>>;
  /**
   * Reads again what was edited on sheets that were read.
   *
   * @returns whether that was enough; otherwise the sheets have to be read
   */
  readonly update: (room: WorkbookRoom, edited: readonly EditedSheet[]) => Promise<Result<boolean>>;
  /** Asks about the sheets that were read; F507 when it was stopped. */
  readonly ask: <K extends Call>(call: K, question: Ask<K>["question"]) => Promise<Result<Answers[K]>>;
}

const STOPPED = { ok: false, finding: finding("F507", {}) } as const;

const failed = (error: unknown): Result<never> => ({
  ok: false,
  finding: finding("F501", { reason: String(error) }),
});

/** Resolves when the signal says stop. */
function stopped(signal: AbortSignal): Promise<Result<null>> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(STOPPED);
    signal.addEventListener("abort", () => resolve(STOPPED), { once: true });
  });
}

/** A signal of one's own that also follows another. */
function follow(outer: AbortSignal | undefined): AbortController {
  const own = new AbortController();
  if (outer?.aborted) own.abort();
  outer?.addEventListener("abort", () => own.abort(), { once: true });
  return own;
}

/** Reads sheets into an engine; ends as soon as the signal says so, whatever Excel is still doing. */
async function readInto(
  engine: Engine,
  room: WorkbookRoom,
  names: readonly string[],
  signal: AbortSignal,
  say: (now: Progress) => void,
): Promise<Result<null>> {
  const take = (piece: SheetPiece) => {
    if (!signal.aborted) engine.take(piece);
  };
  const onProgress = (done: number, all: number) => {
    if (!signal.aborted) say({ phase: "reading", percent: Math.floor((100 * done) / Math.max(1, all)) });
  };
  return Promise.race([room.readPieces(names, take, { signal, onProgress }), stopped(signal)]);
}

interface Asker {
  readonly ask: Counter["ask"];
  readonly isBusy: () => boolean;
}

/** Asks the engine, and knows whether somebody waits for an answer. An engine that breaks is ended, and `forget` called. */
function makeAsker(board: Board, opened: () => Promise<Engine>, forget: () => void): Asker {
  let asking = 0;
  return {
    isBusy: () => asking > 0,
    ask: async (call, question) => {
      asking += 1;
      let engine: Engine | null = null;
      try {
        const own = await opened();
        engine = own;
        const answer = await board.during({ phase: "counting" }, () => own.ask({ call, question }));
        return answer === undefined ? STOPPED : { ok: true, value: answer };
      } catch (error) {
        // A worker that broke answers nobody any more: what comes next has a new one, which has read nothing.
        engine?.stop();
        forget();
        return failed(error);
      } finally {
        asking -= 1;
      }
    },
  };
}

/** Counts readings; none once what was read is forgotten. */
function makeVersions() {
  let reads = 0;
  let version = 0;
  return {
    current: () => version,
    next: () => {
      reads += 1;
      version = reads;
    },
    forget: () => {
      version = 0;
    },
  };
}

/** One after the other; who throws has failed. */
function makeTurns() {
  let turn: Promise<unknown> = Promise.resolve();
  return <T>(act: () => Promise<Result<T>>): Promise<Result<T>> => {
    const mine = turn.then(act).catch(failed);
    turn = mine;
    return mine;
  };
}

const NOT_ENOUGH: Result<boolean> = { ok: true, value: false };

/** Reads what was edited, and has it put in its places. */
async function updateIn(
  { ask }: Asker,
  room: WorkbookRoom,
  edited: readonly EditedSheet[],
): Promise<Result<boolean>> {
  const read = await room.readEdits(edited);
  if (!read.ok) return read;
  return read.value === null ? NOT_ENOUGH : ask("edit", read.value);
}

/** A counter over an engine that is opened when it is first needed. */
export function makeCounter(open: () => Promise<Engine>): Counter {
  const board = makeBoard();
  const running = new Set<AbortController>();
  const opened = keepFetched(open);
  const versions = makeVersions();
  const asker = makeAsker(board, opened, versions.forget);
  const inTurn = makeTurns();
  const updateNow = async (room: WorkbookRoom, edited: readonly EditedSheet[]) => {
    const done = versions.current() === 0 ? NOT_ENOUGH : await updateIn(asker, room, edited);
    if (done.ok && done.value) versions.next();
    board.tell();
    return done;
  };
  const readNow = async (room: WorkbookRoom, names: readonly string[], outer?: AbortSignal) => {
    const own = follow(outer);
    running.add(own);
    const work = async (say: (now: Progress) => void) =>
      readInto(await opened(), room, names, own.signal, say);
    const result = await board.during({ phase: "reading", percent: 0 }, work);
    running.delete(own);
    if (result.ok) versions.next();
    board.tell();
    return result;
  };

  return {
    subscribe: board.subscribe,
    progress: board.current,
    version: versions.current,
    ask: asker.ask,
    stop: () => {
      running.forEach((one) => one.abort());
      if (!asker.isBusy()) return;
      versions.forget();
      // An engine that cannot be opened has nothing to stop; whoever asked it gets to know.
      opened().then(
        (own) => own.stop(),
        () => undefined,
      );
    },
    update: (room, edited) => inTurn(() => updateNow(room, edited)),
    read: (room, names, signal) =>
      inTurn(async () => (signal?.aborted ? STOPPED : readNow(room, names, signal))),
  };
}
