import { kindOf } from "../../core/setup/kindTexts";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { EMPTY_CHOICE } from "../../report/options";
import { toSaved } from "../../workbook/savedState";
import { reportInStore, type ReportWish } from "../report/reportInStore";
import { makeSession } from "../session";
import { makeCounter } from "../sheets/counter";
import { localEngine } from "../sheets/engine";
import type { ReadyState, Report } from "../store/state";
import { memoryRoom, memoryWorkbook, type MemoryWorkbook } from "./memoryRoom";
import { codeSheet, VOTE_SHEET } from "./vote";

/** A session on the last step of a workbook that was counted. */
export interface OpenedReport {
  readonly workbook: MemoryWorkbook;
  /** Writes, and tells where that ended. */
  readonly write: (wish: ReportWish) => Promise<Report>;
  readonly close: () => void;
}

/** Opens a workbook with its ballots on the last step, under true timers. */
export async function openedReport(): Promise<OpenedReport> {
  const workbook = memoryWorkbook(codeSheet());
  const kind = kindOf({ sheet: VOTE_SHEET, marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });
  const setup = { ...EMPTY_SETUP, kinds: [kind] };
  workbook.saved = JSON.stringify(toSaved({ version: 1, setup, step: 4, choice: EMPTY_CHOICE }));
  const session = makeSession({
    room: memoryRoom(workbook),
    counter: makeCounter(() => Promise.resolve(localEngine())),
    isTyping: () => false,
    painted: Promise.resolve(),
  });
  const { store } = session;
  const until = (holds: (state: ReadyState) => boolean) =>
    new Promise<ReadyState>((resolve) => {
      const look = () => {
        const state = store.getState();
        if (state.status !== "ready" || !holds(state)) return;
        stop();
        resolve(state);
      };
      const stop = store.subscribe(look);
      look();
    });
  session.start();
  const { claim } = await until(
    (state) => state.reading.record !== null && state.claim?.status !== "checking",
  );
  if (claim) store.dispatch({ type: "claimConfirmed" });
  const isOver = ({ status }: Report) => status === "done" || status === "failed" || status === "asking";
  return {
    workbook,
    write: async (wish) => {
      const { report: before } = await until(() => true);
      reportInStore(session, wish);
      const { report } = await until(({ report }) => report !== before && isOver(report));
      return report;
    },
    close: session.close,
  };
}
