import { beforeAll, describe, expect, it } from "@jest/globals";
import { configure, screen, waitFor, within } from "@testing-library/react";
import { kindOf } from "../../../core/setup/kindTexts";
import { codeSheet, withCells } from "../../../session/testing/vote";
import { openTool } from "../../testing/openTool";
import { renderPane, savedWorkbook } from "../../testing/renderPane";

// A page of the guide is long: asking of each of its parts whether it can be seen takes most of the time here.
beforeAll(() => configure({ defaultHidden: true }));

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8" });
const FAULTY = withCells(codeSheet(), [[10, 2, "?"]]);
const heading = (name: string, level = 2) => screen.findByRole("heading", { level, name });

const focused = (element: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(element));

describe("the help", () => {
  it("explains a finding where it is shown, and gives the place back", async () => {
    const pane = await renderPane(savedWorkbook({ kinds: [KIND] }, 2, FAULTY));
    const why = await screen.findByRole("button", { name: /^Vì sao, xử lý thế nào: F131/ });
    await pane.user.click(why);
    await focused(await heading("F131 Ký hiệu lạ"));
    expect(screen.queryByRole("heading", { name: "Kiểm tra", hidden: false })).toBeNull();
    await pane.user.click(screen.getByRole("button", { name: "‹ Quay lại" }));
    expect(await heading("Kiểm tra")).toBeTruthy();
    expect(document.activeElement).toBe(why);
    await pane.close();
  });

  it("leads from page to page by keyboard, and back", async () => {
    const pane = await renderPane(savedWorkbook({}, 1));
    screen.getByRole("button", { name: "Hướng dẫn" }).focus();
    await pane.user.keyboard("{Enter}");
    await focused(await heading("Ghi phiếu thế nào thì đọc được"));
    await pane.user.click(screen.getByRole("button", { name: "lỗi F128" }));
    await heading("F128 Có ô gộp trong vùng ghi dấu");
    await pane.user.click(screen.getByRole("button", { name: "‹ Trang trước" }));
    await heading("Ghi phiếu thế nào thì đọc được");
    await pane.user.click(screen.getByRole("button", { name: "Mục lục" }));
    const roles = await screen.findByRole("region", { name: "Theo vai trò" });
    await pane.user.click(within(roles).getByRole("button", { name: "Trưởng Ban Kiểm phiếu" }));
    await heading("Trưởng Ban Kiểm phiếu");
    await pane.close();
  });

  it("opens a page at the part that was asked for", async () => {
    const pane = await renderPane();
    await openTool(pane, "So hai bản nhập");
    await pane.user.click(screen.getByRole("button", { name: "Hướng dẫn" }));
    await focused(await heading("Hai người nhập độc lập", 3));
    await pane.user.click(screen.getByRole("button", { name: "‹ Quay lại" }));
    await heading("So hai bản nhập");
    await pane.close();
  });

  it("finds words on all pages, in the language that is shown", async () => {
    const pane = await renderPane();
    await pane.user.click(screen.getByRole("button", { name: "Hướng dẫn" }));
    await heading("Hội nghị", 4);
    await pane.user.type(screen.getByRole("searchbox", { name: "Tìm trong hướng dẫn" }), "phiếu trắng");
    await pane.user.click(await screen.findByRole("button", { name: /^Phiếu trắng · Ghi phiếu/ }));
    await focused(await heading("Phiếu trắng", 3));
    await pane.close();
  });
});
