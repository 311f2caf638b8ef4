import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";

/**
 * What is beside the steps. A tool takes the place of the step's view until it is left; the help lies over either, which
 * stays as it was.
 */
export function reduceTool(state: ReadyState, action: PaneAction): ReadyState {
  switch (action.type) {
    case "toolOpened":
      return { ...state, tool: action.tool, help: null };
    case "toolClosed":
      // The tool may have changed the sheets, so the step reads them again.
      return state.tool === null ? state : { ...state, tool: null, help: null, visit: state.visit + 1 };
    case "stepEntered":
      return state.tool === null && state.help === null ? state : { ...state, tool: null, help: null };
    case "helpOpened":
      return { ...state, help: action.topic };
    case "helpClosed":
      // What is under it was not touched: the sheets are as they were read.
      return state.help === null ? state : { ...state, help: null };
    default:
      return state;
  }
}
