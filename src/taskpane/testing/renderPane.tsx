import { EMPTY_CHOICE } from "../../report/options";
import { parseState, toSaved } from "../../workbook/savedState";
import { claimKey, confirm } from "../../session/claim/confirmed";
import { countSheets } from "../../session/sheets/countSheets";
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { CountSetup } from "../../core/setup/setup";
import { EMPTY_SETUP } from "../../core/setup/setup";
import words from "../../locales/vi/pane.json";
import { App } from "../App";
import { hearWindow } from "../events";
import { memoryRoom, memoryWorkbook, type MemoryWorkbook } from "../../session/testing/memoryRoom";
import { codeSheet } from "../../session/testing/vote";

// A step is fetched when it is first shown, which takes its time on a busy machine; a slow machine is no failure.
configure({ asyncUtilTimeout: 60_000 });

export interface RenderedPane {
  readonly user: UserEvent;
  readonly workbook: MemoryWorkbook;
  /** Closes the pane; what was waiting to be saved is saved. */
  readonly close: () => Promise<void>;
}

/** A workbook whose saved state is a set-up on a step. */
export function savedWorkbook(
  setup: Partial<CountSetup>,
  step: number,
  ...sheets: ReturnType<typeof codeSheet>[]
) {
  const workbook = memoryWorkbook(...(sheets.length > 0 ? sheets : [codeSheet()]));
  workbook.saved = JSON.stringify(
    toSaved({ version: 1, setup: { ...EMPTY_SETUP, ...setup }, step, choice: EMPTY_CHOICE }),
  );
  return workbook;
}

/** Confirms the state of a workbook as if it had been chosen on this machine. */
export function confirmSaved({ saved, sheets }: MemoryWorkbook): void {
  const state = parseState(JSON.parse(saved ?? "null"));
  if (!state) return;
  confirm(claimKey(countSheets(state.setup, new Map(sheets.map((grid) => [grid.sheet, grid])))));
}

/**
 * Opens the pane on a workbook in memory and waits until its step is there.
 *
 * @param isOwn - whether its state was chosen on this machine, so that nothing is asked about it
 */
export async function renderPane(
  workbook: MemoryWorkbook = memoryWorkbook(codeSheet()),
  isOwn = true,
): Promise<RenderedPane> {
  if (isOwn) confirmSaved(workbook);
  const { unmount } = render(<App room={memoryRoom(workbook)} locale="vi" events={hearWindow(window)} />);
  await screen.findByRole("heading", { level: 2 });
  await waitFor(() => {
    if (screen.queryByText(words["app.opening"])) throw new Error("The step is not there yet.");
  });
  const close = async () => {
    unmount();
    await act(() => Promise.resolve());
  };
  // Nothing waits between two keys, and no styles are computed to see whether a click arrives.
  return { user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), workbook, close };
}
