import type { SheetPiece } from "../../workbook/read/pieces";
import { makeSheetStore } from "./sheetStore";
import type { Answers, Ask, Call } from "./questions";

/** A store of sheets wherever it runs: in a worker, or in the page itself. */
export interface Engine {
  readonly take: (piece: SheetPiece) => void;
  /** The answer; `undefined` when the engine was stopped meanwhile. */
  readonly ask: <K extends Call>(ask: Ask<K>) => Promise<Answers[K] | undefined>;
  /** Ends what is being worked on. What was read may be forgotten. */
  readonly stop: () => void;
}

/** A store in the page, for hosts without workers. Its work cannot be stopped half way. */
export function localEngine(): Engine {
  const store = makeSheetStore();
  return {
    take: store.take,
    ask: async (ask) => {
      await Promise.resolve();
      return store.answer(ask);
    },
    stop: () => undefined,
  };
}
