import { kindOf, kindTexts } from "../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { readSheetSetup } from "../../core/recognise/sheetSetup";
import { count } from "../../core/count/count";
import { EMPTY_SETUP, type CountSetup } from "../../core/setup/setup";
import { textsOf } from "../../core/regulation/custom";
import { QD96 } from "../../core/regulation/96-QD-TW";
import { HD09 } from "../../core/regulation/09-HD-DDTLD";
import { codeSheet, VOTED } from "../testing/vote";
import type { PaneAction } from "./actions";
import { reduce } from "./reducer";
import { readyState, type ReadyState } from "./state";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8" });
const TEXT = { title: "Kế hoạch số 5", clauses: { half: "mục 1", twoThirds: "mục 2" } };

function after(setup: Partial<CountSetup>, ...actions: PaneAction[]): ReadyState {
  return actions.reduce<ReadyState>(
    (state, action) => {
      const next = reduce(state, action);
      if (next.status !== "ready") throw new Error(next.status);
      return next;
    },
    readyState({ ...EMPTY_SETUP, ...setup }, 0),
  );
}

describe("the unit's own regulation", () => {
  const started = { type: "customStarted" } as const;
  const typed = { type: "customTyped", field: "half", text: "trên 2/5" } as const;

  it("starts as a copy of the chosen one with the implementing text", () => {
    const { setup } = after({ regulation: "09-HD/DDTLD", implementing: TEXT }, started);
    expect(setup.custom).toEqual(textsOf(HD09, TEXT));
  });

  it("keeps the implementing text that is chosen later", () => {
    const changed = { type: "implementingChanged", implementing: TEXT } as const;
    expect(after({}, started, changed).setup.custom).toEqual(textsOf(QD96, TEXT));
    expect(after({}, started, changed, { ...changed, implementing: null }).setup.custom).toEqual(
      textsOf(QD96),
    );
  });

  it("is typed field by field, and only while there is one", () => {
    expect(after({}, started, typed).setup.custom).toMatchObject({ half: "trên 2/5", twoThirds: "từ 2/3" });
    expect(after({}, typed).setup.custom).toBeNull();
  });

  it.each([[{ type: "customDropped" }], [{ type: "regulationChosen", id: "09-HD/DDTLD" }]] as const)(
    "is given up by %j, and comes back whole",
    (drop) => {
      const before = after({ implementing: TEXT }, started, typed);
      const dropped = after(before.setup, drop);
      expect(dropped.setup.custom).toBeNull();
      expect(after(before.setup, drop, { type: "customRestored" }).setup).toEqual(before.setup);
    },
  );

  it("does not come back when another was begun", () => {
    const state = after({}, started, typed, { type: "customDropped" }, started, { type: "customRestored" });
    expect(state.setup.custom).toEqual(textsOf(QD96));
  });

  it("taken from a sheet brings its origin and its implementing text", () => {
    const { setup } = after({}, { type: "customTaken", texts: textsOf(HD09, TEXT) });
    expect(setup).toMatchObject({ regulation: "09-HD/DDTLD", implementing: TEXT });
    expect(after(setup, { type: "customTaken", texts: textsOf(HD09) }).setup.implementing).toBeNull();
  });
});

describe("a kind of ballot", () => {
  const excluded = [
    { position: 3, name: "Lê Văn C", office: "", reason: "retiring", date: "" },
    { position: 4, name: "Ngô Văn Z", office: "", reason: "retiring", date: "" },
    { position: null, name: "Đỗ Văn Q", office: "", reason: "appointedThisYear", date: "" },
  ] as const;

  it("has its own numbers, which do not touch those of the conference", () => {
    const sources = { present: { sheet: "Phiếu", address: "B3" } };
    const action = { type: "kindNumberTyped", at: 0, field: "present", text: "30" } as const;
    const { setup } = after({ kinds: [KIND], sources }, action);
    expect(setup.kinds[0]?.present).toBe(30);
    expect(setup.sources).toEqual(sources);
  });

  it.each(["faultColumn", "previousLow", "people"] as const)("takes and clears %s", (field) => {
    const typed = (text: string) => ({ type: "kindRangeTyped", at: 0, field, text }) as const;
    const kindAfter = (...texts: readonly string[]) =>
      after({ kinds: [KIND] }, ...texts.map(typed)).setup.kinds.map(kindTexts)[0];
    expect(kindAfter("$P$9:P54")).toEqual({ ...kindTexts(KIND), [field]: "P9:P54" });
    expect(kindAfter("P9:P54", "")?.[field]).toBe("");
  });

  it("keeps what was said of it when its range is read again, and finds the people by name", () => {
    const old = kindOf({ ...kindTexts(KIND), mailed: 3, place: "party", faultColumn: "P9:P54", excluded });
    const grid = codeSheet(VOTED.toSpliced(0, 1));
    const reading = readSheetSetup(grid);
    if (!reading.kind) throw new Error("no ballots");
    const read = { type: "kindRead", at: 0, kind: reading.kind, reading, grid } as const;
    const [kind] = after({ kinds: [old] }, read).setup.kinds;
    expect(kind && kindTexts(kind)).toMatchObject({
      marks: "B9:M54",
      mailed: 3,
      place: "party",
      faultColumn: "P9:P54",
    });
    expect(kind?.excluded.map(({ position }) => position)).toEqual([2, null, null]);
    const elsewhere = { ...read, kind: { ...reading.kind, sheet: "Khác" } };
    expect(after({ kinds: [old] }, elsewhere).setup.kinds.map(kindTexts)[0]?.faultColumn).toBe("");
  });

  it("takes somebody off the list of those left out, and puts them back in their place", () => {
    const removed = { type: "personRemoved", at: 0, index: 0 } as const;
    const kinds = [{ ...KIND, excluded }];
    expect(after({ kinds }, removed).setup.kinds[0]?.excluded).toEqual(excluded.slice(1));
    const restored = after({ kinds }, removed, { type: "personRestored" }, { type: "personRestored" });
    expect(restored.setup.kinds).toEqual(kinds);
    const gone = after({ kinds }, removed, { type: "kindRemoved", at: 0 }, { type: "personRestored" });
    expect(gone.setup.kinds).toEqual([]);
  });
});

describe("one name in two lists", () => {
  const grid = codeSheet();
  const other = { ...codeSheet(VOTED.slice(0, 1)), sheet: "HĐND" };
  const kinds = [KIND, kindOf({ sheet: "HĐND", marks: "B9:B54" })];
  const sheets = new Map([
    ["Phiếu", grid],
    ["HĐND", other],
  ]);

  it("is answered at once, with the counts as they are", () => {
    const setup = { ...EMPTY_SETUP, kinds };
    const record = count(setup, sheets);
    const [name = ""] = record.sameNames.map(({ key }) => key);
    expect(name).not.toBe("");
    const counted = { type: "counted", basis: setup, setup, sheets, record } as const;
    const first = reduce(readyState(setup, 3), counted);
    const answered = reduce(first, { type: "matchAnswered", name, isSame: true });
    const again = reduce(answered, { type: "matchAnswered", name, isSame: false });
    expect(answered).toMatchObject({
      setup: { matches: [{ name, isSame: true }] },
      reading: { record: { sameNames: [{ isSame: true }], kinds: record.kinds } },
    });
    expect(again).toMatchObject({ setup: { matches: [{ name, isSame: false }] } });
  });

  it("asks for another reading without a new visit", () => {
    expect(after({}, { type: "readAgain" })).toMatchObject({ rereads: 1, visit: 0 });
  });
});
