import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { percent } from "../../src/core/fraction/percent";
import { describeLong } from "../support/long";
import { published } from "../support/published";
import { comesTo } from "../support/waiting";
import { keepWritten } from "../support/written";
import { peopleRows, reportCounts, typeInto } from "./support";
import { useWorkbench } from "./useWorkbench";

const bench = useWorkbench();

/** The whole job: from the open sheet to the written report, by clicks alone. */
async function doTheJob(): Promise<void> {
  await bench.press("Tiếp tục");
  await bench.press("Dùng vùng đang chọn");
  await bench.see(/^46 phiếu, 13 người/);
  await bench.press("Tiếp tục");
  await bench.see("0 lỗi · 0 cảnh báo · 1 ghi nhận");
  await bench.press("Tiếp tục");
  await bench.see("13 người · 46 phiếu thu về · 0 người cần xem xét");
  await bench.press("Tiếp tục");
  await bench.press(/^Lập báo cáo/);
  await bench.see("Đã lập 3 trang tính, đối chiếu lại khớp.");
}

function testJob(file: string): void {
  it("ends in a report whose every cell is the published count", async () => {
    await bench.open();
    await bench.openSample(file);
    await doTheJob();
    const people = published("KH2014");
    expect(await reportCounts(bench, "KH2014")).toEqual(people);
    const rows = await peopleRows(bench, people.length);
    const share = (count: number) => Number(percent(count, 46, { separator: "." }));
    rows.forEach((row, at) => {
      const { high = 0, confidence = 0, low = 0 } = people[at] ?? {};
      expect([row[0], row[3], row[5], row[7], row[9]]).toEqual([
        at + 1,
        46,
        share(high),
        share(confidence),
        share(low),
      ]);
    });
    expect(await bench.range("Phụ lục 4", "H15")).toEqual([[46]]);
  });

  it("leaves files that Word and Excel open", async () => {
    const download = bench.page.waitForEvent("download");
    await bench.press("Tải bản Word");
    const document = readFileSync(await (await download).path());
    expect(Object.keys(unzipSync(document))).toContain("word/document.xml");
    keepWritten(document, null, "docx");
    const saved = await bench.page.evaluate(async () => Array.from(await window.workbench.save()));
    keepWritten(Uint8Array.from(saved));
    const { sheets } = await readXlsx(Uint8Array.from(saved));
    expect(sheets.map(({ name }) => name)).toContain("Phụ lục 4");
  });

  it("shows every published count in the pane", async () => {
    await bench.press("Quay lại");
    const missing = async () => {
      const text = (await bench.pane().locator("body").innerText()).replace(/\s+/g, " ");
      return published("KH2014").filter(
        ({ high, confidence, low }) =>
          !new RegExp(` ${String(high)} ${String(confidence)} ${String(low)} \\d+ \\d+,\\d\\d%`).test(text),
      );
    };
    await comesTo([], missing);
  });
}

describe("the job of KH2014-A.xlsx by clicks", () => testJob("KH2014-A.xlsx"));
// What another layout changes is seen without a browser by the tests of reading and of the add-in.
describeLong("the job of KH2014-C.xlsx by clicks", () => testJob("KH2014-C.xlsx"));

describe("a range selected with the mouse", () => {
  it("is the one that is read", async () => {
    await bench.open();
    const { mouse } = bench.page;
    await mouse.move(...bench.cellCentre("B3"));
    await mouse.down();
    await mouse.move(...bench.cellCentre("F20"), { steps: 5 });
    await mouse.up();
    await bench.press("Tiếp tục");
    await bench.press("Dùng vùng đang chọn");
    await bench.see(/^16 phiếu, 4 người/);
  });
});

describe("planted faults", () => {
  it("are listed, lead to their cells, and keep the report from being written", async () => {
    await bench.open();
    await bench.openSample("KH2014-A-faults.xlsx");
    await bench.press("Tiếp tục");
    await bench.press("Dùng vùng đang chọn");
    await bench.press("Tiếp tục");
    await bench.see("4 lỗi · 0 cảnh báo · 3 ghi nhận");
    await bench.press("Đến ô");
    const selected = bench.page.locator("[data-u-comp='defined-name'] input").first();
    await comesTo("D17", () => selected.inputValue());
    await bench.press("Báo cáo");
    await bench.see(/chưa lập được|Chưa lập được/);
    // The hidden sheet of the state may be there.
    const sheets = await bench.page.evaluate(() => window.workbench.sheetNames());
    expect(sheets.filter((name) => name !== "TN_TrangThai")).toEqual(["Phiếu"]);
  });
});

describe("somebody over half", () => {
  it("is shown with verdict, proof, margin and consequence", async () => {
    await bench.open();
    await bench.openSample("VP2023-A.xlsx");
    await bench.press("Tiếp tục");
    await bench.press("Dùng vùng đang chọn");
    await bench.press("Kết quả");
    await bench.see("7 người · 47 phiếu thu về · 1 người cần xem xét");
    await bench.see("Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp");
    await bench.see("53,19%");
    await bench.see(/2 × 25 = 50 > 47 → trên 50%/);
    await bench.see(/đưa ra khỏi quy hoạch các chức vụ cao hơn/);
  });
});

describe("functions in cells through Microsoft's own runtime", () => {
  it("count the open sheet", async () => {
    await bench.open("?functions=runtime");
    const formula = "=TINNHIEM.TALLY(C5:O50)";
    await typeInto(bench, "Phiếu", "R1", formula);
    // A function answers when its script has loaded, which the sheet does not wait for.
    const rows = published("KH2014").map(({ high, confidence, low }) => [46, 0, high, confidence, low]);
    await comesTo(rows, () => bench.range("Phiếu", "R1:V13"));
  });
});
