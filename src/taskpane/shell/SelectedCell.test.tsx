import { describe, expect, it } from "@jest/globals";
import { act, screen, within } from "@testing-library/react";
import { kindOf } from "../../core/setup/kindTexts";
import { codeSheet, VOTE_SHEET, withCells } from "../../session/testing/vote";
import { renderPane, savedWorkbook } from "../testing/renderPane";

const KIND = kindOf({ sheet: VOTE_SHEET, marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });

describe("the selected cell", () => {
  it("shows its finding, its ballot and its person, and goes with the selection", async () => {
    const sheet = withCells(codeSheet(), [[10, 2, "TNN"]]);
    const { workbook } = await renderPane(savedWorkbook({ kinds: [KIND] }, 3, sheet));
    await screen.findByText(/46 phiếu thu về/);
    const select = (sheet: string, address: string) =>
      act(() => workbook.watchers.forEach((hear) => hear({ type: "selected", sheet, address })));
    select(VOTE_SHEET, "C11");
    const shown = await screen.findByRole("region", { name: "Ô đang chọn" });
    expect(await within(shown).findByText("Phiếu 3, Trần Thị B: ký hiệu lạ")).toBeTruthy();
    expect(within(shown).getByText("F131 · Ký hiệu lạ")).toBeTruthy();
    expect(within(shown).getByText(/^Trần Thị B: cao \d+/)).toBeTruthy();
    select(VOTE_SHEET, "A11");
    expect(await within(shown).findByText(/^Phiếu 3: tín nhiệm cao 12 · ký hiệu lạ 1/)).toBeTruthy();
    expect(within(shown).queryByText("F131 · Ký hiệu lạ")).toBeNull();
    select("Khác", "A1");
    expect(screen.queryByRole("region", { name: "Ô đang chọn" })).toBeNull();
  });
});
