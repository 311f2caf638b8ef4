import { describe, expect, it } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import { finding } from "../core/finding/finding";
import { lazyRoom } from "./lazyRoom";
import { mountPane } from "./mount";
import { memoryRoom, memoryWorkbook } from "../session/testing/memoryRoom";
import { codeSheet, VOTE_SHEET } from "../session/testing/vote";

describe("mountPane", () => {
  it("puts the pane into an element and takes it away", async () => {
    const element = document.body.appendChild(document.createElement("div"));
    const unmount = await act(() => mountPane(element, memoryRoom(memoryWorkbook(codeSheet())), "vi"));
    expect(await screen.findByRole("heading", { level: 2 })).toBeTruthy();
    act(unmount);
    expect(element.childElementCount).toBe(0);
  });
});

describe("lazyRoom", () => {
  it("is fetched again by the call after one that could not fetch it", async () => {
    let isUp = false;
    const workbook = memoryWorkbook(codeSheet());
    const room = lazyRoom(() =>
      isUp ? Promise.resolve(memoryRoom(workbook)) : Promise.reject(new Error("Loading chunk 7 failed.")),
    );
    await expect(room.sheetNames()).rejects.toThrow("chunk");
    isUp = true;
    expect(await room.sheetNames()).toEqual({ ok: true, value: [VOTE_SHEET] });
  });

  it("passes every call on once the room is there", async () => {
    const workbook = memoryWorkbook(codeSheet());
    const room = lazyRoom(() => Promise.resolve(memoryRoom(workbook)));
    expect(await room.sheetNames()).toEqual({ ok: true, value: [VOTE_SHEET] });
    expect(await room.selection()).toEqual({ ok: true, value: workbook.selection });
    expect(await room.readSheets([VOTE_SHEET])).toMatchObject({ ok: true });
    await room.select(VOTE_SHEET, "B9");
    await room.activate(VOTE_SHEET);
    await room.saveState({ version: 1 });
    expect(await room.loadState()).toEqual({ ok: true, value: { version: 1 } });
    workbook.refusals.write = finding("F501", { reason: "ActivityLimitReached" });
    expect(await room.write([])).toMatchObject({ ok: false });
    expect(workbook).toMatchObject({ selected: [{ address: "B9" }], activated: [VOTE_SHEET], saves: 1 });
  });
});
