import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { finding } from "../../core/finding/finding";
import { cellsOf, gridOf } from "../../core/sheet/grid";
import type { SheetEvent } from "../../workbook/api";
import { isOutdated } from "../store/selectors";
import { countedSession } from "../testing/countedSession";
import { settled } from "../testing/openSession";
import { codeSheet, VOTE_SHEET, withCells } from "../testing/vote";
import { WRITTEN } from "../testing/written";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const EDITED: SheetEvent = { type: "edited", sheet: VOTE_SHEET, address: null };
const CHANGED = withCells(codeSheet(), [[8, 1, "TNT"]]);

describe("an edit of a sheet that was read", () => {
  it("is said at once and counted after the last of several, and nothing is written", async () => {
    const { workbook, state, tell, low } = await countedSession();
    const { saves } = workbook;
    workbook.sheets = [CHANGED];
    tell(EDITED);
    expect(isOutdated(state())).toBe(true);
    expect(low()).toBe(0);
    await settled(119);
    tell(EDITED);
    await settled(119);
    expect(isOutdated(state())).toBe(true);
    await settled(1);
    expect(isOutdated(state())).toBe(false);
    expect(low()).toBe(1);
    await settled(5000);
    expect([workbook.saves, workbook.journal.length]).toEqual([saves, 0]);
  });

  it("is not taken for current by a reading that began before it", async () => {
    const { state, tell, dispatch } = await countedSession();
    dispatch({ type: "stepEntered", step: 3 });
    await Promise.resolve();
    await Promise.resolve();
    expect(state().reading.status).toBe("busy");
    tell(EDITED);
    await settled();
    expect(isOutdated(state())).toBe(true);
    await settled(120);
    expect(isOutdated(state())).toBe(false);
  });

  it("on another sheet is nothing", async () => {
    const { state, tell } = await countedSession();
    tell({ type: "edited", sheet: "Khác", address: null });
    expect(isOutdated(state())).toBe(false);
    tell({ type: "edited", sheet: null, address: null });
    expect(isOutdated(state())).toBe(false);
  });

  it("is read later while Excel refuses, and is said to be unread when that does not end", async () => {
    const { workbook, state, tell, low } = await countedSession();
    workbook.sheets = [CHANGED];
    workbook.refusals.readPieces = finding("F501", { reason: "InvalidOperationInCellEditMode" });
    tell(EDITED);
    await settled(500);
    expect([isOutdated(state()), low()]).toEqual([true, 0]);
    workbook.refusals = {};
    await settled(1000);
    expect([isOutdated(state()), low()]).toEqual([false, 1]);
    workbook.refusals.readPieces = finding("F501", { reason: "x" });
    tell(EDITED);
    for (let wait = 0; wait < 40; wait++) await settled(1000);
    expect(state().reading).toMatchObject({ status: "failed", record: null });
  });

  it("that was missed is found when the pane is looked at", async () => {
    const { workbook, session, low } = await countedSession();
    workbook.sheets = [CHANGED];
    session.look();
    await settled();
    expect(low()).toBe(1);
  });

  it("is no longer heard when the session ends", async () => {
    const { workbook, session } = await countedSession();
    session.close();
    expect(workbook.watchers.size).toBe(0);
  });
});

describe("a sheet of more than 200,000 cells", () => {
  it("is read again only when the clerk asks", async () => {
    const { workbook, state, tell, dispatch } = await countedSession();
    const notes = Array.from({ length: 15_000 }, () => [...Array<null>(13).fill(null), "x"]);
    const grid = codeSheet();
    workbook.sheets = [gridOf({ ...grid, cells: [...cellsOf(grid), ...notes] })];
    dispatch({ type: "stepEntered", step: 3 });
    await settled(1000);
    tell(EDITED);
    await settled(5000);
    expect(state().edits).toMatchObject({ isLarge: true });
    expect(isOutdated(state())).toBe(true);
    dispatch({ type: "stepEntered", step: 3 });
    await settled(1000);
    expect(isOutdated(state())).toBe(false);
  });
});

describe("a report that was written", () => {
  it("is said to be older than an edit, until the edit is taken back", async () => {
    const { workbook, state, tell, dispatch } = await countedSession();
    dispatch({ type: "reportDone", written: WRITTEN });
    expect(state().report).toMatchObject({ isChanged: false });
    for (const [sheet, isChanged] of [
      [CHANGED, true],
      [codeSheet(), false],
    ] as const) {
      workbook.sheets = [sheet];
      tell(EDITED);
      expect(state().report).toMatchObject({ isChanged: true });
      await settled(200);
      expect(state().report).toMatchObject({ status: "done", isChanged });
    }
  });
});

describe("a sheet that is renamed", () => {
  it("is followed, in what can be undone as well, and nothing is saved for it", async () => {
    const { workbook, state, tell, low, dispatch } = await countedSession();
    dispatch({ type: "kindChanged", at: 0, fields: { label: "A" } });
    await settled(1000);
    const { saves } = workbook;
    workbook.sheets = [{ ...CHANGED, sheet: "Phiếu mới" }];
    tell({ type: "renamed", from: VOTE_SHEET, to: "Phiếu mới" });
    await settled(1000);
    expect([low(), workbook.saves]).toEqual([1, saves]);
    dispatch({ type: "undone" });
    expect(state().setup.kinds[0]).toMatchObject({ sheet: "Phiếu mới", label: "" });
  });
});
