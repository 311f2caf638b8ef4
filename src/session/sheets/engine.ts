import type { SheetPiece } from "../../workbook/read/pieces";
import { makeDesk } from "./sheetStore";
import type { Answers, Ask, Call } from "./questions";

/** Where a desk runs: in a worker, or in the page itself. */
export interface Engine {
  readonly take: (piece: SheetPiece) => void;
  /** The answer; `undefined` when the engine was stopped meanwhile. */
  readonly ask: <K extends Call>(ask: Ask<K>) => Promise<Answers[K] | undefined>;
  /** Ends what is being worked on. What was read may be forgotten. */
  readonly stop: () => void;
}

/** A desk in the page, for hosts without workers. Its work cannot be stopped half way. */
export function localEngine(): Engine {
  const desk = makeDesk();
  return {
    take: desk.take,
    ask: async (ask) => {
      await Promise.resolve();
      return desk.answer(ask);
    },
    stop: () => undefined,
  };
}
