import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";

/** Step 4: whether a name in several lists is one person. */
export function reduceMatches(state: ReadyState, action: PaneAction): ReadyState {
  if (action.type !== "matchAnswered") return state;
  const { name, isSame } = action;
  const matches = [...state.setup.matches.filter((match) => match.name !== name), { name, isSame }];
  return { ...state, setup: { ...state.setup, matches } };
}
