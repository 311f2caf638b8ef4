import { renamedSheet } from "../../core/setup/renamedSheet";
import type { CountSetup } from "../../core/setup/setup";
import type { PaneAction } from "../store/actions";
import type { ReadyState } from "../store/state";

/** The sheet of an open set-up was renamed: it is followed, in what can be taken back as well. */
export function renamedAction({ setup, history }: ReadyState, from: string, to: string): PaneAction {
  const rename = <T extends { readonly setup: CountSetup }>(choice: T): T => ({
    ...choice,
    setup: renamedSheet(choice.setup, from, to),
  });
  return {
    type: "sheetRenamed",
    setup: renamedSheet(setup, from, to),
    history: { ...history, past: history.past.map(rename), future: history.future.map(rename) },
  };
}
