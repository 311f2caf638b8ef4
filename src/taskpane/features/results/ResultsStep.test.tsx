import { kindOf, kindTexts } from "../../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { renderPane, savedWorkbook } from "../../testing/renderPane";
import { codeSheet, VOTED, withCells, type VotedPerson } from "../../../session/testing/vote";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });

const withLow = (at: number, counts: VotedPerson["counts"]) =>
  VOTED.map((person, index) => (index === at ? { ...person, counts } : person));

/** The line of a person in the table. */
const line = async (name: string) => {
  const row = (await screen.findByRole("button", { name })).closest("tr");
  if (!row) throw new Error(`no line of ${name}`);
  return row;
};

/** What stands under the line of a person. */
const person = async (name: string) => {
  const next = (await line(name)).nextElementSibling;
  if (!(next instanceof HTMLElement)) throw new Error(`nothing under ${name}`);
  return within(next);
};

describe("ResultsStep", () => {
  it("shows the published counts with their shares", async () => {
    const { user } = await renderPane(savedWorkbook({ kinds: [KIND] }, 3));
    expect(await screen.findByText("13 người · 46 phiếu thu về · 0 người cần xem xét")).toBeTruthy();
    expect(screen.getByText("Tỉ lệ % tính trên tổng số phiếu thu về (46).")).toBeTruthy();
    const first = await line("1. Nguyễn Văn A");
    const figures = within(first)
      .getAllByRole("cell")
      .map((item) => item.textContent);
    expect(figures).toEqual(["42", "4", "0", "0", "0,00%", "✓"]);
    await user.click(within(first).getByRole("button"));
    const opened = await person("1. Nguyễn Văn A");
    expect(opened.getByText("Cao 91,30% · Tín nhiệm 8,70% · Thấp 0,00%")).toBeTruthy();
    expect(opened.getByRole("img").getAttribute("aria-label")).toBe(
      "Tín nhiệm cao 42, tín nhiệm 4, tín nhiệm thấp 0, không hợp lệ 0",
    );
  });

  it("puts those to be considered first, sorts, searches and copies", async () => {
    const { user } = await renderPane(savedWorkbook({ kinds: [KIND] }, 3, codeSheet(withLow(2, [0, 2, 44]))));
    const names = () => screen.getAllByRole("rowheader").map((item) => item.textContent);
    await screen.findByRole("table");
    expect(names().slice(0, 2)).toEqual(["3. Lê Văn C", "1. Nguyễn Văn A"]);
    await user.selectOptions(screen.getByLabelText("Thứ tự"), "ballot");
    expect(names()[0]).toBe("1. Nguyễn Văn A");
    await user.type(screen.getByLabelText("Tìm họ tên, chức vụ"), "tran thi b");
    expect(names()).toEqual(["2. Trần Thị B"]);
    await user.click(screen.getByRole("button", { name: /^Sao chép bảng/ }));
    expect(await screen.findByText(/Đã sao chép bảng/)).toBeTruthy();
    const copied = await navigator.clipboard.readText();
    expect(copied.split("\n").map((row) => row.split("\t").slice(0, 5))).toEqual([
      ["Họ tên", "Cao", "Tín nhiệm", "Thấp", "Không hợp lệ"],
      ["Trần Thị B", "38", "7", "1", "0"],
    ]);
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

  it("leaves more than three of them closed, so that all are seen", async () => {
    const flagged = (count: number) =>
      VOTED.map((one, at): VotedPerson => (at < count ? { ...one, counts: [0, 0, 46] } : one));
    const { user } = await renderPane(savedWorkbook({ kinds: [KIND] }, 3, codeSheet(flagged(4))));
    expect(await screen.findByText(/4 người cần xem xét/)).toBeTruthy();
    expect(screen.queryByText("▲ Cần xem xét")).toBeNull();
    await user.click(within(await line("1. Nguyễn Văn A")).getByRole("button"));
    expect(screen.getAllByText("▲ Cần xem xét")).toHaveLength(1);
  });

  it("does not raise a flag at exactly one half, and tells how the others stand on demand", async () => {
    const { user } = await renderPane(
      savedWorkbook({ kinds: [KIND] }, 3, codeSheet(withLow(1, [20, 3, 23]))),
    );
    expect(await screen.findByText(/0 người cần xem xét/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "2. Trần Thị B" }));
    const exact = await person("2. Trần Thị B");
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
