import { kindOf } from "../../core/setup/kindTexts";
import { gridOf } from "../../core/sheet/grid";
import { describe, expect, it } from "@jest/globals";
import { openWarnings } from "../../core/count/settle";
import type { Acceptance } from "../../core/setup/acceptance";
import { DEFAULT_LIMITS } from "../../core/setup/limits";
import { count } from "../../core/count/count";
import { EMPTY_SETUP, type CountSetup } from "../../core/setup/setup";
import type { PaneAction } from "./actions";
import { reduce } from "./reducer";
import { readyState, type ReadyState } from "./state";

const GRID = gridOf({
  sheet: "P",
  row: 0,
  column: 0,
  cells: [["Nguyễn Văn A"], ["TNC"], [null], ["TN"], ["TNT"]],
});
const SHEETS = new Map([["P", GRID]]);

function counted(setup: CountSetup): PaneAction {
  return { type: "counted", basis: setup, setup, record: count(setup, SHEETS) };
}

const SETUP: CountSetup = { ...EMPTY_SETUP, kinds: [kindOf({ sheet: "P", marks: "A2:A5" })] };
const START = reduce(readyState(SETUP, 2), counted(SETUP));

function after(...actions: readonly PaneAction[]): ReadyState {
  const end = actions.reduce(reduce, START);
  if (end.status !== "ready") throw new Error(end.status);
  return end;
}

const ACCEPTANCE: Acceptance = {
  code: "W111",
  person: "",
  reason: "Phiếu trắng",
  by: "",
  at: "2023-12-13T10:00",
  data: count(SETUP, SHEETS).data,
};
const ACCEPT = { type: "warningAccepted", acceptance: ACCEPTANCE } as const;

const open = ({ reading }: ReadyState) => reading.record && openWarnings(reading.record).length;

describe("explaining a warning", () => {
  it("joins the count, which stays as it is", () => {
    expect(open(after())).toBe(1);
    const state = after(ACCEPT);
    expect(open(state)).toBe(0);
    expect(state.reading.record?.accepted).toMatchObject([ACCEPTANCE]);
  });

  it("replaces what was said of the same warning", () => {
    const acceptance = { ...ACCEPTANCE, reason: "Đã xem" };
    expect(after(ACCEPT, { type: "warningAccepted", acceptance }).setup.accepted).toEqual([acceptance]);
  });

  it("is dropped again, and undone", () => {
    expect(open(after(ACCEPT, { type: "acceptanceDropped", code: "W111", person: "" }))).toBe(1);
    expect(
      after(ACCEPT, { type: "acceptanceDropped", code: "W111", person: "A" }).setup.accepted,
    ).toHaveLength(1);
    expect(open(after(ACCEPT, { type: "undone" }))).toBe(1);
  });

  it("gets the name of the clerk once it is complete", () => {
    const typed = after(ACCEPT, { type: "clerkTyped", text: "Trần Thị B" });
    expect(typed.setup.accepted[0]?.by).toBe("");
    expect(typed.reading.record).not.toBeNull();
    const other = { ...ACCEPTANCE, code: "W106", by: "Lê Văn C" } as const;
    const signed = after(
      ACCEPT,
      { type: "warningAccepted", acceptance: other },
      { type: "clerkTyped", text: "Trần Thị B" },
      { type: "clerkSigned" },
    );
    expect(signed.setup.accepted.map(({ by }) => by)).toEqual(["Trần Thị B", "Lê Văn C"]);
    expect(after(ACCEPT, { type: "clerkSigned" }).setup.accepted[0]?.by).toBe("");
  });

  it("is withdrawn by what is counted afterwards, not forgotten", () => {
    const changed = after(ACCEPT, { type: "kindNumberTyped", at: 0, field: "issued", text: "5" });
    expect(changed.reading.record).toBeNull();
    const state = reduce(changed, counted(changed.setup));
    if (state.status !== "ready") throw new Error(state.status);
    expect(state.reading.record?.withdrawn).toEqual([ACCEPTANCE]);
    expect(open(state)).toBe(1);
  });
});

describe("limits and own signs", () => {
  it("are choices that need another count", () => {
    const limited = after({ type: "limitChanged", field: "invalidBallots", value: 7 });
    expect(limited.setup.limits).toEqual({ ...DEFAULT_LIMITS, invalidBallots: 7 });
    expect(limited.reading.record).toBeNull();
    const reset = after({ type: "limitChanged", field: "invalidBallots", value: 7 }, { type: "limitsReset" });
    expect(reset.setup.limits).toEqual(DEFAULT_LIMITS);
  });

  it("mean one thing at a time, and can be taken back", () => {
    const add = (meaning: "high" | "low") => ({ type: "codeAdded", code: { text: "Đ", meaning } }) as const;
    const state = after(add("high"), add("low"));
    expect(state.setup.codes).toEqual([{ text: "Đ", meaning: "low" }]);
    expect(state.reading.record).toBeNull();
    expect(after(add("high"), { type: "codeRemoved", text: "Đ" }).setup.codes).toEqual([]);
  });
});

describe("a count on a step that shows it", () => {
  it("is made again when what was chosen before arrives late", () => {
    const kind = kindOf({ sheet: "P", marks: "A2:A5" });
    const late: PaneAction = { type: "kindChanged", at: 0, fields: kind };
    expect(after(late)).toMatchObject({ rereads: 1, reading: { record: null } });
    expect(after({ type: "stepEntered", step: 1 }, late)).toMatchObject({ rereads: 0 });
  });

  it("is kept when something was answered meanwhile", () => {
    const state = reduce(after(ACCEPT), counted(SETUP));
    expect(state).toMatchObject({
      setup: { accepted: [ACCEPTANCE] },
      reading: { record: { accepted: [ACCEPTANCE] } },
    });
  });

  it("is dropped when something else was chosen meanwhile", () => {
    const state = reduce(after({ type: "limitChanged", field: "invalidBallots", value: 9 }), counted(SETUP));
    expect(state).toMatchObject({ setup: { limits: { invalidBallots: 9 } }, reading: { record: null } });
  });
});
