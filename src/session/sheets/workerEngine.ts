import { transfer } from "comlink";
import type { SheetPiece } from "../../workbook/read/pieces";
import { connect, type Connection, type WorkerLike } from "../worker/openWorker";
import type { Engine } from "./engine";
import type { ServedSheets } from "./servedSheets";

/** Typed arrays are handed over, not copied. */
function handedOver(piece: SheetPiece): SheetPiece {
  const isOwn = piece.kind === "rows" && piece.rows.ids.buffer instanceof ArrayBuffer;
  return isOwn ? transfer(piece, [piece.rows.ids.buffer]) : piece;
}

/**
 * A store of sheets in a worker. Stopping ends the worker; the next question or piece starts a new one, which has read
 * nothing.
 *
 * @param first - a worker that runs
 * @param start - makes another
 */
export function workerEngine(first: Connection<ServedSheets>, start: () => WorkerLike): Engine {
  let open: Connection<ServedSheets> | null = first;
  const connection = () => (open ??= connect<ServedSheets>(start()));
  return {
    take: (piece) => {
      const own = connection();
      own.call((remote) => remote.take(handedOver(piece))).catch(own.fail);
    },
    ask: async (ask) => {
      const answers = await connection().call((remote) => remote.answer(ask));
      return answers?.[ask.call];
    },
    stop: () => {
      open?.terminate();
      open = null;
    },
  };
}
