// The README's animation: one job from the open workbook to the written report. The script that takes its pictures and
// the test that compares their words go through the same moments.

/** The workbook that is open when it begins: 47 ballots, somebody over one half. */
export const SAMPLE = "VP2023-A.xlsx";

const button = (pane, name) => pane.getByRole("button", { name }).first();
const stepButton = (pane, name) => pane.getByRole("navigation").getByRole("button", { name });
const heading = (pane, name) => pane.getByRole("heading", { level: 2, name });
const text = (pane, words) => pane.getByText(words).first();

/**
 * What is pressed or how far the sheet is scrolled, what is there then, and how long that is shown. `isAll`: the sheet
 * changes as well as the pane. Before each press the pointer is shown on the button for `POINT_MS`.
 */
const MOMENTS = [
  { id: "mo-tep", see: (pane) => text(pane, "Thấy 47 phiếu, 7 người"), ms: 2500, isAll: true },
  {
    id: "dung",
    press: (pane) => button(pane, /^Đúng$/),
    see: (pane) => text(pane, "7 người · 47 phiếu thu về"),
    ms: 4200,
  },
  {
    id: "kiem-tra",
    press: (pane) => stepButton(pane, /Kiểm tra/),
    see: (pane) => heading(pane, "Kiểm tra"),
    ms: 2000,
  },
  {
    id: "bao-cao",
    press: (pane) => stepButton(pane, /Báo cáo/),
    see: (pane) => heading(pane, "Báo cáo"),
    ms: 1800,
  },
  {
    id: "da-lap",
    press: (pane) => button(pane, /^Lập báo cáo/),
    see: (pane) => text(pane, "Đã lập 4 trang tính, đối chiếu lại khớp."),
    ms: 2500,
    isAll: true,
  },
  { id: "bang-so", scroll: 480, see: (pane) => text(pane, "Đã lập 4 trang tính"), ms: 3800, isAll: true },
];

/** A report's own number holds the time at which it was written, and chance. */
const withoutNumber = (line) => line.replace(/TN-\d{14}-\w{4}/, "TN-…");

/** Somewhere on the grid. */
const ON_GRID = [300, 400];

async function scrollGrid(page, pixels) {
  await page.mouse.move(...ON_GRID);
  await page.mouse.wheel(0, pixels);
}

/** How long the pointer rests on a button before it is pressed. */
export const POINT_MS = 800;

/**
 * Goes through the job.
 *
 * @param pane - gives the add-in's frame, with `SAMPLE` open beside it
 * @param see - settles a screen and gives its words
 * @param show - called with what is to be shown: `ms`, `isAll`, and `pointed`, the button that is about to be pressed
 * @returns the words of each moment by its id
 */
export async function playJob(pane, see, show = async () => undefined) {
  const words = {};
  for (const { id, press, scroll, see: there, ms, isAll = false } of MOMENTS) {
    if (press) {
      await show({ ms: POINT_MS, isAll: false, pointed: press(pane()) });
      await press(pane()).click();
    }
    if (scroll) await scrollGrid(pane().page(), scroll);
    await there(pane()).waitFor();
    words[id] = (await see(pane())).map(withoutNumber);
    await show({ ms, isAll });
  }
  return words;
}
