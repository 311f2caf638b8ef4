import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { finding } from "../core/finding/finding";
import { openedSession, settled } from "./testing/openSession";
import { codeSheet, withCells } from "./testing/vote";
import { WRITTEN } from "./testing/written";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe("opening a session", () => {
  it("loads what was saved, saves nothing, and saves what waits when it is closed", async () => {
    const { workbook, session, state, dispatch } = await openedSession(1);
    expect(state().step).toBe(1);
    expect(workbook.saves).toBe(0);
    dispatch({ type: "clerkTyped", text: "A" });
    session.close();
    await settled();
    expect(workbook.saves).toBe(1);
    session.flush();
    await settled();
    expect(workbook.saves).toBe(1);
  });

  it("says why nothing could be loaded, and loads again when asked", async () => {
    const { workbook, session, state } = await openedSession();
    workbook.refusals.loadState = finding("F501", { reason: "x" });
    session.reload();
    await settled();
    expect(session.store.getState()).toMatchObject({ status: "failed", finding: { code: "F501" } });
    workbook.refusals = {};
    session.reload();
    await settled();
    expect(state().setup.kinds).toHaveLength(1);
  });
});

describe("reading", () => {
  it("counts when a step is entered that shows ballots, and not on the first step", async () => {
    const { state, dispatch } = await openedSession();
    expect(state().reading).toEqual({ status: "idle", record: null, finding: null });
    dispatch({ type: "stepEntered", step: 2 });
    await settled();
    expect(state().reading.record?.kinds[0]).toMatchObject({ collected: 46 });
  });

  it("counts again what a choice made stale, with the newest choice", async () => {
    const { state, dispatch } = await openedSession(2);
    dispatch({ type: "kindChanged", at: 0, fields: { label: "A" } });
    dispatch({ type: "kindChanged", at: 0, fields: { label: "B" } });
    expect(state().reading.record).toBeNull();
    await settled();
    expect(state().reading.record?.kinds[0]).toMatchObject({ label: "B" });
  });

  it("says what stands against reading", async () => {
    const { workbook, state, dispatch } = await openedSession();
    workbook.refusals.readPieces = finding("F501", { reason: "x" });
    dispatch({ type: "stepEntered", step: 2 });
    await settled();
    expect(state().reading).toMatchObject({ status: "failed", finding: { code: "F501" } });
  });
});

describe("the journal", () => {
  it("begins with the name of who counts, a while after, and tells what was done before as well", async () => {
    const { workbook, dispatch } = await openedSession(2);
    dispatch({ type: "reportDone", written: WRITTEN });
    await settled(2000);
    expect(workbook.journal).toEqual([]);
    dispatch({ type: "clerkTyped", text: "Lê Văn C" });
    await settled();
    expect(workbook.journal.map(({ what }) => what)).toEqual(["Đọc phiếu", "Lập báo cáo"]);
    await settled(5000);
    expect(workbook.journal).toHaveLength(2);
  });

  it("waits until nothing is being typed", async () => {
    const { workbook, typing, dispatch } = await openedSession(2, { clerk: "" });
    typing.isTyping = true;
    dispatch({ type: "clerkTyped", text: "Lê Văn C" });
    await settled(4000);
    expect(workbook.journal).toEqual([]);
    typing.isTyping = false;
    await settled(1500);
    expect(workbook.journal).toHaveLength(1);
  });

  it("tells a reading of other data once", async () => {
    const { workbook, dispatch } = await openedSession(2, { clerk: "Lê Văn C" });
    await settled(1500);
    dispatch({ type: "stepEntered", step: 2 });
    await settled(1500);
    expect(workbook.journal).toHaveLength(1);
    workbook.sheets = [withCells(codeSheet(), [[10, 1, "TNT"]])];
    dispatch({ type: "stepEntered", step: 2 });
    await settled(1500);
    expect(workbook.journal).toHaveLength(2);
  });

  it("tells of a former report that was deleted, and not of one that was kept", async () => {
    const { workbook, dispatch } = await openedSession(2, { clerk: "Lê Văn C" });
    await settled(1500);
    const kept = finding("N681", { report: "TN-0" });
    dispatch({ type: "reportDone", written: WRITTEN, former: kept });
    await settled();
    dispatch({ type: "reportDone", written: WRITTEN, former: finding("N680", { report: "TN-0" }) });
    await settled();
    expect(workbook.journal.slice(1).map(({ what }) => what)).toEqual([
      "Lập báo cáo",
      "Lập báo cáo",
      "Thay báo cáo cũ",
    ]);
  });

  it("says what stands against it", async () => {
    const { workbook, state, dispatch } = await openedSession(2, { clerk: "Lê Văn C" });
    workbook.refusals.appendJournal = finding("F511", { reason: "x" });
    dispatch({ type: "reportDone", written: WRITTEN });
    await settled(1500);
    expect(state().saving.finding).toMatchObject({ code: "F511" });
  });
});
