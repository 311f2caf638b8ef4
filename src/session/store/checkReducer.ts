import type { Acceptance } from "../../core/setup/acceptance";
import { DEFAULT_LIMITS } from "../../core/setup/limits";
import type { CountSetup } from "../../core/setup/setup";
import type { PaneAction } from "./actions";
import type { ReadyState } from "./state";

type Subject = Pick<Acceptance, "code" | "person">;

function without(accepted: readonly Acceptance[], { code, person }: Subject): readonly Acceptance[] {
  return accepted.filter((item) => item.code !== code || item.person !== person);
}

function withSetup(state: ReadyState, setup: Partial<CountSetup>): ReadyState {
  return { ...state, setup: { ...state.setup, ...setup } };
}

/** Step 3: explanations of warnings, who gives them, limits, signs of the workbook's own. */
export function reduceCheck(state: ReadyState, action: PaneAction): ReadyState {
  const { accepted, clerk, limits, codes } = state.setup;
  switch (action.type) {
    case "warningAccepted":
      return withSetup(state, { accepted: [...without(accepted, action.acceptance), action.acceptance] });
    case "acceptanceDropped":
      return withSetup(state, { accepted: without(accepted, action) });
    case "clerkTyped":
      return withSetup(state, { clerk: action.text });
    case "clerkSigned":
      return accepted.some(({ by }) => by === "") && clerk !== ""
        ? withSetup(state, {
            accepted: accepted.map((item) => (item.by === "" ? { ...item, by: clerk } : item)),
          })
        : state;
    case "limitChanged":
      return withSetup(state, { limits: { ...limits, [action.field]: action.value } });
    case "limitsReset":
      return withSetup(state, { limits: DEFAULT_LIMITS });
    case "codeAdded":
      return withSetup(state, {
        codes: [...codes.filter(({ text }) => text !== action.code.text), action.code],
      });
    case "codeRemoved":
      return withSetup(state, { codes: codes.filter(({ text }) => text !== action.text) });
    default:
      return state;
  }
}
