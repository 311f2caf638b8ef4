import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";

/** A saved state that says something else than its workbook: what the clerk is asked, and the answer. */
export function reduceClaim(state: ReadyState, action: PaneAction): ReadyState {
  switch (action.type) {
    case "claimChecked":
      return { ...state, claim: action.claim && { status: "open", ...action.claim } };
    case "claimUnread":
      return state.claim?.status === "checking"
        ? { ...state, claim: { ...state.claim, status: "unread", finding: action.finding } }
        : state;
    // What could be read can be compared.
    case "counted":
    case "claimRetried":
      return state.claim?.status === "unread"
        ? { ...state, claim: { status: "checking", damaged: state.claim.damaged } }
        : state;
    case "claimConfirmed":
      return { ...state, claim: null };
    case "claimRetaken":
      return { ...state, claim: null, setup: action.setup, choice: { ...state.choice, agreed: null } };
    default:
      return state;
  }
}
