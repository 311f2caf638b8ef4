import { fitsOnePage, paperHeight } from "./paper";

const page = (orientation: "portrait" | "landscape") => ({
  orientation,
  margins: { top: 20, bottom: 20, left: 30, right: 20 },
});

it("leaves 257 mm of an upright page and 170 mm of one on its side", () => {
  expect(paperHeight(page("portrait"))).toBeCloseTo(728.5, 1);
  expect(paperHeight(page("landscape"))).toBeCloseTo(481.9, 1);
});

it.each([
  [[700], 0.7, true],
  [[700, 300], 0.7, true],
  [[700, 400], 0.7, false],
  [[700, 40], 1, false],
])("rows of %j points at no less than %p: %p", (rows, least, isFitting) =>
  expect(fitsOnePage(rows, page("portrait"), least)).toBe(isFitting),
);
