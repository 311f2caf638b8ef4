import { expect, it } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { finding } from "../../core/finding/finding";
import { renderPane, savedWorkbook } from "../testing/renderPane";

const button = (name: string) => screen.findByRole("button", { name });

async function openRefused() {
  const pane = await renderPane(savedWorkbook({}, 0));
  pane.workbook.refusals.saveState = finding("F580", {});
  await pane.user.click(screen.getByRole("button", { name: "Dữ liệu" }));
  expect((await screen.findByRole("alert")).textContent).toContain("F580");
  return pane;
}

it("saves the choices made here over those of somebody else when the clerk says so", async () => {
  const { user, workbook } = await openRefused();
  delete workbook.refusals.saveState;
  await user.click(await button("Lưu lựa chọn ở đây"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(JSON.parse(workbook.saved ?? "")).toMatchObject({ step: 1 });
});

it("says so again as long as they are not saved", async () => {
  const { user } = await openRefused();
  await user.click(await button("Đóng"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  await user.click(screen.getByRole("button", { name: "Hội nghị" }));
  expect((await screen.findByRole("alert")).textContent).toContain("F580");
});

it("takes the choices that stand in the workbook", async () => {
  const { user, workbook } = await openRefused();
  delete workbook.refusals.saveState;
  workbook.saved = (workbook.saved ?? "").replace('"step":0', '"step":4');
  await user.click(await button("Lấy lựa chọn trong sổ"));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(workbook.saved).not.toContain('"step":1');
});
