import type { PlanPage } from "../../report/sheetPlan";
import { scaleOf, zoomOf } from "./zoom";

const page = (more: Partial<PlanPage> = {}): PlanPage => ({
  orientation: "portrait",
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
  titleRows: null,
  printArea: { row: 0, column: 0, rows: 10, columns: 2 },
  isSinglePage: false,
  ...more,
});

describe("zoomOf", () => {
  it("fits a sheet to the width, or to one page", () => {
    expect(zoomOf({ page: page(), columns: [] })).toEqual({ horizontalFitToPages: 1 });
    const single = page({ isSinglePage: true, breaks: [3] });
    expect(zoomOf({ page: single, columns: [] })).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  });

  it("scales a sheet with breaks, which Excel passes over where it fits to pages", () => {
    expect(zoomOf({ page: page({ breaks: [5] }), columns: [100, 100] })).toEqual({ scale: 100 });
    expect(zoomOf({ page: page({ breaks: [] }), columns: [100] })).toEqual({ horizontalFitToPages: 1 });
  });
});

// 210 - 50 mm are 453.5 points wide.
describe("scaleOf", () => {
  it.each([
    [[200, 200], "portrait", 100],
    [[400, 400], "portrait", 55],
    [[400, 400], "landscape", 85],
    [[800], "portrait", 52],
    [[9000, 9000], "portrait", 10],
  ] as const)("columns of %j points on %s paper are printed at %i %%", (columns, orientation, scale) => {
    expect(scaleOf({ page: page({ orientation }), columns })).toBe(scale);
  });
});
