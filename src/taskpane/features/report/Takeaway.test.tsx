import { describe, expect, it, jest } from "@jest/globals";
import { screen, waitFor } from "@testing-library/react";
import { finding } from "../../../core/finding/finding";
import { kindOf } from "../../../core/setup/kindTexts";
import { renderPane, savedWorkbook } from "../../testing/renderPane";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });
const RESULT = "Báo cáo kết quả (Phụ lục 4)";

const openStep = () => renderPane(savedWorkbook({ kinds: [KIND] }, 4));
const button = (name: string) => screen.findByRole("button", { name });
const enabled = async (name: string) => {
  const found = await button(name);
  await waitFor(() => expect(found.getAttribute("aria-disabled")).not.toBe("true"));
  return found;
};

/** Names of the files that the page offers from now on. */
function downloads(blobs: Blob[] = []): readonly string[] {
  const offered: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    offered.push(this.download);
  });
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${String(blobs.push(blob))}` });
  return offered;
}

describe("what is done with a report", () => {
  it("separates what was written, and says when that is refused", async () => {
    const { user, workbook } = await openStep();
    await screen.findByRole("checkbox", { name: RESULT });
    await user.click(await enabled("Lập báo cáo"));
    await user.click(await button("Tách báo cáo"));
    await waitFor(() => expect(workbook.separated).toHaveLength(1));
    expect(workbook.separated[0]?.sheets).toEqual(["Phụ lục 4", "TN_DuLieu"]);
    expect(workbook.separated[0]?.plans).toEqual(workbook.written);
    workbook.refusals.separate = finding("F517", { reason: "ActivityLimitReached" });
    await user.click(await button("Tách báo cáo"));
    expect((await screen.findByRole("alert")).textContent).toContain("ExtensionHardening");
    const offered = downloads();
    await user.click(await button("Tải tệp tách"));
    await waitFor(() => expect(offered).toEqual(["Phụ lục 4.xlsx"]));
    expect(await screen.findByText("Đã chuyển tệp Phụ lục 4.xlsx sang thư mục tải về.")).toBeTruthy();
  });

  it("says before that Excel on the Mac saves no file, and puts the text on the clipboard", async () => {
    const copied: Record<string, Blob>[] = [];
    function Item(parts: Record<string, Blob>): void {
      copied.push(parts);
    }
    Object.assign(globalThis, { Office: { context: { platform: "Mac" } }, ClipboardItem: Item });
    const { user } = await openStep();
    await screen.findByRole("checkbox", { name: RESULT });
    await user.click(await enabled("Lập báo cáo"));
    expect(await screen.findByText(/không lưu được tệp từ ngăn/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Tải bản Word" })).toBeNull();
    jest.spyOn(navigator.clipboard, "write").mockResolvedValueOnce(undefined);
    await user.click(await button("Chép nội dung"));
    expect(await screen.findByText("Đã chép. Mở Word rồi dán.")).toBeTruthy();
    expect(Object.keys(copied[0] ?? {})).toEqual(["text/html", "text/plain"]);
    jest.spyOn(navigator.clipboard, "write").mockRejectedValueOnce(new Error("cấm"));
    await user.click(await button("Chép nội dung"));
    expect((await screen.findByRole("alert")).textContent).toContain("F581");
    Reflect.deleteProperty(globalThis, "Office");
    Reflect.deleteProperty(globalThis, "ClipboardItem");
  });

  it("offers the result report and the minutes as a Word file", async () => {
    const blobs: Blob[] = [];
    const offered = downloads(blobs);
    const { user } = await openStep();
    await screen.findByRole("checkbox", { name: RESULT });
    await user.click(await enabled("Lập báo cáo"));
    await user.click(await button("Tải bản Word"));
    await waitFor(() => expect(offered).toEqual(["Phụ lục 4.docx"]));
    expect(await screen.findByText("Đã chuyển tệp Phụ lục 4.docx sang thư mục tải về.")).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Bản Word" })).toHaveProperty("checked", true);
    expect(blobs[0]?.size).toBeGreaterThan(4000);
  });
});
