import { regulationOf } from "../../core/count/rules";
import type { CountSetup } from "../../core/setup/setup";
import { textsOf } from "../../core/regulation/custom";
import type { CustomTexts } from "../../core/regulation/customFields";
import type { Implementing } from "../../core/regulation/regulation";
import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";

type Chosen = Pick<CountSetup, "custom" | "implementing">;

function implementingTexts(implementing: Implementing | null): CustomTexts {
  return {
    implementing: implementing?.title ?? "",
    halfClause: implementing?.clauses.half ?? "",
    twoThirdsClause: implementing?.clauses.twoThirds ?? "",
  };
}

function implementingOf(texts: CustomTexts): Implementing | null {
  const { implementing = "", halfClause = "", twoThirdsClause = "" } = texts;
  if (implementing === "" && halfClause === "" && twoThirdsClause === "") return null;
  return { title: implementing, clauses: { half: halfClause, twoThirds: twoThirdsClause } };
}

/** The implementing text of a set-up; the unit's own regulation holds it too, since its sheet is read alone. */
export function withImplementing(
  { custom }: Pick<CountSetup, "custom">,
  implementing: Implementing | null,
): Chosen {
  return { implementing, custom: custom && { ...custom, ...implementingTexts(implementing) } };
}

/** Without the unit's own regulation, which is kept for taking it up again. */
export function withoutCustom(state: ReadyState): ReadyState {
  const { regulation, custom, implementing } = state.setup;
  if (custom === null) return state;
  return {
    ...state,
    setup: { ...state.setup, custom: null },
    removedCustom: { regulation, custom, implementing },
  };
}

function withSetup(state: ReadyState, setup: Partial<CountSetup>): ReadyState {
  return { ...state, setup: { ...state.setup, ...setup }, removedCustom: null };
}

function start(state: ReadyState): ReadyState {
  const { setup } = state;
  return withSetup(state, { custom: textsOf(regulationOf(setup).regulation, setup.implementing) });
}

function take(state: ReadyState, texts: CustomTexts): ReadyState {
  const regulation = texts.from ?? state.setup.regulation;
  return withSetup(state, { regulation, custom: texts, implementing: implementingOf(texts) });
}

/** Step 1: the unit's own regulation. */
export function reduceCustom(state: ReadyState, action: PaneAction): ReadyState {
  const { custom } = state.setup;
  switch (action.type) {
    case "customStarted":
      return start(state);
    case "customTyped":
      return custom ? withSetup(state, { custom: { ...custom, [action.field]: action.text } }) : state;
    case "customTaken":
      return take(state, action.texts);
    case "customDropped":
      return withoutCustom(state);
    case "customRestored":
      return state.removedCustom ? withSetup(state, state.removedCustom) : state;
    default:
      return state;
  }
}
