import { sourceOf } from "../../core/setup/sourceText";
import { kindOf } from "../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { EMPTY_SETUP, type CountSetup } from "../../core/setup/setup";
import type { PaneAction } from "./actions";
import { MOST_CHOICES } from "./history";
import { reduce } from "./reducer";
import { readyState, type ReadyState } from "./state";

const START = readyState(EMPTY_SETUP, 0);
const UNDO = { type: "undone" } as const;
const REDO = { type: "redone" } as const;

function after(state: ReadyState, ...actions: readonly PaneAction[]): ReadyState {
  const end = actions.reduce<ReturnType<typeof reduce>>(reduce, state);
  if (end.status !== "ready") throw new Error(end.status);
  return end;
}

const unit = (text: string): PaneAction => ({ type: "conferenceTyped", field: "unit", text });
const name = (text: string): PaneAction => ({ type: "conferenceTyped", field: "name", text });
const present = (text: string): PaneAction => ({ type: "conferenceNumberTyped", field: "present", text });

const KIND = kindOf({ sheet: "P", marks: "A2:B5" });
const PERSON = { position: 1, name: "Nguyễn Văn A", office: "", reason: "retiring", date: "" } as const;
const kinds = (state: ReadyState) => state.setup.kinds;

describe("undo", () => {
  it("takes choices back one by one, and makes them again", () => {
    const regulation: PaneAction = { type: "regulationChosen", id: "09-HD/DDTLD" };
    const chosen = after(START, unit("Đơn vị A"), regulation);
    const back = after(chosen, UNDO);
    expect(back.setup).toMatchObject({ regulation: "96-QD/TW", conference: { unit: "Đơn vị A" } });
    expect(after(back, UNDO).setup).toEqual(EMPTY_SETUP);
    expect(after(back, UNDO, REDO, REDO).setup).toEqual(chosen.setup);
    expect(after(chosen, REDO)).toBe(chosen);
    expect(after(START, UNDO)).toBe(START);
  });

  it("takes what was typed in one field back at once, until another field or step is entered", () => {
    expect(after(START, unit("Đ"), unit("Đơ"), unit("Đơn"), UNDO).setup).toEqual(EMPTY_SETUP);
    const two = after(START, unit("Đơn"), name("H"), unit("Đơn vị"), UNDO);
    expect(two.setup.conference).toMatchObject({ unit: "Đơn", name: "H" });
    const left = after(START, unit("Đơn"), { type: "stepEntered", step: 0 }, unit("Đơn vị"), UNDO);
    expect(left.setup.conference.unit).toBe("Đơn");
  });

  it("brings a text back that is no number yet", () => {
    const draft = after(START, present("4o"), { type: "stepEntered", step: 0 }, present("40"), UNDO);
    expect(draft.drafts).toEqual({ "conference.present": "4o" });
    expect(draft.setup.conference.present).toBeNull();
  });

  it("forgets what could be made again once something else is chosen", () => {
    expect(after(START, unit("A"), UNDO, name("B"), REDO).setup.conference).toMatchObject({
      unit: "",
      name: "B",
    });
    expect(after(START, unit("A"), UNDO, name("B")).history.future).toEqual([]);
  });

  it(`remembers ${String(MOST_CHOICES)} choices`, () => {
    const toggles = Array.from(
      { length: MOST_CHOICES + 5 },
      (_, at) => ({ type: "formKindToggled", at }) as const,
    );
    const undone = after(START, ...toggles, ...toggles.map(() => UNDO));
    expect(undone.choice.skipped).toEqual([0, 1, 2, 3, 4]);
    expect(undone.history.past).toEqual([]);
  });

  it("goes to the step of the choice and has the sheets read again", () => {
    const state = after(START, unit("A"), { type: "stepEntered", step: 3 }, UNDO);
    expect(state).toMatchObject({ step: 0, visit: 1, rereads: 1 });
    expect(after(state, REDO)).toMatchObject({ step: 0, rereads: 2 });
  });

  it("does not take back figures that the sheets hold now", () => {
    const setup: CountSetup = { ...EMPTY_SETUP, clerk: "Lê Văn C" };
    const record = { findings: [] } as never;
    const counted = after(START, { type: "counted", basis: START.setup, setup, record });
    expect(counted.setup).toBe(setup);
    expect(counted.history.past).toEqual([]);
  });

  it.each<[string, number, readonly PaneAction[]]>([
    [
      "a kind's name, letter by letter",
      1,
      ["P", "Ph"].map((label) => ({ type: "kindChanged", at: 0, fields: { label } })),
    ],
    [
      "two layouts",
      2,
      ["boxes", "codes"].map((layout) => ({
        type: "kindChanged",
        at: 0,
        fields: { source: sourceOf({ marks: "B9:N54", layout }) },
      })),
    ],
    [
      "somebody left out, then the date",
      2,
      [[PERSON], [{ ...PERSON, date: "2" }], [{ ...PERSON, date: "20" }]].map((excluded) => ({
        type: "kindChanged",
        at: 0,
        fields: { excluded },
      })),
    ],
    [
      "ballots issued",
      1,
      ["4", "47"].map((text) => ({ type: "kindNumberTyped", at: 0, field: "issued", text })),
    ],
    ["who counts, and the signature", 1, [{ type: "clerkTyped", text: "A" }, { type: "clerkSigned" }]],
    [
      "an implementing text",
      2,
      ["", "K", "KH"].map((title) => ({
        type: "implementingChanged",
        implementing: { title, clauses: { half: "", twoThirds: "" } },
      })),
    ],
  ])("counts %s as %s", (_, choices, actions) => {
    const state = after(readyState({ ...EMPTY_SETUP, kinds: [KIND] }, 1), ...actions);
    expect(state.history.past).toHaveLength(choices);
    expect(kinds(after(state, ...state.history.past.map(() => UNDO)))).toEqual([KIND]);
  });

  it("brings a removed kind back, so that there is nothing left to restore", () => {
    const state = after(
      readyState({ ...EMPTY_SETUP, kinds: [KIND] }, 1),
      { type: "kindRemoved", at: 0 },
      UNDO,
    );
    expect(state).toMatchObject({ setup: { kinds: [KIND] }, removed: null });
  });
});
