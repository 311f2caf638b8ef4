import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";

/** A tool beside the steps: it takes the place of the step's view until it is left. */
export function reduceTool(state: ReadyState, action: PaneAction): ReadyState {
  switch (action.type) {
    case "toolOpened":
      return { ...state, tool: action.tool };
    case "toolClosed":
      // The tool may have changed the sheets, so the step reads them again.
      return state.tool === null ? state : { ...state, tool: null, visit: state.visit + 1 };
    case "stepEntered":
      return state.tool === null ? state : { ...state, tool: null };
    default:
      return state;
  }
}
