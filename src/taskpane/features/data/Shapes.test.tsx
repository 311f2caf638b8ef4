import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import type { Cell } from "../../../core/sheet/cell";
import { gridOf, type SheetGrid } from "../../../core/sheet/grid";
import { memoryWorkbook } from "../../../session/testing/memoryRoom";
import { renderPane } from "../../testing/renderPane";

const sheet = (rows: Cell[][]): SheetGrid => {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill(null)]);
  return gridOf({ sheet: "Phiếu", row: 0, column: 0, cells });
};

const LIST = sheet([
  ["Số phiếu", "Họ và tên", "Chức vụ", "Mức"],
  [1, "Nguyễn Văn A", "Chủ tịch", "TNC"],
  [1, "Trần Thị B", "Phó Chủ tịch", "TN"],
  [2, "Nguyễn Văn A", "Chủ tịch", "TNT"],
  [2, "Trần Thị B", "Phó Chủ tịch", "TN"],
]);
const TURNED = sheet([
  ["STT", "Họ và tên", "Chức vụ", "P1", "P2", "P3"],
  [1, "Nguyễn Văn A", "Chủ tịch", "C", "T", "K"],
  [2, "Trần Thị B", "Phó Chủ tịch", "C", "C", "K"],
]);
const BOTH = sheet([
  ["", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
  ["Phạm Thị D", "TNC", "TN", "TNT"],
  ["Hoàng Văn E", "TNC", "TN", "TNT"],
  ["Vũ Thị F", "TNC", "TN", "TNT"],
]);

const WORDED = sheet([
  ["Phiếu số", "Nguyễn Văn A", "Trần Thị B"],
  ...["hc", "ch", "hh", "th"].map((marks, at): Cell[] => [
    at + 1,
    ...Array.from(
      marks,
      (mark) => ({ h: "Mức 1: Tín nhiệm cao", c: "Mức 2: Tín nhiệm" })[mark] ?? "Mức 3: Tín nhiệm thấp",
    ),
  ]),
]);

async function openData(grid: SheetGrid) {
  const pane = await renderPane(memoryWorkbook(grid));
  await pane.user.click(screen.getByRole("button", { name: "Dữ liệu" }));
  await pane.user.click(await screen.findByRole("button", { name: "Dùng vùng đang chọn" }));
  await screen.findByText("Đã nhận dạng");
  return pane;
}

const preview = () => within(screen.getByRole("region", { name: "Những hàng đầu của trang tính" }));
const heads = (role: string) =>
  preview()
    .getAllByRole(role)
    .map((head) => head.textContent);

it("says of signs that name their levels that they do, also where they are chosen", async () => {
  const { user } = await openData(WORDED);
  expect(screen.getByText("Mỗi ô ghi bằng chữ, nêu rõ từng mức")).toBeTruthy();
  await user.click(screen.getByText("Chưa đúng? Sửa"));
  const chosen = await screen.findByRole("combobox", { name: "Ký hiệu" });
  expect(within(chosen).getByRole<HTMLOptionElement>("option", { selected: true }).text).toBe(
    "Mỗi người một cột: chữ nêu rõ từng mức",
  );
});

describe("ballots kept otherwise than in rows", () => {
  it("shows a list with a line per ballot and person", async () => {
    await openData(LIST);
    expect(screen.getByText("Mỗi hàng một người của một phiếu", { selector: "div" })).toBeTruthy();
    expect(screen.getByText("2 phiếu, 2 người")).toBeTruthy();
    expect(heads("columnheader")).toEqual(["ASố phiếu", "BHọ tên", "CChức vụ", "DMức"]);
    expect(heads("rowheader")).toEqual(["1", "2", "3", "4", "5"]);
  });

  it("shows ballots in columns, with the person beside each row", async () => {
    const { user } = await openData(TURNED);
    expect(screen.getByText("Mỗi cột một phiếu, mỗi hàng một người")).toBeTruthy();
    expect(heads("columnheader").slice(1)).toEqual([
      "BHọ tên",
      "CChức vụ",
      "DPhiếu 1",
      "EPhiếu 2",
      "FPhiếu 3",
    ]);
    expect(heads("rowheader")).toEqual(["1", "2Người 1", "3Người 2"]);
    await user.click(screen.getByText("Chưa đúng? Sửa"));
    await user.selectOptions(screen.getByLabelText("Cách ghi phiếu"), "rows");
    await waitFor(() => expect(screen.queryByText("Mỗi cột một phiếu, mỗi hàng một người")).toBeNull());
  });

  it("asks where rows as well as columns can be ballots", async () => {
    const { user } = await openData(BOTH);
    expect(screen.getByText(/đọc được cả hai cách/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Mỗi cột một phiếu" }));
    await waitFor(() => expect(screen.queryByText(/đọc được cả hai cách/)).toBeNull());
    expect(screen.getByText("Mỗi cột một phiếu, mỗi hàng một người")).toBeTruthy();
  });

  it("lets the clerk correct the columns of a list", async () => {
    const { user } = await openData(LIST);
    await user.click(screen.getByText("Chưa đúng? Sửa"));
    const ballots = screen.getByLabelText("Cột số phiếu");
    expect(ballots).toHaveProperty("value", "A2:A5");
    await user.clear(ballots);
    expect(ballots).toHaveProperty("value", "");
    await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(await screen.findByText(/Không có số phiếu trên trang/)).toBeTruthy();
  });
});

describe("several tables on one sheet", () => {
  it("become kinds of ballot at once", async () => {
    const rows: Cell[][] = [
      ["Phiếu", "Nguyễn Văn A", "Trần Thị B"],
      [1, "TNC", "TN"],
      [2, "TNC", "TN"],
      [],
      ["Phiếu", "Phạm Thị D", "Hoàng Văn E"],
      [1, "TNT", "TN"],
      [2, "TNC", "TN"],
    ];
    const pane = await renderPane(memoryWorkbook(sheet(rows)));
    await pane.user.click(screen.getByRole("button", { name: "Dữ liệu" }));
    await pane.user.click(await screen.findByRole("button", { name: "Tìm trên trang đang mở" }));
    expect(await screen.findByText("Phiếu!B2:C3")).toBeTruthy();
    expect(screen.getByText("Phiếu!B6:C7")).toBeTruthy();
  });
});
