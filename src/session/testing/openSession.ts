import { jest } from "@jest/globals";
import { kindOf } from "../../core/setup/kindTexts";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { EMPTY_CHOICE } from "../../report/options";
import { toSaved } from "../../workbook/savedState";
import { makeSession } from "../session";
import { makeCounter } from "../sheets/counter";
import { localEngine } from "../sheets/engine";
import type { ReadyState } from "../store/state";
import { memoryRoom, memoryWorkbook } from "./memoryRoom";
import { codeSheet, VOTE_SHEET } from "./vote";

const KIND = kindOf({ sheet: VOTE_SHEET, marks: "B9:N54", people: "B7:N8" });

/** Lets a time go by under false timers, and all that follows from it. */
export async function settled(milliseconds = 0): Promise<void> {
  // What is imported when it is needed comes through the module loader, not through a timer.
  for (let turn = 0; turn < 5; turn++) await jest.advanceTimersByTimeAsync(0);
  await jest.advanceTimersByTimeAsync(milliseconds);
  for (let turn = 0; turn < 5; turn++) await jest.advanceTimersByTimeAsync(0);
}

/** A session on a workbook whose saved state is a set-up on a step. */
export async function openedSession(step = 0, setup: object = {}) {
  const workbook = memoryWorkbook(codeSheet());
  workbook.saved = JSON.stringify(
    toSaved({ version: 1, setup: { ...EMPTY_SETUP, kinds: [KIND], ...setup }, step, choice: EMPTY_CHOICE }),
  );
  const typing = { isTyping: false };
  const session = makeSession({
    room: memoryRoom(workbook),
    counter: makeCounter(() => Promise.resolve(localEngine())),
    isTyping: () => typing.isTyping,
    painted: Promise.resolve(),
  });
  session.start();
  await settled();
  const state = (): ReadyState => {
    const now = session.store.getState();
    if (now.status !== "ready") throw new Error(now.status);
    return now;
  };
  return { workbook, session, state, typing, dispatch: session.store.dispatch };
}
