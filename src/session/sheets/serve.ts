import { makeDesk } from "./sheetStore";
import type { FromWorker, ToWorker } from "./messages";

/** What happens inside the worker: a desk that hears messages and answers them. */
export function serve(send: (message: FromWorker) => void): (message: ToWorker) => void {
  const desk = makeDesk();
  send({ kind: "ready" });
  return (message) => {
    if (message.kind === "take") {
      desk.take(message.piece);
      return;
    }
    const { id, ask } = message;
    try {
      send({ kind: "answer", id, answer: { [ask.call]: desk.answer(ask) } });
    } catch (error) {
      send({ kind: "failed", id, reason: String(error) });
    }
  };
}
