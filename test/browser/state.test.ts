import { reportCounts } from "./support";
import { useWorkbench } from "./useWorkbench";
import { published } from "../support/published";
import { comesTo } from "../support/waiting";
import { keepWritten } from "../support/written";

const bench = useWorkbench();

/** What is typed into each field, by its label. All of the set-up is here. */
const CONFERENCE = {
  "Đơn vị": "Đảng bộ A",
  "Hội nghị, kỳ họp": "lần thứ 10",
  Ngày: "13/12/2023",
  "Được triệu tập": "60",
  "Có mặt": "48",
  "Tổng số ủy viên, đại biểu": "50",
  "Vắng mặt": "2",
  "Có mặt lúc bỏ phiếu": "47",
  "Nhiệm vụ kiểm phiếu do ai giao": "Hội nghị",
  "Từ giờ": "08:05",
  "Đến giờ": "09:30",
  "Địa điểm họp": "Hội trường",
  "Địa danh (dòng ngày tháng)": "Hà Nội",
  "Số thành viên Ban Kiểm phiếu": "5",
  "Trưởng Ban Kiểm phiếu": "Trần Thị B",
};
const KIND = {
  "Phát ra": "47",
  "Thu về": "46",
  "Thành phần ghi phiếu": "Ban Chấp hành",
  "Đối với (chức danh được lấy phiếu)": "Ban Thường vụ",
  "Tên loại phiếu": "Phiếu số 1",
};
const CORRECTED = { "Vùng ghi dấu (không có tiêu đề)": "C5:O50", "Vùng họ tên": "C3:O4" };

const field = (label: string) => bench.pane().getByLabel(label, { exact: true });

async function openDetails(): Promise<void> {
  await bench
    .pane()
    .evaluate(() => document.querySelectorAll("details").forEach((item) => (item.open = true)));
}

async function fillAll(values: Readonly<Record<string, string>>): Promise<void> {
  await openDetails();
  for (const [label, value] of Object.entries(values)) await field(label).fill(value);
}

async function readAll(values: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  await openDetails();
  const entries = Object.keys(values).map(async (label) => [label, await field(label).inputValue()] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function expectEverything(): Promise<void> {
  await bench.press("Hội nghị");
  const plan = field("Văn bản triển khai").locator("option:checked");
  await comesTo("Kế hoạch 171-KH/TU", () => plan.innerText());
  await comesTo(CONFERENCE, () => readAll(CONFERENCE));
  await bench.press("Dữ liệu");
  await bench.see(/^46 phiếu, 13 người/);
  await comesTo({ ...KIND, ...CORRECTED }, () => readAll({ ...KIND, ...CORRECTED }));
}

describe("what the clerk has chosen", () => {
  it("is filled in, and kept when the pane is loaded again", async () => {
    await bench.open();
    await field("Văn bản triển khai").selectOption({ label: "Kế hoạch 171-KH/TU" });
    await fillAll(CONFERENCE);
    await bench.see("3 × 48 = 144 ≥ 2 × 60 = 120");
    await bench.press("Tiếp tục");
    await bench.press("Dùng vùng đang chọn");
    await fillAll(KIND);
    await bench.press("Tiếp tục");
    await bench.see("0 lỗi");
    // The words of the pane before would satisfy what follows: it must be gone first.
    await bench.reopened(() =>
      bench.pane().evaluate(() => {
        location.reload();
      }),
    );
    await bench.see("0 lỗi");
    await expectEverything();
  });

  it("is kept in the saved file", async () => {
    const bytes = await bench.page.evaluate(async () => Array.from(await window.workbench.save()));
    keepWritten(Uint8Array.from(bytes));
    await bench.openFile("da-luu.xlsx", Uint8Array.from(bytes));
    await expectEverything();
  });

  it("is all the ribbon's report needs", async () => {
    await bench.page.getByRole("button", { name: "Lập báo cáo" }).click();
    await bench.see("Đã lập 3 trang tính, đối chiếu lại khớp.");
    expect(await reportCounts(bench, "KH2014")).toEqual(published("KH2014"));
    const text = JSON.stringify(await bench.range("Phụ lục 4", "A1:J16"));
    expect(text).toContain("Hà Nội, ngày 13 tháng 12 năm 2023");
    expect(text).toContain("kiểm phiếu tín nhiệm của Ban Chấp hành đối với Ban Thường vụ");
    expect(text).not.toContain("…");
  });
});

describe("the ribbon's report without a set-up", () => {
  it("opens the pane where the ballots are chosen", async () => {
    await bench.open();
    await bench.page.getByRole("button", { name: "Lập báo cáo" }).click();
    await bench.see(/Chọn vùng ghi phiếu trên trang tính/);
    // The hidden sheet of the state may be there.
    const sheets = await bench.page.evaluate(() => window.workbench.sheetNames());
    expect(sheets.filter((name) => name !== "TN_TrangThai")).toEqual(["Phiếu"]);
  });
});
