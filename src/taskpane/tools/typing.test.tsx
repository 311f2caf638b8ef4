import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { finding } from "../../core/finding/finding";
import { parsePeople } from "../../core/entries/peopleList";
import { cellAt } from "../../core/sheet/grid";
import { entrySheet } from "../../report/forms/entrySheet";
import { planGrid } from "../../report/testing/planGrid";
import { openTool } from "../testing/openTool";
import { renderPane, savedWorkbook } from "../testing/renderPane";
import { codeSheet } from "../../session/testing/vote";

const NAME = "Nhập phiếu bằng phím";
const PEOPLE = parsePeople(
  Array.from({ length: 13 }, (_, at) => `Nguyễn Văn ${String.fromCharCode(65 + at)}`).join("\n"),
);
const PLAN = entrySheet({ ballots: 3, people: PEOPLE, codes: "TNC/TN/TNT", clerk: "Lê Văn C" });
/** Row of the first ballot: four lines of the guide and one of names stand above. */
const FIRST = 5;

async function open(...typed: Parameters<typeof planGrid>[1] & object) {
  const workbook = savedWorkbook({}, 0, codeSheet(), planGrid(PLAN, typed));
  const pane = await renderPane(workbook);
  await openTool(pane, NAME);
  const hand = (number: number) =>
    screen.findByRole("group", { name: `Phiếu ${String(number)}: bấm vào đây rồi gõ phím` });
  const row = (at: number) => {
    const grid = workbook.sheets.find(({ sheet }) => sheet === PLAN.name);
    return PEOPLE.map((_, person) => grid && cellAt(grid, FIRST + at, person + 1));
  };
  return { ...pane, workbook, hand, row };
}

let keys = 0;
/** One key, wherever the focus is. */
const key = (code: string) => {
  keys += 1;
  const isDigit = /^Digit(\d)$/.exec(code)?.[1];
  fireEvent.keyDown(document.activeElement ?? document.body, { code, key: isDigit ?? code });
};
const typeBallot = (digit: string) => PEOPLE.forEach(() => key(`Digit${digit}`));

describe("typing ballots by keys", () => {
  it("takes one key a mark and one to confirm, and writes each ballot on Enter", async () => {
    const { hand, row, close } = await open();
    await hand(1);
    keys = 0;
    typeBallot("1");
    expect(screen.getByText("Đọc lại: Cao 13. Đúng thì Enter.")).toBeTruthy();
    expect(row(0)).toEqual(PEOPLE.map(() => null));
    key("Enter");
    typeBallot("3");
    key("Enter");
    await screen.findByText("Đã ghi phiếu 2.");
    expect(row(0)).toEqual(PEOPLE.map(() => "TNC"));
    expect(row(1)).toEqual(PEOPLE.map(() => "TNT"));
    expect(keys / (2 * PEOPLE.length)).toBeLessThanOrEqual(1.1);
    await close();
  });

  it("goes on at the next ballot when the pane is opened again: only the one in hand is lost", async () => {
    const { hand, workbook, close } = await open([FIRST, 1, "TNC"]);
    await hand(2);
    typeBallot("2");
    key("Enter");
    key("Digit1");
    await screen.findByText("Đã ghi phiếu 2.");
    await close();
    const again = await renderPane(workbook);
    await openTool(again, NAME);
    expect((await hand(3)).textContent).not.toContain("Cao");
    typeBallot("4");
    key("Enter");
    expect(await screen.findByText("Đã nhập hết 3 tờ phiếu của trang.")).toBeTruthy();
    await again.close();
  });

  it("says that a cell was changed meanwhile, keeps the ballot, and corrects an earlier one", async () => {
    const { user, hand, row, workbook, close } = await open();
    await hand(1);
    workbook.refusals.writeCells = finding("F514", { cell: "B6", text: "TN" });
    typeBallot("1");
    key("Enter");
    expect((await hand(1)).textContent).toContain("Cao");
    expect(await screen.findByText("F514")).toBeTruthy();
    workbook.refusals = {};
    key("Enter");
    await hand(2);
    await screen.findByText("Đã ghi phiếu 1.");
    await user.click(screen.getByRole("button", { name: "‹ Phiếu trước" }));
    (await hand(1)).focus();
    key("ArrowUp");
    key("Digit2");
    key("Enter");
    await waitFor(() => expect(row(0)[12]).toBe("TN"));
    expect(row(0)[0]).toBe("TNC");
    await close();
  });

  it("asks twice for a blank ballot and says what makes it count", async () => {
    const { hand, close } = await open();
    await hand(1);
    typeBallot("0");
    key("Enter");
    expect(screen.getByText("Phiếu 1 không có dấu nào. Enter lần nữa nếu đúng là phiếu trống.")).toBeTruthy();
    key("Enter");
    expect(await screen.findByText(/^Phiếu trống: 1\./)).toBeTruthy();
    await close();
  });

  it("works by buttons too, and leaves the keys where they were", async () => {
    const { user, hand, close } = await open();
    const box = await hand(1);
    await user.click(screen.getByRole("button", { name: "3 Thấp" }));
    expect(document.activeElement).toBe(box);
    key("Digit5");
    expect(screen.getAllByText("Không do Ban Kiểm phiếu phát ra").length).toBeGreaterThan(0);
    await close();
  });

  it("says that a sheet is no entry sheet, and offers to make one where there is none", async () => {
    const pane = await renderPane(savedWorkbook({}, 0, { ...codeSheet(), sheet: "Nhập phiếu cũ" }));
    await openTool(pane, NAME);
    expect(await screen.findByText(/không phải trang nhập phiếu/)).toBeTruthy();
    await pane.close();
    const none = await renderPane(savedWorkbook({}, 0, codeSheet()));
    await openTool(none, NAME);
    await none.user.click(await screen.findByRole("button", { name: "Lập trang nhập phiếu" }));
    expect(await screen.findByLabelText("Người được lấy phiếu")).toBeTruthy();
    await none.close();
  });
});
