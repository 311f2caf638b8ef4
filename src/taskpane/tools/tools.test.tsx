import { kindOf } from "../../core/setup/kindTexts";
import { gridOf } from "../../core/sheet/grid";
import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { finding } from "../../core/finding/finding";
import { EMPTY_CONFERENCE } from "../../core/setup/setup";
import { openTool } from "../testing/openTool";
import { renderPane, savedWorkbook } from "../testing/renderPane";
import { codeSheet } from "../../session/testing/vote";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8" });

describe("the menu", () => {
  it("opens by keyboard, lists the tools, and a tool takes the place of its step", async () => {
    const pane = await renderPane();
    screen.getByRole("button", { name: "Công cụ, trợ giúp, ngôn ngữ" }).focus();
    await pane.user.keyboard("{Enter}");
    const menu = await screen.findByRole("menu");
    expect(
      within(menu)
        .getAllByRole("menuitem")
        .map((item) => item.textContent),
    ).toEqual([
      "Lập trang nhập phiếu",
      "Nhập phiếu bằng phím",
      "So hai bản nhập",
      "Thời hạn",
      "Nhật ký",
      "Xác minh báo cáo",
      "Tổng hợp nhiều đơn vị",
      "So với lần trước",
      "Chuyển phông cũ",
      "Trợ giúp",
      "English",
    ]);
    await pane.user.click(within(menu).getByRole("menuitem", { name: "Trợ giúp" }));
    const heading = await screen.findByRole("heading", { level: 2, name: "Trợ giúp" });
    expect(document.activeElement).toBe(heading);
    expect(screen.queryByRole("heading", { name: "Hội nghị" })).toBeNull();
    await pane.user.click(screen.getByRole("button", { name: "‹ Quay lại" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Hội nghị" })).toBeTruthy();
    await pane.close();
  });

  it("leaves a tool for a step", async () => {
    const pane = await renderPane();
    await openTool(pane, "Nhật ký");
    await pane.user.click(screen.getByRole("button", { name: /^Dữ liệu/ }));
    expect(await screen.findByRole("heading", { level: 2, name: "Dữ liệu" })).toBeTruthy();
    await pane.close();
  });
});

describe("deadlines", () => {
  it("ask for the date, then count back from it with clauses", async () => {
    const pane = await renderPane();
    await openTool(pane, "Thời hạn");
    await pane.user.click(await screen.findByRole("button", { name: "Ghi ngày ở bước Hội nghị" }));
    expect(await screen.findByLabelText("Ngày")).toBeTruthy();
    await pane.close();
    const dated = await renderPane(
      savedWorkbook({ conference: { ...EMPTY_CONFERENCE, date: "2023-08-15" } }, 0),
    );
    await openTool(dated, "Thời hạn");
    const days = await waitFor(() => {
      const found = screen.getAllByRole("time").map((day) => day.textContent);
      expect(found.length).toBeGreaterThan(4);
      return found;
    });
    expect([days[0], days.at(-1)]).toEqual(["26/07/2023", "15/08/2023"]);
    expect(screen.getAllByText(/171-KH\/TU/).length).toBeGreaterThan(4);
    await dated.close();
  });

  it("say so where a regulation states none", async () => {
    const pane = await renderPane(
      savedWorkbook(
        { regulation: "35/2012/QH13", conference: { ...EMPTY_CONFERENCE, date: "2013-06-10" } },
        0,
      ),
    );
    await openTool(pane, "Thời hạn");
    expect(await screen.findByText(/không nêu thời hạn tính theo ngày/)).toBeTruthy();
    await pane.close();
  });
});

describe("the journal", () => {
  const named = (clerk: string) => savedWorkbook({ kinds: [KIND], clerk }, 1);

  it("keeps what was read, explained and written, once there is a name", async () => {
    const workbook = named("Lê Văn C");
    const pane = await renderPane(workbook);
    await waitFor(() => expect(workbook.journal).toHaveLength(1), { timeout: 8000 });
    expect(workbook.journal[0]).toMatchObject({
      by: "Lê Văn C",
      what: "Đọc phiếu",
      range: "Phiếu!B9:N54",
      regulation: "96-QD/TW",
      content: expect.stringMatching(/^46 phiếu, 13 người; mã dữ liệu [0-9A-F]{16}$/) as unknown,
    });
    await pane.user.click(screen.getByRole("button", { name: /^Báo cáo/ }));
    await pane.user.click(await screen.findByRole("button", { name: /^Lập/ }));
    await waitFor(() => expect(workbook.journal.map(({ what }) => what)).toContain("Lập báo cáo"), {
      timeout: 8000,
    });
    await pane.close();
  });

  it("is not begun without a name, which is said", async () => {
    const workbook = named("");
    const pane = await renderPane(workbook);
    await openTool(pane, "Nhật ký");
    expect(await screen.findByText("Nhật ký bắt đầu được ghi khi có tên người nhập.")).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Xác minh" }));
    expect(await screen.findByText("Tệp này chưa có nhật ký.")).toBeTruthy();
    await pane.user.type(screen.getByLabelText("Người nhập"), "Lê Văn C");
    expect(workbook.journal).toEqual([]);
    await pane.user.click(screen.getByRole("button", { name: "‹ Quay lại" }));
    await waitFor(() => expect(workbook.journal).toHaveLength(1), { timeout: 8000 });
    await pane.close();
  });

  it("says what stands against writing it, and the job goes on", async () => {
    const workbook = named("Lê Văn C");
    workbook.refusals.appendJournal = finding("F511", { reason: "AccessDenied" });
    const pane = await renderPane(workbook);
    expect(await screen.findByText("Chưa ghi được nhật ký")).toBeTruthy();
    expect(await screen.findByText(/46 phiếu, 13 người/)).toBeTruthy();
    await pane.close();
  });

  it("names the first line that was altered, with its cell", async () => {
    const workbook = named("Lê Văn C");
    workbook.refusals.verifyJournal = finding(
      "F512",
      { line: 2, how: "altered" },
      { sheet: "TN_NhatKy", address: "A3" },
    );
    const pane = await renderPane(workbook);
    await openTool(pane, "Nhật ký");
    await pane.user.click(await screen.findByRole("button", { name: "Xác minh" }));
    expect(await screen.findByText(/Dòng 2 đã bị sửa/)).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Đến ô TN_NhatKy!A3" }));
    expect(workbook.selected).toEqual([{ sheet: "TN_NhatKy", address: "A3" }]);
    await pane.close();
  });
});

describe("conversion of old fonts", () => {
  it("shows what becomes of the texts, writes the copy, and names what it left", async () => {
    const old = gridOf({
      sheet: "Cũ",
      row: 0,
      column: 0,
      cells: [
        ["NguyÔn V¨n A", "Lª V¨n Hng"],
        ["TrÇn ThÞ B", 5],
      ],
    });
    const workbook = savedWorkbook({ clerk: "Lê Văn C" }, 0, codeSheet(), old);
    const pane = await renderPane(workbook);
    await openTool(pane, "Chuyển phông cũ");
    await screen.findByRole("option", { name: "Cũ" });
    await pane.user.selectOptions(screen.getByLabelText("Trang"), "Cũ");
    await pane.user.click(screen.getByRole("button", { name: "Xem trước" }));
    expect(await screen.findByText("2 ô ghi bằng TCVN3.")).toBeTruthy();
    expect(screen.getByText("Nguyễn Văn A")).toBeTruthy();
    await pane.user.click(screen.getByText("1 ô giữ nguyên như bản cũ:"));
    expect(await screen.findByRole("button", { name: "Đến ô Cũ!B1" })).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Lập bản Unicode" }));
    expect(await screen.findByText("Đã lập trang Cũ (Unicode), trang gốc giữ nguyên.")).toBeTruthy();
    expect(workbook.written[0]?.block?.values).toEqual([
      ["Nguyễn Văn A", "Lª V¨n Hng"],
      ["Trần Thị B", 5],
    ]);
    await waitFor(() => expect(workbook.journal.at(-1)?.content).toBe("2 ô, trang mới Cũ (Unicode)"));
    await pane.close();
  });

  it("says that there is nothing to convert", async () => {
    const pane = await renderPane();
    await openTool(pane, "Chuyển phông cũ");
    await screen.findByRole("option", { name: "Phiếu" });
    await pane.user.click(screen.getByRole("button", { name: "Xem trước" }));
    expect(await screen.findByText("Trang này không có chữ phông cũ.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Lập bản Unicode" })).toBeNull();
    await pane.close();
  });
});
