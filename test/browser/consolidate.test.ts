import { writeFileSync } from "node:fs";
import { makeUnit } from "../../bench/unitFiles";
import { useWorkbench } from "./useWorkbench";

const NAME = "Tổng hợp nhiều đơn vị";
/** Narrow as the pane may be made. */
const WIDTH = 320;

const bench = useWorkbench();

const asFile = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

async function unitFiles(count: number) {
  const units = Array.from({ length: count }, async (_, at) =>
    asFile(`xa-${String(at + 1)}.xlsx`, Buffer.from(await makeUnit(at).file)),
  );
  return Promise.all(units);
}

/** A picture for whoever asks for one. */
async function picture(name: string): Promise<void> {
  const folder = process.env["PICTURES"];
  if (folder !== undefined) await bench.page.screenshot({ path: `${folder}/${name}.png` });
}

/** The workbook as it is saved, for whoever prints it. */
async function keep(name: string): Promise<void> {
  const folder = process.env["PICTURES"];
  if (folder === undefined) return;
  const bytes = await bench.page.evaluate(async () => Array.from(await window.workbench.save()));
  writeFileSync(`${folder}/${name}.xlsx`, Uint8Array.from(bytes));
}

it("files chosen in the pane are read in a worker, and become three sheets", async () => {
  await bench.open();
  await bench.page.locator("#pane").evaluate((frame, width) => {
    Object.assign(frame.style, { width: `${String(width)}px`, minWidth: "0", flex: "none" });
  }, WIDTH);
  await bench.press("Công cụ, trợ giúp, ngôn ngữ");
  await bench.pane().getByRole("menuitem", { name: NAME }).click();
  await bench.pane().getByRole("button", { name: "Chọn các tệp…" }).waitFor();
  await picture("empty");
  // The one that reads the sheets on opening stays.
  const before = bench.page.workers().length;
  const workers: string[] = [];
  bench.page.on("worker", (worker) => workers.push(worker.url()));
  const files = [...(await unitFiles(30)), asFile("hong.xlsx", Buffer.from("không phải tệp Excel"))];
  await bench.pane().locator("input[type=file]").setInputFiles(files);
  await bench.see(/^Đã tổng hợp 30 đơn vị/);
  // One worker for all files, ended with its work.
  expect([workers.length, bench.page.workers().length]).toEqual([1, before]);
  await picture("read");
  await bench.pane().getByText("Phần II: xử lý, sử dụng kết quả").click();
  await bench.pane().getByLabel("Miễn nhiệm").fill("0");
  await bench.pane().getByText("Xem trước Phụ lục I").click();
  await bench.pane().getByRole("button", { name: "Lập Phụ lục I" }).scrollIntoViewIfNeeded();
  await picture("preview");
  await bench.press("Lập Phụ lục I");
  await bench.see(/^Đã lập: Phụ lục I/);
  await picture("written");
  await keep("written");
  const rows = await bench.range("Phụ lục I", "A1:G30");
  const communes = rows.find(([number]) => number === "1.3");
  const sums = (await bench.range("Danh sách đơn vị", "A1:J60")).find(([label]) => label === "Tổng cộng");
  expect(communes?.slice(2, 6)).toEqual(sums?.slice(4, 8));
  expect(Number(communes?.[2])).toBeGreaterThan(150);
});
