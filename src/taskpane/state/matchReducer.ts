import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";

/** Step 4: whether a name in several lists is one person. The counts stay what they are. */
export function reduceMatches(state: ReadyState, action: PaneAction): ReadyState {
  if (action.type !== "matchAnswered") return state;
  const { name, isSame } = action;
  const { setup, reading } = state;
  const matches = [...setup.matches.filter((match) => match.name !== name), { name, isSame }];
  const sameNames = reading.record?.sameNames.map((same) => (same.key === name ? { ...same, isSame } : same));
  const record = reading.record && sameNames ? { ...reading.record, sameNames } : null;
  return { ...state, setup: { ...setup, matches }, reading: { ...reading, record } };
}
