import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { SheetGrid } from "../../../core/sheet/grid";
import { finding } from "../../../core/finding/finding";
import { readUnit } from "../../../core/rollup/readUnit";
import { CHIEF, sheetOf, VICE, type Row } from "../../../core/rollup/testing/flatSheet";
import { openTool } from "../../testing/openTool";
import { renderPane, type RenderedPane } from "../../testing/renderPane";
import { forgetUnits } from "./useUnits";

// This environment has no TextDecoder, which reading .xlsx needs: here a file is its sheets as JSON.
jest.mock("../../../workbook/files/unitFile", () => ({
  unitFile: (bytes: Uint8Array, name: string, regulation: string) => {
    const text = Buffer.from(bytes).toString();
    if (!text.startsWith("[")) return { result: null, findings: [finding("F620", { reason: text })] };
    return readUnit(JSON.parse(text) as SheetGrid[], name, { regulation, isReport: () => false });
  },
}));

/** A file as a browser hands it over, once it is told to. */
function asFile(name: string, text: string, wait = Promise.resolve()): File {
  const file = new File(["x"], name);
  const bytes = () => new Uint8Array(Buffer.from(text)).buffer;
  const value = () => wait.then(bytes);
  Object.defineProperty(file, "arrayBuffer", { value });
  return file;
}

/** A unit's workbook as it is chosen. */
const unitOf = (name: string, ...rows: readonly Row[]) => asFile(name, JSON.stringify([sheetOf(...rows)]));

const choose = async (...files: readonly File[]) =>
  fireEvent.change(await screen.findByLabelText("Tệp của các đơn vị"), { target: { files } });

async function openConsolidation(): Promise<RenderedPane> {
  const pane = await renderPane();
  await openTool(pane, "Tổng hợp nhiều đơn vị");
  return pane;
}

afterEach(forgetUnits);

