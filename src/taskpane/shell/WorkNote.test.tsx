import { kindOf } from "../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WorkbookRoom } from "../../workbook/api";
import type { ReadOptions } from "../../workbook/read/job";
import { App } from "../App";
import { hearWindow } from "../events";
import { memoryRoom } from "../../session/testing/memoryRoom";
import { confirmSaved, savedWorkbook } from "../testing/renderPane";
import { VOTE_SHEET } from "../../session/testing/vote";

const KIND = kindOf({ sheet: VOTE_SHEET, marks: "B9:N54", people: "B7:N8" });
const RESULTS = 3;

/** A room whose readings go on for as long as a test wants. */
function slowRoom() {
  const workbook = savedWorkbook({ kinds: [KIND] }, RESULTS);
  confirmSaved(workbook);
  const room = memoryRoom(workbook);
  const readings: ReadOptions[] = [];
  let isSlow = false;
  const slow: WorkbookRoom = {
    ...room,
    readPieces: (names, take, options = {}) => {
      if (!isSlow) return room.readPieces(names, take, options);
      readings.push(options);
      return new Promise(() => undefined);
    },
  };
  return {
    slow,
    readings,
    setSlow: (is: boolean) => {
      isSlow = is;
    },
  };
}

async function openSlow() {
  const room = slowRoom();
  render(<App room={room.slow} locale="vi" events={hearWindow(window)} />);
  await screen.findByText(/46 phiếu thu về/);
  return { ...room, user: userEvent.setup() };
}

describe("long work", () => {
  it("is not spoken of while it is short", async () => {
    await openSlow();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.queryByRole("button", { name: "Dừng" })).toBeNull();
  });

  it("says how far it is, and leaves the pane as it was when it is stopped", async () => {
    const { user, readings, setSlow } = await openSlow();
    setSlow(true);
    await user.click(screen.getByRole("button", { name: /^Kết quả/ }));
    const bar = await screen.findByRole("progressbar");
    act(() => readings[0]?.onProgress?.(2, 5));
    expect(bar.getAttribute("aria-valuenow")).toBe("40");
    expect(screen.getByText("Đang đọc phiếu… 40 %")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Dừng" }));
    expect(readings[0]?.signal?.aborted).toBe(true);
    expect(await screen.findByText("Đã dừng.")).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByText(/46 phiếu thu về/)).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
    act(() => readings[0]?.onProgress?.(5, 5));
    expect(screen.queryByRole("progressbar")).toBeNull();

    setSlow(false);
    await user.click(screen.getByRole("button", { name: /Kiểm tra lại/ }));
    await waitFor(() => expect(screen.queryByText("Đã dừng.")).toBeNull());
    expect(await screen.findByText(/46 phiếu thu về/)).toBeTruthy();
  });

  it("is given up when the step is left, without a word", async () => {
    const { user, readings, setSlow } = await openSlow();
    setSlow(true);
    await user.click(screen.getByRole("button", { name: /^Kết quả/ }));
    await waitFor(() => expect(readings).toHaveLength(1));
    setSlow(false);
    await user.click(screen.getByRole("button", { name: /^Hội nghị/ }));
    expect(readings[0]?.signal?.aborted).toBe(true);
    expect(screen.queryByText("Đã dừng.")).toBeNull();
  });

  it("stops looking for ballots on a sheet", async () => {
    const { user, readings, setSlow } = await openSlow();
    await user.click(screen.getByRole("button", { name: /^Dữ liệu/ }));
    await screen.findByText("46 phiếu, 13 người");
    setSlow(true);
    await user.click(screen.getByRole("button", { name: "Tìm trên trang đang mở" }));
    await user.click(await screen.findByRole("button", { name: "Dừng" }));
    expect(readings.at(-1)?.signal?.aborted).toBe(true);
    await waitFor(() => expect(screen.queryByText("Đang đọc trang tính…")).toBeNull());
    expect(screen.getByText("46 phiếu, 13 người")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
