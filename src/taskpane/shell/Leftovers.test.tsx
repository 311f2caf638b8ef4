import { describe, expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { finding } from "../../core/finding/finding";
import { renderPane, savedWorkbook } from "../testing/renderPane";
import { codeSheet } from "../../session/testing/vote";

const REST = ["TN_dang_ghi", "TN_dang_ghi (2)"].map((sheet) => ({ ...codeSheet(), sheet }));
const opened = () => renderPane(savedWorkbook({}, 0, codeSheet(), ...REST));
const FOUND = /TN_dang_ghi, TN_dang_ghi \(2\)/;

describe("sheets that a failed writing left behind", () => {
  it("are named when the pane opens, and removed when that is confirmed", async () => {
    const { user, workbook } = await opened();
    expect((await screen.findByText(FOUND)).textContent).toContain("ghi dở");
    workbook.refusals.removeUnfinished = finding("F501", { reason: "AccessDenied" });
    await user.click(screen.getByRole("button", { name: "Xóa các trang này" }));
    expect((await screen.findByRole("alert")).textContent).toContain("đang bị khóa");
    workbook.refusals = {};
    await user.click(screen.getByRole("button", { name: "Xóa các trang này" }));
    await waitFor(() => expect(screen.queryByText(FOUND)).toBeNull());
    expect(workbook.sheets.map(({ sheet }) => sheet)).toEqual(["Phiếu"]);
  });

  it("stay when the clerk wants them", async () => {
    const { user, workbook } = await opened();
    await user.click(await screen.findByRole("button", { name: "Để lại" }));
    expect(screen.queryByText(FOUND)).toBeNull();
    expect(workbook.sheets).toHaveLength(3);
  });
});
