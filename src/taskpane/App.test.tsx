import { describe, expect, it } from "@jest/globals";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { finding } from "../core/finding/finding";
import { App } from "./App";
import { hearWindow } from "./events";
import { memoryRoom, memoryWorkbook } from "../session/testing/memoryRoom";
import { renderPane, savedWorkbook } from "./testing/renderPane";
import { WRITTEN } from "../session/testing/written";
import { codeSheet } from "../session/testing/vote";

const openPane = (workbook = memoryWorkbook(codeSheet())) =>
  render(<App room={memoryRoom(workbook)} locale="vi" events={hearWindow(window)} />);

describe("opening", () => {
  it("shows the first step of an empty workbook", async () => {
    await renderPane();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Hội nghị");
    expect(screen.getByText("Bước 1/5 · còn 4 bước")).toBeTruthy();
    expect(document.documentElement.lang).toBe("vi");
  });

  it("says that it is opening until the saved state is there", async () => {
    const room = memoryRoom(memoryWorkbook());
    render(
      <App
        room={{ ...room, loadState: () => new Promise(() => undefined) }}
        locale="vi"
        events={hearWindow(window)}
      />,
    );
    expect((await screen.findByRole("status")).textContent).toBe("Đang mở…");
  });

  it("replaces nothing when the saved state cannot be read, until told to", async () => {
    const workbook = savedWorkbook({ regulation: "09-HD/DDTLD" }, 0);
    const before = workbook.saved;
    workbook.refusals.loadState = finding("F501", { reason: "ActivityLimitReached" });
    openPane(workbook);
    const retry = await screen.findByRole("button", { name: "Thử lại" });
    expect(screen.getByText("Chưa đọc được lựa chọn đã lưu trong tệp này.")).toBeTruthy();
    expect((await screen.findByRole("alert")).textContent).toContain("Excel đang nhận quá nhiều yêu cầu");
    workbook.refusals = {};
    await act(async () => {
      retry.click();
      await Promise.resolve();
    });
    expect(await screen.findByText("Hướng dẫn 09-HD/ĐĐTLĐ")).toBeTruthy();
    expect(workbook.saved).toBe(before);
  });

  it("says that a state of another version will be replaced", async () => {
    const workbook = memoryWorkbook(codeSheet());
    workbook.saved = JSON.stringify({ version: 2, later: true });
    const { user } = await renderPane(workbook);
    expect(screen.getByText(/do phiên bản khác lưu/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Đóng" }));
    expect(screen.queryByText(/do phiên bản khác lưu/)).toBeNull();
  });
});

describe("steps", () => {
  it("moves by the row of steps and by the buttons, and says where it is", async () => {
    const { user } = await renderPane();
    const steps = screen.getByRole("navigation", { name: "Các bước" });
    const current = () =>
      within(steps).getByRole("button", { current: "step" }).lastElementChild?.textContent;
    expect(current()).toBe("Hội nghị");
    await user.click(screen.getByRole("button", { name: "Tiếp tục ›" }));
    expect(current()).toBe("Dữ liệu");
    await user.click(within(steps).getByRole("button", { name: "Báo cáo" }));
    expect(current()).toBe("Báo cáo");
    expect(screen.getByText("Bước 5/5 · bước cuối")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "‹ Quay lại" }));
    expect(current()).toBe("Kết quả");
    expect(document.activeElement?.textContent).toBe("Kết quả");
  });

  it.each(["Kiểm tra", "Kết quả", "Báo cáo"])("says in %s what is missing, and leads there", async (step) => {
    const { user } = await renderPane();
    await user.click(screen.getByRole("button", { name: step }));
    expect(await screen.findByText("Chưa chọn vùng ghi phiếu")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Đến bước Dữ liệu" }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Dữ liệu");
  });
});

