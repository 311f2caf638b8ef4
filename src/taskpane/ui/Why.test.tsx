import { expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import { gridOf } from "../../core/sheet/grid";
import { memoryWorkbook } from "../../session/testing/memoryRoom";
import { codeSheet, VOTE_SHEET } from "../../session/testing/vote";
import { renderPane } from "../testing/renderPane";

const LIST = gridOf({ sheet: "Danh sách", row: 0, column: 0, cells: [["Ghi chú"], ["Họp lúc tám giờ"]] });

it("says why a sheet was taken for ballots, and that another holds nothing like them", async () => {
  const { user } = await renderPane(memoryWorkbook(codeSheet(), LIST));
  await user.click(await screen.findByText(/^1 trang/));
  await user.click(screen.getByLabelText("Vì sao hiểu như vậy: trang Danh sách"));
  expect(await screen.findByText("Không có bảng nào giống các dấu trên phiếu.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Sửa" }));
  await user.click(await screen.findByLabelText(`Vì sao hiểu như vậy: trang ${VOTE_SHEET}`));
  expect(await screen.findByText("Các ô ghi tên hoặc chữ viết tắt của ba mức tín nhiệm.")).toBeTruthy();
  expect(screen.getByText(`Các ô đã xét: ${VOTE_SHEET}!B9:N54`)).toBeTruthy();
});
