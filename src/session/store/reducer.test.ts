import { kindTexts } from "../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { EMPTY_CHOICE } from "../../report/options";
import { finding } from "../../core/finding/finding";
import { readSheetSetup } from "../../core/recognise/sheetSetup";
import { count } from "../../core/count/count";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { QD96 } from "../../core/regulation/96-QD-TW";
import { codeSheet, VOTE_SHEET, withCells } from "../testing/vote";
import { WRITTEN } from "../testing/written";
import type { PaneAction } from "./actions";
import { reduce } from "./reducer";
import { readyState, type ReadyState } from "./state";

const START = readyState(EMPTY_SETUP, 0);
const FAULT = finding("F501", { reason: "bận" });

function after(state: ReadyState, ...actions: readonly PaneAction[]): ReadyState {
  const end = actions.reduce<ReturnType<typeof reduce>>(reduce, state);
  if (end.status !== "ready") throw new Error(end.status);
  return end;
}

function kindRead(at: number, grid = codeSheet()): PaneAction {
  const reading = readSheetSetup(grid);
  if (!reading.kind) throw new Error("no ballots");
  return { type: "kindRead", at, kind: reading.kind, reading };
}

describe("session", () => {
  it("goes from loading to ready, on a step that exists", () => {
    const loaded = {
      type: "loaded",
      setup: EMPTY_SETUP,
      step: 9,
      choice: EMPTY_CHOICE,
      isForeign: false,
    } as const;
    expect(reduce({ status: "loading" }, loaded)).toEqual(readyState(EMPTY_SETUP, 4));
  });

  it("keeps the finding when loading failed, and hears nothing else until it is loaded", () => {
    const failed = reduce({ status: "loading" }, { type: "loadFailed", finding: FAULT });
    expect(failed).toEqual({ status: "failed", finding: FAULT });
    expect(reduce(failed, { type: "stepEntered", step: 2 })).toBe(failed);
  });
});

describe("conference", () => {
  it("keeps a typed number, and forgets the cell it was taken from", () => {
    const read = after(START, kindRead(0));
    expect(read.setup.sources.present).toEqual({ sheet: VOTE_SHEET, address: "B3" });
    const typed = after(read, { type: "conferenceNumberTyped", field: "present", text: "40" });
    expect(typed.setup.conference.present).toBe(40);
    expect(typed.setup.sources.present).toBeUndefined();
    expect(typed.setup.sources.summoned).toBeDefined();
  });

  it("keeps what is no number as a draft, and the figure unknown", () => {
    const typed = after(START, { type: "conferenceNumberTyped", field: "present", text: "4o" });
    expect(typed.setup.conference.present).toBeNull();
    expect(typed.drafts).toEqual({ "conference.present": "4o" });
    const fixed = after(typed, { type: "conferenceNumberTyped", field: "present", text: "40" });
    expect(fixed.drafts).toEqual({});
  });

  it("drops a shipped implementing text with its regulation, and keeps the unit's own", () => {
    const [shipped = null] = QD96.implementing;
    const own = { title: "Kế hoạch số 5", clauses: { half: "mục 1", twoThirds: "mục 2" } };
    const change = { type: "regulationChosen", id: "09-HD/DDTLD" } as const;
    const withShipped = after(START, { type: "implementingChanged", implementing: shipped }, change);
    expect(withShipped.setup.implementing).toBeNull();
    const withOwn = after(START, { type: "implementingChanged", implementing: own }, change);
    expect(withOwn.setup.implementing).toEqual(own);
  });
});

