import type { Frame } from "playwright-core";
import type { Screen } from "../../src/session/store/machine";
import type { Move } from "../support/walk";

/** What tells a screen from the others of its step: the heading, what is there, what is not. */
interface Marker {
  readonly heading: string;
  readonly has: string;
  readonly lacks?: string;
}

const STEP = {
  conference: "Hội nghị",
  data: "Dữ liệu",
  check: "Kiểm tra",
  results: "Kết quả",
  report: "Báo cáo",
};
const UNEXPLAINED = "cảnh báo chưa giải trình; biên bản sẽ liệt kê";

/** The screens at which clicks can stop. */
export const MARKERS: Readonly<Partial<Record<Screen, Marker>>> = {
  tool: { heading: "Thời hạn", has: "" },
  help: { heading: "Trợ giúp", has: "Theo vai trò" },
  conference: { heading: STEP.conference, has: "Quy định áp dụng" },
  "data.empty": {
    heading: STEP.data,
    has: "Chọn vùng ghi phiếu trên trang tính, rồi bấm",
    lacks: "Hủy",
  },
  "data.adding": { heading: STEP.data, has: "Hủy" },
  "data.asking": { heading: STEP.data, has: "Chọn cách này" },
  "data.recognised": { heading: STEP.data, has: "+ Thêm loại phiếu khác", lacks: "Chọn cách này" },
  "check.empty": { heading: STEP.check, has: "Chưa chọn vùng ghi phiếu" },
  "check.faults": { heading: STEP.check, has: "Còn lỗi thì chưa lập được báo cáo chính thức" },
  "check.warnings": { heading: STEP.check, has: UNEXPLAINED },
  "check.clear": { heading: STEP.check, has: "lập được báo cáo chính thức", lacks: UNEXPLAINED },
  "results.empty": { heading: STEP.results, has: "Chưa chọn vùng ghi phiếu" },
  "results.notFinal": { heading: STEP.results, has: "nên kết quả chưa phải là cuối cùng" },
  "results.final": { heading: STEP.results, has: "phiếu thu về", lacks: "chưa phải là cuối cùng" },
  "report.empty": { heading: STEP.report, has: "Chưa chọn vùng ghi phiếu" },
  "report.blocked": { heading: STEP.report, has: "Chưa lập được báo cáo chính thức: còn" },
  "report.noForm": { heading: STEP.report, has: "Chọn ít nhất một biểu mẫu" },
  "report.ready": { heading: STEP.report, has: "Mỗi biểu mẫu ghi vào một trang tính mới" },
  "report.asking": { heading: STEP.report, has: "Thay bộ trước" },
  "report.done": { heading: STEP.report, has: "đối chiếu lại khớp" },
};

/** Waits until a screen is shown, and only it. */
export async function arrive(pane: Frame, screen: Screen): Promise<void> {
  const marker = MARKERS[screen];
  if (!marker) throw new Error(`No click stops at ${screen}.`);
  await pane.waitForFunction(
    ({ heading, has, lacks }) => {
      const text = document.querySelector("main")?.innerText ?? "";
      const isThere = document.querySelector("h2")?.textContent === heading && text.includes(has);
      const isBusy = document.querySelector("[aria-busy=true]") !== null;
      return isThere && !isBusy && (lacks === undefined || !text.includes(lacks));
    },
    marker,
    { polling: 30 },
  );
}

const press = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const step = (name: string) => (pane: Frame) =>
  pane
    .getByRole("navigation")
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .click();

async function explain(pane: Frame): Promise<void> {
  await pane.getByRole("checkbox", { name: "Đã đối chiếu" }).check();
  await pane.getByLabel("Lý do").fill("Đã xem lại tờ phiếu");
}

async function written(pane: Frame, act: () => Promise<void>): Promise<void> {
  await act();
  await pane.getByText(/đối chiếu lại khớp/).waitFor();
}

const form = (pane: Frame) => pane.getByRole("checkbox", { name: /^Báo cáo kết quả/ });

/** Forms that are ticked without anybody having ticked them. */
const TICKED = [/^Báo cáo kết quả/, /^Biên bản kiểm phiếu/, /^Danh sách người cần xem xét/];

async function untick(pane: Frame): Promise<void> {
  for (const name of TICKED) await pane.getByRole("checkbox", { name }).uncheck();
}

/** How each move is made by a clerk. */
export const ACTS: Readonly<Partial<Record<Move, (pane: Frame) => Promise<void>>>> = {
  conference: step(STEP.conference),
  data: step(STEP.data),
  check: step(STEP.check),
  results: step(STEP.results),
  report: step(STEP.report),
  pick: async (pane) => {
    // A sheet that was written before is the open one.
    await pane.page().evaluate(() => window.workbench.select("Phiếu", "A1"));
    await press(pane, "Dùng vùng đang chọn");
  },
  confirm: (pane) => press(pane, /^Đúng$/),
  correct: (pane) => press(pane, /^Sửa$/),
  fill: (pane) => press(pane, /^Đơn vị$/),
  answer: (pane) => press(pane, /^Chọn cách này/),
  add: (pane) => press(pane, "+ Thêm loại phiếu khác"),
  cancelAdd: (pane) => press(pane, "Hủy"),
  remove: (pane) => press(pane, "Bỏ loại phiếu này"),
  restore: (pane) => press(pane, "Hoàn lại"),
  toData: (pane) => press(pane, "Đến bước Dữ liệu"),
  toCheck: (pane) => press(pane, "Đến bước Kiểm tra"),
  recheck: (pane) => press(pane, "⟳ Kiểm tra lại"),
  explain,
  undo: (pane) => press(pane, "Hoàn tác lựa chọn"),
  untick,
  tick: (pane) => form(pane).check(),
  write: (pane) => press(pane, "Lập báo cáo"),
  replace: (pane) => written(pane, () => press(pane, "Thay bộ trước")),
  addSet: (pane) => written(pane, () => press(pane, "Thêm bộ mới")),
  openTool: async (pane) => {
    await press(pane, "Công cụ, trợ giúp, ngôn ngữ");
    await pane.getByRole("menuitem", { name: "Thời hạn" }).click();
  },
  openHelp: async (pane) => {
    await press(pane, "Công cụ, trợ giúp, ngôn ngữ");
    await pane.getByRole("menuitem", { name: "Trợ giúp" }).click();
  },
  closeHelp: (pane) => press(pane, "‹ Quay lại"),
  closeTool: (pane) => press(pane, "‹ Quay lại"),
  draft: (pane) => written(pane, () => press(pane, "Lập bản chưa chính thức")),
};
