import type { CountSetup, FigureField } from "../../core/setup/setup";
import { findRegulation } from "../../core/regulation";
import type { Implementing } from "../../core/regulation/regulation";
import type { ConferenceNumber, PaneAction } from "./actions";
import { conferenceField, handlingField, parseCount, withDraft } from "./drafts";
import { withoutSource } from "../../core/setup/figureFields";
import { withImplementing, withoutCustom } from "./customReducer";
import type { ReadyState } from "./state";

/** A shipped text belongs to its regulation; the unit's own text is kept, since it was typed. */
function keepImplementing(setup: CountSetup): Implementing | null {
  const shipped = findRegulation(setup.regulation)?.implementing ?? [];
  const isShipped = shipped.some((text) => text.title === setup.implementing?.title);
  return isShipped ? null : setup.implementing;
}

function withSetup(state: ReadyState, setup: Partial<CountSetup>): ReadyState {
  return { ...state, setup: { ...state.setup, ...setup }, filled: [] };
}

function typeNumber(state: ReadyState, field: ConferenceNumber, text: string): ReadyState {
  const { value, draft } = parseCount(text);
  const { conference, sources } = state.setup;
  const sourced: readonly FigureField[] = field === "boardSize" ? [] : [field];
  const next = withSetup(state, {
    conference: { ...conference, [field]: value },
    sources: withoutSource(sources, ...sourced),
  });
  return { ...next, drafts: withDraft(state.drafts, conferenceField(field), draft) };
}

/** Step 1: the regulation and the figures and words of the conference. */
export function reduceConference(state: ReadyState, action: PaneAction): ReadyState {
  switch (action.type) {
    case "regulationChosen":
      return withSetup(withoutCustom(state), {
        regulation: action.id,
        implementing: keepImplementing(state.setup),
      });
    case "implementingChanged":
      return withSetup(state, withImplementing(state.setup, action.implementing));
    case "conferenceTyped":
      return withSetup(state, { conference: { ...state.setup.conference, [action.field]: action.text } });
    case "conferenceNumberTyped":
      return typeNumber(state, action.field, action.text);
    case "handlingTyped": {
      const { value, draft } = parseCount(action.text);
      const next = withSetup(state, { handling: { ...state.setup.handling, [action.field]: value } });
      return { ...next, drafts: withDraft(state.drafts, handlingField(action.field), draft) };
    }
    default:
      return state;
  }
}