describe("kinds", () => {
  it("takes ballots, names and figures from the sheet", () => {
    const { setup, filled } = after(START, kindRead(0));
    expect(setup.kinds.map(kindTexts)).toMatchObject([
      { sheet: VOTE_SHEET, marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 },
    ]);
    expect(setup.conference).toMatchObject({ summoned: 50, present: 48, members: null });
    expect(filled).toEqual(["summoned", "present"]);
    expect(setup.sources.collected).toEqual({ sheet: VOTE_SHEET, address: "B5" });
  });

  it("is counted when it was found after the clerk had gone on", () => {
    expect(after(START, { type: "stepEntered", step: 1 }, kindRead(0)).rereads).toBe(0);
    expect(after(START, { type: "stepEntered", step: 2 }, kindRead(0)).rereads).toBe(1);
  });

  it("leaves what the clerk typed alone", () => {
    const typed = after(
      START,
      { type: "conferenceNumberTyped", field: "present", text: "41" },
      kindRead(0),
      { type: "kindNumberTyped", at: 0, field: "issued", text: "50" },
      { type: "kindChanged", at: 0, fields: { voters: "Ban chấp hành" } },
      kindRead(0),
    );
    expect(typed.setup.conference.present).toBe(41);
    expect(typed.setup.kinds).toMatchObject([{ issued: 50, collected: 46, voters: "Ban chấp hành" }]);
    expect(typed.setup.sources.issued).toBeUndefined();
  });

  it("takes figures again that stood on the sheet before", () => {
    const changed = withCells(codeSheet(), [[3, 1, 48]]);
    const read = after(START, kindRead(0), kindRead(0, changed));
    expect(read.setup.kinds[0]?.issued).toBe(48);
  });

  it("does not guess whose figures a sheet of two kinds states", () => {
    const { setup } = after(START, kindRead(0), kindRead(1));
    expect(setup.kinds.map((kind) => kind.issued)).toEqual([47, null]);
    expect(setup.sources.issued).toBeUndefined();
  });

  it("takes the figures of a second kind from its own sheet", () => {
    const other = { ...codeSheet(), sheet: "Phiếu 2" };
    const { setup } = after(START, kindRead(0), kindRead(1, other));
    expect(setup.kinds.map((kind) => kind.issued)).toEqual([47, 47]);
  });

  it("looks for names above the marks again when the marks are moved", () => {
    const moved = after(START, kindRead(0), {
      type: "kindRangeTyped",
      at: 0,
      field: "marks",
      text: "b9:c54",
    });
    expect(moved.setup.kinds.map(kindTexts)).toMatchObject([{ marks: "B9:C54", people: "" }]);
  });

  it("keeps the range in use while what is typed is none", () => {
    const typed = after(START, kindRead(0), { type: "kindRangeTyped", at: 0, field: "people", text: "B7:" });
    expect(typed.setup.kinds.map(kindTexts)[0]?.people).toBe("B7:N8");
    expect(typed.drafts).toEqual({ "kind.0.people": "B7:" });
    const cleared = after(typed, { type: "kindRangeTyped", at: 0, field: "people", text: "" });
    expect(cleared.setup.kinds.map(kindTexts)[0]?.people).toBe("");
  });

  it("gives back a kind that was taken out, at its place", () => {
    const two = after(START, kindRead(0), kindRead(1), {
      type: "kindChanged",
      at: 0,
      fields: { label: "Phiếu A" },
    });
    const removed = after(two, { type: "kindRemoved", at: 0 });
    expect(removed.setup.kinds.map((kind) => kind.label)).toEqual([""]);
    const restored = after(removed, { type: "kindRestored" });
    expect(restored.setup.kinds).toEqual(two.setup.kinds);
    expect(restored.removed).toBeNull();
  });
});

describe("reading", () => {
  const read = after(START, kindRead(0));
  const sheets = new Map([[VOTE_SHEET, codeSheet()]]);
  const record = count(read.setup, sheets);
  const counted = { type: "counted", basis: read.setup, setup: read.setup, record } as const;

  it("keeps the record of the set-up that was counted", () => {
    expect(after(read, { type: "reading" }, counted).reading).toMatchObject({ status: "idle", record });
  });

  it("forgets the record and the report when the set-up changes", () => {
    const done = after(read, counted, { type: "reportDone", written: WRITTEN });
    const changed = after(done, { type: "conferenceTyped", field: "unit", text: "Tỉnh ủy" });
    expect(changed.reading.record).toBeNull();
    expect(changed.report).toEqual({ status: "idle" });
  });

  it("does not take a record that something was typed past", () => {
    const typed = after(read, { type: "conferenceTyped", field: "unit", text: "Tỉnh ủy" });
    expect(after(typed, counted).reading.record).toBeNull();
    expect(after(typed, counted).setup.conference.unit).toBe("Tỉnh ủy");
  });

  it("has no record after a failed reading", () => {
    const failed = after(read, counted, { type: "readingFailed", finding: FAULT });
    expect(failed.reading).toMatchObject({ status: "failed", record: null, finding: FAULT });
  });

  it("counts each entering of a step, the same step too", () => {
    expect(after(read, { type: "stepEntered", step: 2 }, { type: "stepEntered", step: 2 }).visit).toBe(2);
  });
});

describe("saving", () => {
  it("says a failed save once until saving works again", () => {
    const failed = { type: "saveFailed", finding: finding("F504", { reason: "bận" }) } as const;
    const closed = after(START, failed, { type: "saveFaultClosed" }, failed);
    expect(closed.saving.finding).toBeNull();
    const again = after(closed, { type: "saved" }, failed);
    expect(again.saving.finding).toEqual(failed.finding);
  });
});
