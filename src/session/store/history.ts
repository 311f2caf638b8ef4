import type { KindSetup } from "../../core/setup/setup";
import type { PaneAction } from "./actions";
import type { Choice, ReadyState } from "./state";

/** So many choices can be taken back. */
export const MOST_CHOICES = 20;

/** Fields of a kind that are typed letter by letter. */
const TYPED: ReadonlySet<string> = new Set<keyof KindSetup>(["label", "voters", "offices", "excluded"]);

type Action<T extends PaneAction["type"]> = Extract<PaneAction, { type: T }>;

/** Letters typed into one list entry leave the list as long as it was. */
function isTyped({ at, fields }: Action<"kindChanged">, { setup }: ReadyState): boolean {
  const { excluded } = fields;
  const isLonger = excluded !== undefined && excluded.length !== setup.kinds[at]?.excluded.length;
  return !isLonger && Object.keys(fields).every((field) => TYPED.has(field));
}

/** The field that an action types in; `null` for a choice that is made at once. */
function fieldOf(action: PaneAction, before: ReadyState): string | null {
  if ("field" in action) {
    return [action.type, "at" in action ? action.at : "", action.field].join(" ");
  }
  switch (action.type) {
    case "kindChanged":
      return isTyped(action, before)
        ? `kind ${String(action.at)} ${Object.keys(action.fields).join()}`
        : null;
    case "implementingChanged":
      return action.implementing && before.setup.implementing ? "implementing" : null;
    case "warningAccepted":
      return `accepted ${action.acceptance.code} ${action.acceptance.person}`;
    case "clerkTyped":
    case "clerkSigned":
      return "clerk";
    default:
      return null;
  }
}

function isChosen(before: ReadyState, after: ReadyState): boolean {
  return before.setup !== after.setup || before.choice !== after.choice || before.drafts !== after.drafts;
}

function choiceOf({ setup, choice, drafts }: ReadyState, step: number): Choice {
  return { setup, choice, drafts, step };
}

/** What happened on the sheets, and was chosen by nobody. */
const NO_CHOICES: ReadonlySet<string> = new Set<PaneAction["type"]>([
  "counted",
  "sheetRenamed",
  "sheetShifted",
]);

/** Remembers what was chosen before an action that changed it; what is typed in one field is one choice. */
export function remember(before: ReadyState, after: ReadyState, action: PaneAction): ReadyState {
  const { history } = after;
  if (action.type === "stepEntered") return { ...after, history: { ...history, field: null } };
  // Figures taken again from their cells are nobody's choice.
  if (NO_CHOICES.has(action.type) || !isChosen(before, after)) return after;
  const field = fieldOf(action, before);
  if (field !== null && field === history.field) return { ...after, history: { ...history, future: [] } };
  const past = [...history.past, choiceOf(before, before.step)].slice(-MOST_CHOICES);
  return { ...after, history: { past, future: [], field } };
}

function goTo(
  state: ReadyState,
  choice: Choice,
  past: readonly Choice[],
  future: readonly Choice[],
): ReadyState {
  return {
    ...state,
    ...choice,
    rereads: state.rereads + 1,
    removed: null,
    removedPerson: null,
    removedCustom: null,
    filled: [],
    history: { past, future, field: null },
  };
}

/** Takes the last choice back, or makes it again, on the step where it was made. */
export function reduceHistory(state: ReadyState, action: Action<"undone" | "redone">): ReadyState {
  const { past, future } = state.history;
  const [last] = past.slice(-1);
  const [next] = future.slice(-1);
  if (action.type === "undone") {
    return last ? goTo(state, last, past.slice(0, -1), [...future, choiceOf(state, last.step)]) : state;
  }
  return next ? goTo(state, next, [...past, choiceOf(state, next.step)], future.slice(0, -1)) : state;
}
