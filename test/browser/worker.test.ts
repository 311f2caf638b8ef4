import { useWorkbench } from "./useWorkbench";

const bench = useWorkbench();

describe("counting in the browser", () => {
  it("runs in one worker of the add-in's own files, which the page's policy lets in", async () => {
    await bench.open();
    const own = () => bench.page.workers().filter((worker) => worker.url().includes("/addin/"));
    expect(own()).toEqual([]);
    await bench.press("Tiếp tục");
    await bench.press("Dùng vùng đang chọn");
    await bench.see(/^46 phiếu, 13 người/);
    await bench.press("Tiếp tục");
    await bench.see("0 lỗi");
    expect(own()).toHaveLength(1);
    expect(new URL(own()[0]?.url() ?? "").origin).toBe(new URL(bench.page.url()).origin);
    expect(bench.complaints).toEqual([]);
    expect(bench.foreign).toEqual([]);
  });

  it("works in the page where the host forbids workers", async () => {
    await bench.page.addInitScript(() => {
      const forbidden = function () {
        throw new Error("forbidden");
      };
      Reflect.set(window, "Worker", forbidden);
    });
    await bench.open();
    await bench.press("Tiếp tục");
    await bench.press("Dùng vùng đang chọn");
    await bench.see(/^46 phiếu, 13 người/);
    await bench.press("Tiếp tục");
    await bench.see("0 lỗi");
    expect(bench.page.workers().filter((worker) => worker.url().includes("/addin/"))).toEqual([]);
  });
});
