import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { finding } from "../../core/finding/finding";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { createStore } from "../store/createStore";
import { readyState } from "../store/state";
import { memoryRoom, memoryWorkbook } from "../testing/memoryRoom";
import { keepSaved } from "./keepSaved";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function setUp() {
  const workbook = memoryWorkbook();
  const store = createStore(readyState(EMPTY_SETUP, 0));
  const keeper = keepSaved(store, memoryRoom(workbook));
  const settled = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);
  return { workbook, store, keeper, settled };
}

describe("keepSaved", () => {
  it("saves a little after typing", async () => {
    const { workbook, store, settled } = setUp();
    store.dispatch({ type: "conferenceTyped", field: "unit", text: "Tỉnh ủy" });
    await settled(399);
    expect(workbook.saves).toBe(0);
    await settled(1);
    expect(JSON.parse(workbook.saved ?? "")).toMatchObject({ setup: { conference: { unit: "Tỉnh ủy" } } });
  });

  it("saves at once when the step changes, and nothing when it is entered again", async () => {
    const { workbook, store, settled } = setUp();
    store.dispatch({ type: "stepEntered", step: 1 });
    await settled();
    expect(JSON.parse(workbook.saved ?? "")).toMatchObject({ step: 1 });
    store.dispatch({ type: "stepEntered", step: 1 });
    await settled(1000);
    expect(workbook.saves).toBe(1);
  });

  it("saves nothing for what is not kept", async () => {
    const { workbook, store, settled } = setUp();
    store.dispatch({ type: "toolOpened", tool: "journal" });
    store.dispatch({ type: "conferenceNumberTyped", field: "present", text: "4,5" });
    await settled(1000);
    expect(workbook.saves).toBe(1);
    store.dispatch({ type: "reading" });
    store.dispatch({ type: "clerkSigned" });
    await settled(1000);
    expect(workbook.saves).toBe(1);
  });

  it("saves at once what waits when it is flushed or ended, and nothing after that", async () => {
    const { workbook, store, keeper, settled } = setUp();
    store.dispatch({ type: "clerkTyped", text: "A" });
    keeper.flush();
    await settled();
    expect(workbook.saves).toBe(1);
    store.dispatch({ type: "clerkTyped", text: "B" });
    keeper.end();
    await settled();
    expect(workbook.saves).toBe(2);
    store.dispatch({ type: "clerkTyped", text: "C" });
    await settled(1000);
    expect(workbook.saves).toBe(2);
  });

  it("forgets what waits when the state is loaded again", async () => {
    const { workbook, store, settled } = setUp();
    store.dispatch({ type: "clerkTyped", text: "A" });
    store.dispatch({ type: "loading" });
    await settled(1000);
    expect(workbook.saves).toBe(0);
  });

  it("tells the store what became of it", async () => {
    const { workbook, store, settled } = setUp();
    workbook.refusals.saveState = finding("F504", { reason: "x" });
    store.dispatch({ type: "clerkTyped", text: "A" });
    await settled(1000);
    expect(store.getState()).toMatchObject({ saving: { isSaid: true, finding: { code: "F504" } } });
    workbook.refusals = {};
    store.dispatch({ type: "clerkTyped", text: "B" });
    await settled(1000);
    expect(store.getState()).toMatchObject({ saving: { isSaid: false, finding: null } });
  });
});
