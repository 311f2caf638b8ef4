import type { FigureField, KindSetup } from "../../core/setup/setup";
import type { KindNumber, KindRange, PaneAction } from "./actions";
import { kindField, parseCount, parseRange, withDraft, withoutKindDrafts } from "./drafts";
import { sourceTexts, withTexts } from "../../core/setup/sourceText";
import { withoutSource } from "../../core/setup/figureFields";
import { fillConference, fillKinds } from "./figures";
import type { ReadyState } from "./state";

type Action<T extends PaneAction["type"]> = Extract<PaneAction, { type: T }>;

function withKind(state: ReadyState, at: number, fields: Partial<KindSetup>): ReadyState {
  const kinds = state.setup.kinds.map((kind, index) => (index === at ? { ...kind, ...fields } : kind));
  return { ...state, setup: { ...state.setup, kinds } };
}

function readKind(state: ReadyState, action: Action<"kindRead">): ReadyState {
  const withKinds = fillKinds(state.setup, action.at, action.kind, action.reading);
  const { setup, filled } = fillConference(withKinds, action.reading);
  const drafts = withoutKindDrafts(state.drafts);
  return { ...state, setup, filled, drafts, isAddingKind: false, removed: null, removedPerson: null };
}

function typeNumber(state: ReadyState, at: number, field: KindNumber, text: string): ReadyState {
  const { value, draft } = parseCount(text);
  const next = withKind(state, at, { [field]: value });
  // Members, summoned and present of a kind are not those of the conference, whose cells stay known.
  const sourced: readonly FigureField[] = field === "issued" || field === "collected" ? [field] : [];
  return {
    ...next,
    setup: { ...next.setup, sources: withoutSource(next.setup.sources, ...sourced) },
    drafts: withDraft(state.drafts, kindField(at, field), draft),
  };
}

/** The range of a kind as the clerk sees it; `""` for none. */
function rangeText(kind: KindSetup | undefined, field: KindRange): string {
  if (!kind) return "";
  return field === "previousLow" ? kind.previousLow : sourceTexts(kind.source)[field];
}

/** Names are looked for above the marks again when the marks are moved by hand; a list has a column of them. */
function withRange(kind: KindSetup, field: KindRange, value: string): Partial<KindSetup> {
  if (field === "previousLow") return { previousLow: value };
  const isMoved = field === "marks" && kind.source?.type !== "list";
  return { source: withTexts(kind.source, { ...(isMoved && { people: "" }), [field]: value }) };
}

function typeRange(state: ReadyState, at: number, field: KindRange, text: string): ReadyState {
  const kind = state.setup.kinds[at];
  const current = rangeText(kind, field);
  const isCleared = field !== "marks" && text.trim() === "";
  const { value, draft } = isCleared ? { value: "", draft: null } : parseRange(text, current);
  const drafts = withDraft(state.drafts, kindField(at, field), draft);
  if (value === current || !kind) return { ...state, drafts };
  return { ...withKind(state, at, withRange(kind, field, value)), drafts };
}

function removeKind(state: ReadyState, at: number): ReadyState {
  const kind = state.setup.kinds[at];
  if (!kind) return state;
  const kinds = state.setup.kinds.filter((_, index) => index !== at);
  const sources = withoutSource(state.setup.sources, "issued", "collected");
  return {
    ...state,
    setup: { ...state.setup, kinds, sources },
    drafts: withoutKindDrafts(state.drafts),
    choice: { ...state.choice, skipped: [] },
    removed: { at, kind },
    removedPerson: null,
  };
}

function removePerson(state: ReadyState, at: number, index: number): ReadyState {
  const excluded = state.setup.kinds[at]?.excluded ?? [];
  const person = excluded[index];
  if (!person) return state;
  return {
    ...withKind(state, at, { excluded: excluded.toSpliced(index, 1) }),
    removedPerson: { at, index, person },
  };
}

function restorePerson(state: ReadyState): ReadyState {
  const { removedPerson } = state;
  if (!removedPerson) return state;
  const { at, index, person } = removedPerson;
  const excluded = state.setup.kinds[at]?.excluded ?? [];
  return { ...withKind(state, at, { excluded: excluded.toSpliced(index, 0, person) }), removedPerson: null };
}

function restoreKind(state: ReadyState): ReadyState {
  const { removed } = state;
  if (!removed) return state;
  const kinds = state.setup.kinds.toSpliced(removed.at, 0, removed.kind);
  return { ...state, setup: { ...state.setup, kinds }, removed: null };
}

/** Step 2: the kinds of ballots and their ranges. */
export function reduceKinds(state: ReadyState, action: PaneAction): ReadyState {
  switch (action.type) {
    case "kindRead":
      return readKind(state, action);
    case "kindChanged":
      return withKind(state, action.at, action.fields);
    case "kindNumberTyped":
      return typeNumber(state, action.at, action.field, action.text);
    case "kindRangeTyped":
      return typeRange(state, action.at, action.field, action.text);
    case "kindRemoved":
      return removeKind(state, action.at);
    case "kindRestored":
      return restoreKind(state);
    case "personRemoved":
      return removePerson(state, action.at, action.index);
    case "personRestored":
      return restorePerson(state);
    case "addingKind":
      return { ...state, isAddingKind: action.isAdding, removed: null };
    default:
      return state;
  }
}
