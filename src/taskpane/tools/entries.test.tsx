import { kindOf } from "../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { Cell } from "../../core/sheet/cell";
import { gridOf, cellsOf, type SheetGrid } from "../../core/sheet/grid";
import { openTool } from "../testing/openTool";
import { renderPane, savedWorkbook } from "../testing/renderPane";
import { codeSheet, withCells } from "../../session/testing/vote";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8" });
const second = (...changes: (readonly [number, number, Cell])[]): SheetGrid => ({
  ...withCells(codeSheet(), changes),
  sheet: "Bản hai",
});
const cellOf = (sheets: readonly SheetGrid[], name: string, row: number, column: number) =>
  cellsOf(sheets.find(({ sheet }) => sheet === name))[row]?.[column];

async function compare(workbook: ReturnType<typeof savedWorkbook>) {
  const pane = await renderPane(workbook);
  await openTool(pane, "So hai bản nhập");
  await screen.findAllByRole("option", { name: "Bản hai" });
  await pane.user.selectOptions(screen.getByLabelText("Bản thứ nhất (dùng để kiểm)"), "Phiếu");
  await pane.user.selectOptions(screen.getByLabelText("Bản thứ hai"), "Bản hai");
  await pane.user.click(screen.getByRole("button", { name: "So hai bản" }));
  return pane;
}

describe("two entries", () => {
  it("are settled one by one by what the paper says; the last can be taken back", async () => {
    const workbook = savedWorkbook(
      { kinds: [KIND], clerk: "Lê Văn C" },
      1,
      codeSheet(),
      second([8, 1, "TNT"], [9, 2, null], [10, 3, "tnc"]),
    );
    const pane = await compare(workbook);
    expect(await screen.findByText("còn 2 / 2 chỗ khác nhau")).toBeTruthy();
    const [first, other] = screen
      .getAllByRole("listitem")
      .filter((item) => /^Phiếu \d/.test(item.textContent));
    expect(first?.getAttribute("aria-label")).toBe("Phiếu 1 · Nguyễn Văn A");
    await pane.user.click(within(other ?? document.body).getByRole("button", { name: "Đến ô Bản hai!C10" }));
    expect(workbook.selected).toEqual([{ sheet: "Bản hai", address: "C10" }]);
    await pane.user.click(within(first ?? document.body).getByRole("button", { name: "TNC" }));
    expect(await screen.findByText("còn 1 / 2 chỗ khác nhau")).toBeTruthy();
    expect(cellOf(workbook.sheets, "Bản hai", 8, 1)).toBe("TNC");
    expect(cellOf(workbook.sheets, "Phiếu", 8, 1)).toBe("TNC");
    expect(workbook.journal.map(({ what, range, content, by }) => [what, range, content, by])).toContainEqual(
      [
        "Chọn giữa hai bản nhập",
        "Bản hai!B9",
        "Phiếu 1, Nguyễn Văn A: “TNT” → “TNC” theo ô Phiếu!B9",
        "Lê Văn C",
      ],
    );
    await pane.user.click(screen.getByRole("button", { name: "Hoàn lại" }));
    expect(await screen.findByText("còn 2 / 2 chỗ khác nhau")).toBeTruthy();
    expect(cellOf(workbook.sheets, "Bản hai", 8, 1)).toBe("TNT");
    await pane.close();
  });

  it("change the first sheet where the second is right, and agree in the end", async () => {
    const workbook = savedWorkbook(
      { kinds: [KIND], clerk: "Lê Văn C" },
      1,
      codeSheet(),
      second([9, 2, null]),
    );
    const pane = await compare(workbook);
    await pane.user.click(await screen.findByRole("button", { name: "để trống" }));
    expect(await screen.findByText("Hai bản khớp nhau.")).toBeTruthy();
    expect(cellOf(workbook.sheets, "Phiếu", 9, 2)).toBe("");
    expect(screen.getByText("46 phiếu, 13 người. Kết quả được tính từ trang Phiếu.")).toBeTruthy();
    await pane.close();
    expect(workbook.saved).toContain('"second":"Bản hai","secondMarks":"B9:N54"');
  });

  it("make a kind of the first sheet where there is none, and no kind of the second", async () => {
    const rival = { ...KIND, sheet: "Bản hai" };
    const workbook = savedWorkbook({ kinds: [rival], clerk: "Lê Văn C" }, 0, codeSheet(), second());
    const pane = await compare(workbook);
    expect(await screen.findByText("Hai bản khớp nhau.")).toBeTruthy();
    expect(screen.getByText(/Trang Bản hai là bản thứ hai/)).toBeTruthy();
    await pane.close();
    const saved = JSON.parse(workbook.saved ?? "") as {
      setup: { kinds: { sheet: string; second: string }[] };
    };
    expect(saved.setup.kinds.map((kind) => [kind.sheet, kind.second])).toEqual([["Phiếu", "Bản hai"]]);
  });

  it("block the report while they differ, also when the tool was left; the tool can be given up", async () => {
    const workbook = savedWorkbook(
      { kinds: [KIND], clerk: "Lê Văn C" },
      1,
      codeSheet(),
      second([8, 1, "TNT"]),
    );
    const pane = await compare(workbook);
    await screen.findByText("còn 1 / 1 chỗ khác nhau");
    await pane.user.click(screen.getByRole("button", { name: /^Kiểm tra/ }));
    expect(await screen.findByText(/Hai bản nhập khác nhau/)).toBeTruthy();
    await openTool(pane, "So hai bản nhập");
    await pane.user.click(await screen.findByRole("button", { name: "Ngừng so sánh" }));
    await waitFor(() => expect(screen.queryByText(/chỗ khác/)).toBeNull());
    await pane.close();
    expect(workbook.saved).toContain('"second":"","secondMarks":""');
  });

  it("ask for the name before anything is written", async () => {
    const workbook = savedWorkbook({ kinds: [KIND] }, 1, codeSheet(), second([8, 1, "TNT"]));
    const pane = await compare(workbook);
    const button = await screen.findByRole("button", { name: "TNT" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    await pane.user.type(screen.getByLabelText("Người nhập"), "Lê Văn C");
    expect(screen.getByRole("button", { name: "TNT" }).getAttribute("aria-disabled")).toBeNull();
    await pane.close();
  });

  it("say when a cell was changed meanwhile, and write nothing", async () => {
    const workbook = savedWorkbook(
      { kinds: [KIND], clerk: "Lê Văn C" },
      1,
      codeSheet(),
      second([8, 1, "TNT"]),
    );
    const pane = await compare(workbook);
    await screen.findByText("còn 1 / 1 chỗ khác nhau");
    workbook.sheets = [codeSheet(), second([8, 1, "TN"])];
    await pane.user.click(screen.getByRole("button", { name: "TNC" }));
    expect(await screen.findByText("Ô đã được sửa từ lúc đối chiếu")).toBeTruthy();
    expect(cellOf(workbook.sheets, "Bản hai", 8, 1)).toBe("TN");
    await pane.close();
  });

  it("say which sheet has no ballots", async () => {
    const empty = gridOf({ sheet: "Bản hai", row: 0, column: 0, cells: [["a"]] });
    const pane = await compare(savedWorkbook({}, 0, codeSheet(), empty));
    expect(await screen.findByText("Không thấy phiếu")).toBeTruthy();
    await pane.close();
  });
});
