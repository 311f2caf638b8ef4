import { describe, expect, it } from "@jest/globals";
import { EMPTY_SETUP } from "../../core/setup/setup";
import type { PaneAction } from "./actions";
import { reduceReport } from "./reportReducer";
import { readyState, type ReadyState } from "./state";

const START = readyState(EMPTY_SETUP, 4);
const after = (state: ReadyState, ...actions: readonly PaneAction[]) => actions.reduce(reduceReport, state);

describe("the choice of documents", () => {
  it("leaves out a form and takes it in again", () => {
    const more = after(START, { type: "formToggled", form: "minutes" });
    expect(more.choice.forms).toEqual(["result", "minutes"]);
    expect(after(more, { type: "formToggled", form: "result" }).choice.forms).toEqual(["minutes"]);
  });

  it("leaves out a kind of ballot and takes it in again", () => {
    const without = after(START, { type: "formKindToggled", at: 1 });
    expect(without.choice.skipped).toEqual([1]);
    expect(after(without, { type: "formKindToggled", at: 1 }).choice.skipped).toEqual([]);
  });

  it("keeps how documents look", () => {
    const fields = { header: "party", isSecret: true, ballotsPerPage: 4 } as const;
    expect(after(START, { type: "choiceChanged", fields }).choice).toMatchObject(fields);
  });
});
