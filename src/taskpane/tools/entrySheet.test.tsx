import { kindOf } from "../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen } from "@testing-library/react";
import { finding } from "../../core/finding/finding";
import { EMPTY_CONFERENCE } from "../../core/setup/setup";
import { openTool } from "../testing/openTool";
import { renderPane, savedWorkbook } from "../testing/renderPane";
import { codeSheet } from "../../session/testing/vote";

const NAME = "Lập trang nhập phiếu";
const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", label: "Cấp ủy" });
const PEOPLE = "Nguyễn Văn A, Chủ tịch\nTrần Thị B";
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function open(...args: Parameters<typeof savedWorkbook>) {
  const workbook = savedWorkbook(...args);
  const pane = await renderPane(workbook);
  await openTool(pane, NAME);
  await screen.findByLabelText("Người được lấy phiếu");
  return { pane, workbook, write: () => pane.user.click(screen.getByRole("button", { name: "Lập trang" })) };
}

describe("an entry sheet", () => {
  it("is made for people typed one per line", async () => {
    const { pane, workbook, write } = await open({ clerk: "Lê Văn C" }, 0);
    type("Người được lấy phiếu", PEOPLE);
    expect(screen.getByText("2 người")).toBeTruthy();
    type("Số tờ phiếu", "46");
    await pane.user.selectOptions(screen.getByLabelText("Ký hiệu"), "C/T/K");
    await write();
    expect(await screen.findByText("Đã lập trang Nhập phiếu – Lê Văn C.")).toBeTruthy();
    const [plan] = workbook.written;
    expect(plan?.block?.values).toHaveLength(46);
    expect(plan?.entry?.lists[0]?.message).toContain("C, T, K, KHL");
    await pane.close();
    // The codes are those of the last time.
    const again = await open({}, 0);
    expect(screen.getByLabelText("Ký hiệu")).toHaveProperty("value", "C/T/K");
    localStorage.clear();
    await again.pane.close();
  });

  it("says what is missing, and writes nothing", async () => {
    const { pane, workbook, write } = await open({}, 0);
    await write();
    expect(screen.getAllByRole("alert").map((alert) => alert.textContent)).toEqual([
      "✕ Ghi ít nhất một người.",
      "✕ Ghi số nguyên từ 1 đến 5000.",
    ]);
    type("Người được lấy phiếu", PEOPLE);
    type("Số tờ phiếu", "5001");
    await write();
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    expect(workbook.written).toEqual([]);
    await pane.close();
  });

  it("takes the people of ballots that were read, and as many ballots as voters", async () => {
    const conference = { ...EMPTY_CONFERENCE, presentAtVote: 46, present: 48 };
    const { pane } = await open({ kinds: [KIND], conference }, 0);
    expect(screen.getByLabelText("Số tờ phiếu")).toHaveProperty("value", "46");
    await pane.user.click(screen.getByRole("button", { name: "Lấy từ Cấp ủy" }));
    expect(await screen.findByText("Lấy được 13 người từ Phiếu!B9:N54.")).toBeTruthy();
    const { value } = screen.getByLabelText<HTMLTextAreaElement>("Người được lấy phiếu");
    expect(value.split("\n")).toHaveLength(13);
    expect(value).toMatch(/^Nguyễn Văn A, /);
    await pane.close();
  });

  it("takes the people of the selected cells, or says that they are no list", async () => {
    const { pane, workbook } = await open({}, 0, codeSheet());
    workbook.selection = { sheet: "Phiếu", address: "B7:D8" };
    await pane.user.click(screen.getByRole("button", { name: "Lấy từ vùng đang chọn" }));
    expect(await screen.findByText("Lấy được 3 người từ Phiếu!B7:D8.")).toBeTruthy();
    workbook.selection = { sheet: "Phiếu", address: "A9:A20" };
    await pane.user.click(screen.getByRole("button", { name: "Lấy từ vùng đang chọn" }));
    expect(await screen.findByText("Vùng này không phải danh sách người")).toBeTruthy();
    await pane.close();
  });

  it("says what stands against writing it", async () => {
    const { pane, workbook, write } = await open({}, 0);
    workbook.refusals.write = finding("F501", { reason: "AccessDenied" });
    type("Người được lấy phiếu", PEOPLE);
    type("Số tờ phiếu", "3");
    await write();
    expect(await screen.findByText("Không làm việc được với tệp Excel")).toBeTruthy();
    await pane.close();
  });
});
