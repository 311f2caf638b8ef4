import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";

/** Keeping the set-up in the workbook; a failure is said once until saving works again. */
export function reduceSaving(state: ReadyState, action: PaneAction): ReadyState {
  switch (action.type) {
    case "saved":
      return state.saving.finding === null && !state.saving.isSaid
        ? state
        : { ...state, saving: { finding: null, isSaid: false } };
    case "saveFailed":
      // Who closes the note about somebody else's choices still has to choose between them and these.
      return state.saving.isSaid && action.finding.code !== "F580"
        ? state
        : { ...state, saving: { finding: action.finding, isSaid: true } };
    case "saveFaultClosed":
      return { ...state, saving: { ...state.saving, finding: null } };
    case "foreignClosed":
      return { ...state, isForeign: false };
    default:
      return state;
  }
}
