import type { Cell } from "../sheet/cell";
import { dayOf, groupOf, placeOf } from "./dataWords";

describe("words of the flat sheet", () => {
  it.each<[Cell, string]>([
    ["13/12/2023", "2023-12-13"],
    ["5-8-2023", "2023-08-05"],
    ["2023-12-13T00:00:00Z", "2023-12-13"],
    [45_273, "2023-12-13"],
    [2023, ""],
    [99_999, ""],
    [null, ""],
  ])("%j is the day %s", (cell, day) => expect(dayOf(cell)).toBe(day));

  it("names places and rows", () => {
    expect(["Nơi công tác", "council", "Ở nhà", ""].map(placeOf)).toEqual(["work", "council", "", ""]);
    expect(["1.2", "1,2", "2.2 Lãnh đạo", "1.20", "3"].map(groupOf)).toEqual(["1.2", "1.2", "2.2", "", ""]);
  });
});
