import type { SheetPiece } from "../../workbook/read/pieces";
import type { Served } from "../worker/openWorker";
import type { Answers, Ask, Call } from "./questions";
import { makeSheetStore } from "./sheetStore";

/** What the worker that holds the sheets does for the page. */
export interface ServedSheets extends Served {
  readonly take: (piece: SheetPiece) => void;
  /** The answer under the name of its question. */
  readonly answer: (ask: Ask<Call>) => Partial<Answers>;
}

/** An empty store of sheets, as the worker serves it. */
export function servedSheets(): ServedSheets {
  const store = makeSheetStore();
  return {
    isReady: () => true,
    take: store.take,
    answer: (ask) => ({ [ask.call]: store.answer(ask) }),
  };
}
