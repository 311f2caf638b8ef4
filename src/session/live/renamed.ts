import { renamedSheet } from "../../core/setup/renamedSheet";
import { shiftedSetup, type Shift } from "../../core/setup/shiftedSetup";
import type { CountSetup } from "../../core/setup/setup";
import type { PaneAction } from "../store/actions";
import type { ReadyState } from "../store/state";

/** A set-up changed in what is chosen, and in what can be taken back. */
const everywhere = (
  { setup, history }: Pick<ReadyState, "setup" | "history">,
  change: (setup: CountSetup) => CountSetup,
) => {
  const inChoice = <T extends { readonly setup: CountSetup }>(choice: T): T => ({
    ...choice,
    setup: change(choice.setup),
  });
  return {
    setup: change(setup),
    history: { ...history, past: history.past.map(inChoice), future: history.future.map(inChoice) },
  };
};

/** Rows or columns of an open set-up's sheet came or went: its cells are followed. */
export function shiftedAction(state: ReadyState, sheet: string, shift: Shift): PaneAction {
  return { type: "sheetShifted", ...everywhere(state, (setup) => shiftedSetup(setup, sheet, shift)) };
}

/** The sheet of an open set-up was renamed: it is followed, in what can be taken back as well. */
export function renamedAction(state: ReadyState, from: string, to: string): PaneAction {
  return { type: "sheetRenamed", ...everywhere(state, (setup) => renamedSheet(setup, from, to)) };
}