describe("language", () => {
  it("changes to English and back, and is remembered", async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole("button", { name: "Công cụ, trợ giúp, ngôn ngữ" }));
    await user.click(await screen.findByRole("menuitem", { name: "English" }));
    expect(await screen.findByRole("heading", { name: "Conference" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(localStorage.getItem("tinnhiem.locale")).toBe("en");
    await user.click(screen.getByRole("button", { name: "Tools, help, language" }));
    await user.click(await screen.findByRole("menuitem", { name: "Tiếng Việt" }));
    expect(await screen.findByRole("heading", { name: "Hội nghị" })).toBeTruthy();
  });
});

describe("saving", () => {
  it("says once that the workbook cannot keep the choices, and blocks nothing", async () => {
    const { user, workbook } = await renderPane();
    workbook.refusals.saveState = finding("F504", { reason: "AccessDenied" });
    await user.click(screen.getByRole("button", { name: "Tiếp tục ›" }));
    expect((await screen.findByRole("alert")).textContent).toContain("đang bị khóa");
    await user.click(screen.getByRole("button", { name: "Đóng" }));
    await user.click(screen.getByRole("button", { name: "Tiếp tục ›" }));
    expect(await screen.findByText("Chưa chọn vùng ghi phiếu")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("keeps the step at once, and does not save what was only loaded", async () => {
    const { user, workbook } = await renderPane(savedWorkbook({}, 0));
    expect(workbook.saves).toBe(0);
    await user.click(screen.getByRole("button", { name: "Dữ liệu" }));
    await act(() => Promise.resolve());
    expect(workbook.saves).toBe(1);
    expect(JSON.parse(workbook.saved ?? "")).toMatchObject({ version: 1, step: 1 });
  });
});

describe("typing", () => {
  it("is kept after a pause, and at once when the pane is left", async () => {
    const { workbook } = await renderPane(savedWorkbook({}, 0));
    fireEvent.change(screen.getByLabelText("Đơn vị"), { target: { value: "Tỉnh ủy" } });
    expect(workbook.saves).toBe(0);
    await act(async () => {
      window.dispatchEvent(new Event("blur"));
      await Promise.resolve();
    });
    expect(workbook.saves).toBe(1);
    fireEvent.change(screen.getByLabelText("Đơn vị"), { target: { value: "Tỉnh ủy A" } });
    await waitFor(() => expect(workbook.saves).toBe(2));
    expect(JSON.parse(workbook.saved ?? "")).toMatchObject({ setup: { conference: { unit: "Tỉnh ủy A" } } });
  });
});

describe("events of the ribbon", () => {
  const show = (detail: object) =>
    act(() => void window.dispatchEvent(new CustomEvent("tinnhiem:show", { detail })));

  it("shows the report that was written", async () => {
    const { workbook } = await renderPane(savedWorkbook({}, 0));
    const kind = { sheet: "Phiếu", marks: "B9:N54", people: "B7:N8" };
    workbook.saved = JSON.stringify({ version: 1, setup: { kinds: [kind] }, step: 0 });
    await act(async () => {
      window.dispatchEvent(new Event("tinnhiem:reload"));
      await Promise.resolve();
    });
    await screen.findByRole("heading", { level: 2 });
    show({ step: 4, written: WRITTEN });
    expect(await screen.findByRole("button", { name: "Mở trang “Phụ lục 4”" })).toBeTruthy();
  });

  it("shows the faults of a refused report, and no empty outcome", async () => {
    const { user } = await renderPane(savedWorkbook({}, 0));
    const strange = finding("F131", { person: "Trần Thị B", ballot: 3, text: "TNN" });
    show({ step: 2, written: null, findings: [strange] });
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Kiểm tra");
    await user.click(screen.getByRole("button", { name: "Báo cáo" }));
    expect(screen.queryByText(/Đã lập|Chưa lập được/)).toBeNull();
  });

  it("shows why a report was not written", async () => {
    const kind = { sheet: "Phiếu", marks: "B9:N54", people: "B7:N8" };
    const workbook = memoryWorkbook(codeSheet());
    workbook.saved = JSON.stringify({ version: 1, setup: { kinds: [kind] }, step: 0 });
    await renderPane(workbook);
    show({ step: 2, written: null, findings: [finding("F501", { reason: "AccessDenied" })] });
    expect(await screen.findByText(/đang bị khóa/)).toBeTruthy();
  });
});
