import { typeInto } from "./support";
import { useWorkbench } from "./useWorkbench";

const bench = useWorkbench();

const SHEET = "Biểu đồ";
/** Of the series "cao", in the bar of the first person: before its end at 42 of 46 ballots and behind 38, at 1400 × 850. */
const BAR: readonly [number, number] = [912, 427];
const HIGH = "31,78,121,255";
const CONFIDENCE = "91,155,213,255";
/** A cell without a fill. */
const EMPTY = "0,0,0,0";

/** Waits until the grid's canvas shows a colour at a place of the page. */
const shown = (place: readonly [number, number], color: string) =>
  bench.page.waitForFunction(
    ([[x, y], wanted]) => {
      const canvas = document.elementFromPoint(x, y);
      if (!(canvas instanceof HTMLCanvasElement)) return false;
      const { left, top, width } = canvas.getBoundingClientRect();
      const ratio = canvas.width / width;
      const pixel = canvas.getContext("2d")?.getImageData((x - left) * ratio, (y - top) * ratio, 1, 1).data;
      return pixel !== undefined && pixel.join(",") === wanted;
    },
    [place, color] as const,
  );

const select = (sheet: string) => bench.page.evaluate((name) => window.workbench.select(name, "A1"), sheet);

describe("the chart of a written report", () => {
  it("stands over its cells in the grid, follows them, and goes with its sheet", async () => {
    await bench.open();
    await bench.press("Đúng");
    await bench.see("46 phiếu thu về");
    await bench.press(/Báo cáo/);
    await bench
      .pane()
      .getByRole("checkbox", { name: /Biểu đồ/ })
      .check();
    await bench.press(/^Lập báo cáo$/);
    await bench.see("Đã lập 4 trang tính, đối chiếu lại khớp.");
    await select(SHEET);
    await shown(BAR, HIGH);
    await typeInto(bench, SHEET, "C8", "38");
    await typeInto(bench, SHEET, "D8", "8");
    await shown(BAR, CONFIDENCE);
    await select("Phiếu");
    await shown(BAR, EMPTY);
  });
});
