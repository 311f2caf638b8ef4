import { kindOf } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { EMPTY_CONFERENCE, EMPTY_SETUP } from "../setup/setup";
import { area, sheet } from "../testing/sheet";
import { checkFigures } from "./figures";

const KIND = kindOf({ sheet: "P", marks: "A2:A2", collected: 46 });
const SETUP = {
  ...EMPTY_SETUP,
  conference: { ...EMPTY_CONFERENCE, present: 47 },
  kinds: [KIND],
  sources: { collected: { sheet: "P", address: "B4" }, present: { sheet: "Q", address: "B9" } },
};

function check(...figures: Cell[][]) {
  const grid = sheet(["Nguyễn Văn A"], ["TNC"], [], ...figures);
  return checkFigures(grid, area("A1:A2"), SETUP, KIND).map(({ code, address, facts }) => ({
    code,
    address,
    ...facts,
  }));
}

describe("checkFigures", () => {
  it("accepts the figure where it was taken from, and again with the same number", () => {
    expect(check(["Thu về", 46], ["Số phiếu thu về", "46 phiếu"])).toEqual([]);
  });

  it("blocks a second, different number on the sheet the figure was taken from", () => {
    expect(check(["Thu về", 46], ["Số phiếu thu về", 45])).toEqual([
      { code: "F210", address: "B5", field: "collected", value: "45", other: "46" },
    ]);
  });

  it("leaves another number alone when the clerk typed the figure or took it from another sheet", () => {
    expect(check(["Phát ra", 48])).toEqual([]);
    expect(check(["Có mặt", 45])).toEqual([]);
  });

  it("blocks a number that cannot be read only while nobody said it", () => {
    expect(check(["Phát ra", { error: "#REF!" }])).toEqual([
      { code: "F207", address: "B4", field: "issued", value: "#REF!" },
    ]);
    expect(check(["Thu về", { error: "#REF!" }])).toEqual([]);
  });

  it("warns of another number where one of several kinds has the sheet for itself", () => {
    const grid = sheet(["Nguyễn Văn A"], ["TNC"], [], ["Thu về", 45], ["Có mặt", 45]);
    const kinds = [KIND, { ...KIND, sheet: "R" }];
    const typed = { ...SETUP, kinds, sources: {} };
    expect(checkFigures(grid, area("A1:A2"), typed, KIND)).toMatchObject([
      { code: "W213", address: "B4", facts: { field: "collected", value: "45", other: "46" } },
    ]);
    const shared = { ...typed, kinds: [KIND, KIND] };
    expect(checkFigures(grid, area("A1:A2"), shared, KIND)).toEqual([]);
  });
});
