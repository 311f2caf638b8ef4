import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { finding } from "../../core/finding/finding";
import { isOutdated } from "../store/selectors";
import { countedSession } from "../testing/countedSession";
import { openedSession, settled } from "../testing/openSession";
import { memoryRoom } from "../testing/memoryRoom";
import { VOTE_SHEET } from "../testing/vote";
import { makeAskSelected } from "./noted";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe("a cell that is selected", () => {
  it("is known, and nothing is read or written for it", async () => {
    const { workbook, state, tell } = await countedSession();
    const [saves, { rereads }] = [workbook.saves, state()];
    tell({ type: "selected", sheet: VOTE_SHEET, address: "C9" });
    expect(state().selected).toEqual({ sheet: VOTE_SHEET, address: "C9" });
    tell({ type: "selected", sheet: "Khác", address: "C9" });
    expect(state().selected).toEqual({ sheet: "Khác", address: "C9" });
    await settled(5000);
    expect([workbook.saves, state().rereads, isOutdated(state())]).toEqual([saves, rereads, false]);
  });

  it("before anything was heard is asked for once there is a count", async () => {
    const { workbook, state, dispatch } = await openedSession(0);
    workbook.selection = { sheet: VOTE_SHEET, address: "D10" };
    expect(state().selected).toBeNull();
    dispatch({ type: "stepEntered", step: 3 });
    await settled();
    expect(state().selected).toEqual({ sheet: VOTE_SHEET, address: "D10" });
    workbook.selection = { sheet: VOTE_SHEET, address: "E11" };
    dispatch({ type: "stepEntered", step: 2 });
    await settled();
    expect(state().selected).toEqual({ sheet: VOTE_SHEET, address: "D10" });
  });

  it("is asked for although another was heard of before, again where Excel refused", async () => {
    const { workbook, state, dispatch } = await openedSession(0);
    workbook.selection = { sheet: VOTE_SHEET, address: "D10" };
    workbook.watchers.forEach((hear) => hear({ type: "selected", sheet: VOTE_SHEET, address: "A1" }));
    workbook.refusals.selection = finding("F501", { reason: "GeneralException" });
    dispatch({ type: "stepEntered", step: 3 });
    await settled();
    expect(state().selected).toEqual({ sheet: VOTE_SHEET, address: "A1" });
    delete workbook.refusals.selection;
    dispatch({ type: "sheetsSettled" });
    await settled();
    expect(state().selected).toEqual({ sheet: VOTE_SHEET, address: "D10" });
  });

  it("is the one that is heard of while the answer is on its way", async () => {
    const { workbook, session, state } = await openedSession(0);
    const asked = makeAskSelected(session.store, memoryRoom(workbook));
    asked();
    workbook.watchers.forEach((hear) => hear({ type: "selected", sheet: VOTE_SHEET, address: "C9" }));
    await settled();
    expect(state().selected).toEqual({ sheet: VOTE_SHEET, address: "C9" });
  });

  it("of a sheet that is renamed has its new name", async () => {
    const { state, tell } = await countedSession();
    tell({ type: "selected", sheet: VOTE_SHEET, address: "C9" });
    tell({ type: "renamed", from: VOTE_SHEET, to: "Phiếu mới" });
    expect(state().selected).toEqual({ sheet: "Phiếu mới", address: "C9" });
  });
});
