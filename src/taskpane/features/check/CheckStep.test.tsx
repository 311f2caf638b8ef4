import { kindOf, kindTexts } from "../../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { SheetGrid } from "../../../core/sheet/grid";
import { finding } from "../../../core/finding/finding";
import { EMPTY_CONFERENCE } from "../../../core/setup/setup";
import { renderPane, savedWorkbook } from "../../testing/renderPane";
import { codeSheet, withCells } from "../../../session/testing/vote";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });
const KNOWN = { ...EMPTY_CONFERENCE, members: 50, summoned: 50, present: 48, absent: 2, presentAtVote: 48 };

const FAULTS = withCells(codeSheet(), [
  [10, 2, "TNN"],
  [12, 2, "XX"],
  [14, 5, { error: "#N/A" }],
  [20, 3, "TNC/TN"],
]);

async function openStep(grid: SheetGrid, kind = KIND, conference = KNOWN) {
  return renderPane(savedWorkbook({ kinds: [kind], conference }, 2, grid));
}

describe("CheckStep", () => {
  it("has nothing to say of ballots that agree", async () => {
    await openStep(codeSheet());
    expect(await screen.findByText("Không có gì phải xem lại")).toBeTruthy();
    expect(screen.getByText("0 lỗi · 0 cảnh báo · 0 ghi nhận")).toBeTruthy();
  });

  it("lists faults by code and person, and leads to each cell", async () => {
    const { user, workbook } = await openStep(FAULTS);
    expect(await screen.findByText(/^3 lỗi/)).toBeTruthy();
    expect(screen.getByText("Ký hiệu lạ")).toBeTruthy();
    expect(screen.getByText(/Phiếu 3, Trần Thị B: ô ghi “TNN”/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Đến ô Phiếu!C13" }));
    expect(workbook.selected).toEqual([{ sheet: "Phiếu", address: "C13" }]);
    expect(screen.getByRole("button", { name: /^Kiểm tra ?, 3 lỗi$/ })).toBeTruthy();
  });

  it("folds notes by code, each cell in reach", async () => {
    const { user, workbook } = await openStep(FAULTS);
    const notes = within(await screen.findByRole("region", { name: "Ghi nhận" }));
    expect(notes.queryByRole("button", { name: "Đến ô Phiếu!D21" })).toBeNull();
    await user.click(notes.getByText(/Đánh dấu hai hoặc ba ô · 1 ô · N142/));
    await user.click(await notes.findByRole("button", { name: "Đến ô Phiếu!D21" }));
    expect(workbook.selected).toEqual([{ sheet: "Phiếu", address: "D21" }]);
  });

  it("says when a cell cannot be shown", async () => {
    const { user, workbook } = await openStep(FAULTS);
    workbook.refusals.select = finding("F505", { reason: "ItemNotFound" });
    await user.click(await screen.findByRole("button", { name: "Đến ô Phiếu!C13" }));
    expect((await screen.findByRole("alert")).textContent).toContain("không còn");
  });

  it("reads the sheet again on demand", async () => {
    const { user, workbook } = await openStep(FAULTS);
    await screen.findByText(/^3 lỗi/);
    workbook.sheets = [codeSheet()];
    await user.click(screen.getByRole("button", { name: "⟳ Kiểm tra lại" }));
    expect(await screen.findByText(/^0 lỗi/)).toBeTruthy();
    expect(screen.getByText("Không có gì phải xem lại")).toBeTruthy();
  });

  it("takes a figure again from its cell when the cell was corrected", async () => {
    const sources = { issued: { sheet: "Phiếu", address: "B4" } };
    const faulty = withCells(codeSheet(), [[3, 1, 45]]);
    const kinds = [{ ...KIND, issued: 45 }];
    const { user, workbook } = await renderPane(
      savedWorkbook({ kinds, conference: KNOWN, sources }, 2, faulty),
    );
    expect(await screen.findByText("Thu về nhiều hơn phát ra")).toBeTruthy();
    workbook.sheets = [codeSheet()];
    await user.click(screen.getByRole("button", { name: "⟳ Kiểm tra lại" }));
    expect(await screen.findByText("Không có gì phải xem lại")).toBeTruthy();
  });

  it("says that ballots were added under the range, and takes them", async () => {
    const { user } = await openStep(
      codeSheet(),
      kindOf({ ...kindTexts(KIND), marks: "B9:N50", issued: 46, collected: 42 }),
    );
    expect(await screen.findByText(/vùng ghi phiếu nay là Phiếu!B9:N54; đang dùng B9:N50/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Dùng vùng B9:N54" }));
    expect(await screen.findByText("Số phiếu thu về không khớp số hàng")).toBeTruthy();
    expect(screen.queryByText(/vùng ghi phiếu nay là/)).toBeNull();
  });

  it("leads to the step where a figure is put right", async () => {
    const { user } = await openStep(codeSheet(), KIND, { ...KNOWN, present: 51 });
    expect(await screen.findByText("Có mặt nhiều hơn triệu tập")).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "Đến bước Hội nghị" })[0] ?? document.body);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Hội nghị");
  });

  it("shows five cells of many at first, and the others on demand", async () => {
    const many = Array.from({ length: 8 }, (_, at) => [10 + at, 1, "TNN"] as const);
    const { user } = await openStep(withCells(codeSheet(), many));
    await screen.findByText("Ký hiệu lạ");
    expect(screen.queryByRole("button", { name: "Đến ô Phiếu!B18" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Còn 3 ô nữa" }));
    expect(screen.getByRole("button", { name: "Đến ô Phiếu!B18" })).toBeTruthy();
  });

  it("says that the workbook cannot be read, and tries again", async () => {
    const workbook = savedWorkbook({ kinds: [KIND] }, 2);
    workbook.refusals.readPieces = finding("F501", { reason: "ActivityLimitReached" });
    const { user } = await renderPane(workbook);
    expect((await screen.findByRole("alert")).textContent).toContain("Excel đang nhận quá nhiều yêu cầu");
    workbook.refusals = {};
    await user.click(screen.getByRole("button", { name: "⟳ Thử lại" }));
    expect(await screen.findByText(/^0 lỗi/)).toBeTruthy();
  });
});