describe("the consolidation tool", () => {
  it("reads files, sets the broken aside with their reasons, and writes three sheets", async () => {
    const pane = await openConsolidation();
    const other = { ...VICE, report: "BC-2", unit: "Xã Hai" };
    await choose(
      unitOf("mot.xlsx", VICE, CHIEF),
      unitOf("hai.xlsx", { ...other, low: 24 }),
      asFile("ba.xlsx", "không phải tệp Excel"),
    );
    expect(await screen.findByText(/Đã tổng hợp 1 đơn vị, 2 người; 2 tệp chưa tổng hợp/)).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/^✓?▲?Đã tổng hợp 1 đơn vị/);
    expect(screen.getByText("hai.xlsx")).toBeTruthy();
    expect(screen.getByText("F620")).toBeTruthy();
    expect(screen.getByText("TN_DuLieu!S2")).toBeTruthy();
    await pane.user.click(screen.getByText("Xem trước Phụ lục I"));
    expect(screen.getByRole("region", { name: "Xem trước Phụ lục I" }).textContent).toContain("PHỤ LỤC I");
    await pane.user.click(screen.getByRole("button", { name: "Lập Phụ lục I" }));
    expect(await screen.findByText("Đã lập: Phụ lục I, Danh sách đơn vị, Lời văn tổng hợp.")).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/^✓Đã lập: Phụ lục I/);
    expect(pane.workbook.written.map(({ name }) => name)).toEqual([
      "Phụ lục I",
      "Danh sách đơn vị",
      "Lời văn tổng hợp",
    ]);
    await pane.close();
  });

  it("asks for the row of people whose unit does not say it, and takes the numbers of part II", async () => {
    const pane = await openConsolidation();
    await choose(unitOf("mot.xlsx", { ...VICE, group: null }, { ...CHIEF, group: null }));
    const row = await screen.findByLabelText("Xã Một, Ban Thường vụ (2 người)");
    expect(screen.getByText(/Chưa có ai để ghi/)).toBeTruthy();
    await pane.user.selectOptions(row, "1.2");
    await pane.user.click(screen.getByText("Phần II: xử lý, sử dụng kết quả"));
    await pane.user.type(screen.getByLabelText("Miễn nhiệm"), "3");
    await pane.user.type(screen.getByLabelText("Khác"), "x");
    expect(screen.getByRole("alert").textContent).toContain("số nguyên");
    await pane.user.click(screen.getByRole("button", { name: "Lập Phụ lục I" }));
    await waitFor(() => expect(pane.workbook.written).toHaveLength(3));
    const numbers = pane.workbook.written[0]?.cells.flatMap(({ content }) =>
      content.kind === "number" ? [content.value] : [],
    );
    expect(numbers).toEqual([2, 1, 1, 3]);
    await pane.close();
  });

  it("keeps what was read when it is left and opened again; more files join; a name is confirmed", async () => {
    const pane = await openConsolidation();
    await choose(unitOf("mot.xlsx", VICE));
    await screen.findByText(/Đã tổng hợp 1 đơn vị/);
    await pane.user.click(screen.getByRole("button", { name: "‹ Quay lại" }));
    await openTool(pane, "Tổng hợp nhiều đơn vị");
    expect(await screen.findByText(/Đã tổng hợp 1 đơn vị/)).toBeTruthy();
    const council = { ...VICE, report: "BC-2", unit: "HĐND", place: "Quốc hội, Hội đồng nhân dân" };
    await choose(unitOf("hai.xlsx", council), unitOf("lai.xlsx", VICE));
    expect(await screen.findByText(/Đã tổng hợp 2 đơn vị, 2 người; 1 tệp/)).toBeTruthy();
    expect(screen.getByText("F625")).toBeTruthy();
    await pane.user.click(screen.getByText("Họ tên có ở hai nơi: 1"));
    await pane.user.click(screen.getByLabelText("Nguyễn Văn A: một người"));
    await pane.user.click(screen.getByRole("button", { name: "Lập Phụ lục I" }));
    await waitFor(() => expect(pane.workbook.written).toHaveLength(3));
    expect(JSON.stringify(pane.workbook.written[0])).toContain("Lấy phiếu ở hai nơi");
    await pane.user.click(screen.getByRole("button", { name: "Bỏ hết, làm lại" }));
    expect(screen.getByRole("button", { name: "Chọn các tệp…" })).toBeTruthy();
    await pane.close();
  });

  it("asks in one table how units are called that do not say it, a part at a time", async () => {
    const pane = await openConsolidation();
    const files = Array.from({ length: 31 }, (_, at) => {
      const [report, name] = [`BC-${String(at)}`, `Trần Thị B ${String(at)}`];
      return unitOf(`tep-${String(at)}.xlsx`, { ...CHIEF, position: 1, report, name, unit: null });
    });
    await choose(...files, unitOf("mot.xlsx", VICE));
    const table = await screen.findByRole("table", { name: "Tên đơn vị" });
    expect(within(table).getAllByRole("textbox")).toHaveLength(30);
    await pane.user.click(screen.getByRole("button", { name: "Hiện thêm 1 (còn 1)" }));
    const last = within(table).getByLabelText("Tên đơn vị của tep-30.xlsx");
    await pane.user.type(last, "Xã Ba Mươi");
    await pane.user.click(screen.getByRole("button", { name: "Lập Phụ lục I" }));
    await waitFor(() => expect(pane.workbook.written).toHaveLength(3));
    const list = JSON.stringify(pane.workbook.written[1]);
    expect([list.includes("Xã Ba Mươi"), list.includes('"tep-29"')]).toEqual([true, true]);
    await pane.close();
  });

  it("stops between two files and says how many were not read", async () => {
    const pane = await openConsolidation();
    const gate: { open: () => void } = { open: () => undefined };
    const slow = asFile("cham.xlsx", "", new Promise((resolve) => (gate.open = resolve)));
    await choose(slow, slow, slow);
    expect(await screen.findByText(/^Đã đọc 0 đơn vị; tệp 0\/3/)).toBeTruthy();
    await pane.user.click(screen.getByRole("button", { name: "Dừng" }));
    gate.open();
    expect(await screen.findByText(/Đã dừng: 3 tệp chưa đọc/)).toBeTruthy();
    await pane.close();
  });
});
