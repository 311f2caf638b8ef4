import { kindOf, kindTexts } from "../../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { renderPane, savedWorkbook } from "../../testing/renderPane";
import { codeSheet, VOTED, withCells, type VotedPerson } from "../../../session/testing/vote";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });

const withLow = (at: number, counts: VotedPerson["counts"]) =>
  VOTED.map((person, index) => (index === at ? { ...person, counts } : person));

const person = async (name: string) => {
  const cards = await screen.findAllByRole("listitem");
  const card = cards.find((item) => item.textContent.includes(name));
  if (!card) throw new Error(`no card of ${name}`);
  return within(card);
};

describe("ResultsStep", () => {
  it("shows the published counts with their shares", async () => {
    await renderPane(savedWorkbook({ kinds: [KIND] }, 3));
    expect(await screen.findByText("13 người · 46 phiếu thu về · 0 người cần xem xét")).toBeTruthy();
    expect(screen.getByText("Tỉ lệ % tính trên tổng số phiếu thu về (46).")).toBeTruthy();
    const first = await person("1. Nguyễn Văn A");
    const figures = first.getAllByRole("definition").map((item) => item.textContent);
    expect(figures).toEqual(["4291,30%", "48,70%", "00,00%", "0"]);
    expect(first.getByRole("img").getAttribute("aria-label")).toBe(
      "Tín nhiệm cao 42, tín nhiệm 4, tín nhiệm thấp 0, không hợp lệ 0",
    );
  });

  it("opens whoever is over a threshold, with proof, margin, ground and consequence", async () => {
    await renderPane(savedWorkbook({ kinds: [KIND] }, 3, codeSheet(withLow(1, [19, 2, 24]))));
    expect(await screen.findByText(/1 người cần xem xét/)).toBeTruthy();
    const flagged = await person("2. Trần Thị B");
    expect(flagged.getByText("▲ Cần xem xét")).toBeTruthy();
    expect(flagged.getByText("2 × 24 = 48 > 46 → trên 50%")).toBeTruthy();
    expect(flagged.getByText("Thêm 7 phiếu tín nhiệm thấp là đến mức “từ 2/3 trở lên”.")).toBeTruthy();
    expect(flagged.getByText(/^Căn cứ theo Quy định 96-QĐ\/TW/)).toBeTruthy();
    expect(flagged.getByText(/đưa ra khỏi quy hoạch/)).toBeTruthy();
  });

  it("does not raise a flag at exactly one half, and tells how the others stand on demand", async () => {
    const { user } = await renderPane(
      savedWorkbook({ kinds: [KIND] }, 3, codeSheet(withLow(1, [20, 3, 23]))),
    );
    expect(await screen.findByText(/0 người cần xem xét/)).toBeTruthy();
    const exact = await person("2. Trần Thị B");
    await user.click(exact.getByText("Không quá 50% phiếu tín nhiệm thấp"));
    expect(await exact.findByText("2 × 23 = 46 ≤ 46 → không quá 50%")).toBeTruthy();
    expect(exact.getByText("Thêm 1 phiếu tín nhiệm thấp là đến mức “trên 50%”.")).toBeTruthy();
  });

  it("says that results with open faults are not final", async () => {
    const grid = withCells(codeSheet(), [[10, 2, "TNN"]]);
    const { user } = await renderPane(savedWorkbook({ kinds: [KIND] }, 3, grid));
    expect(await screen.findByText("Còn 1 lỗi nên kết quả chưa phải là cuối cùng.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Đến bước Kiểm tra" }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Kiểm tra");
  });

  it("says that nothing could be counted", async () => {
    await renderPane(savedWorkbook({ kinds: [kindOf({ ...kindTexts(KIND), marks: "B1:N4" })] }, 3));
    expect(await screen.findByText("Chưa có kết quả")).toBeTruthy();
  });
});
