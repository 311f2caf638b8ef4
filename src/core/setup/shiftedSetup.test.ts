import { describe, expect, it } from "@jest/globals";
import { areaAddress, parseArea } from "../sheet/address";
import { kindOf } from "./kindTexts";
import { EMPTY_SETUP, type KindSetup } from "./setup";
import { shiftedArea, shiftedSetup, type Shift } from "./shiftedSetup";

const row = (at: number, count: number): Shift => ({ axis: "row", at, count });
const column = (at: number, count: number): Shift => ({ axis: "column", at, count });

describe("shiftedArea", () => {
  it.each<[string, Shift, string | null]>([
    ["rows in front", row(0, 2), "C7:O52"],
    ["rows right in front", row(4, 1), "C6:O51"],
    ["rows between", row(5, 3), "C5:O53"],
    ["rows between the last two", row(49, 1), "C5:O51"],
    ["rows right below", row(50, 1), "C5:O50"],
    ["columns in front", column(0, 1), "D5:P50"],
    ["columns between", column(3, 1), "C5:P50"],
    ["rows in front that go", row(0, -2), "C3:O48"],
    ["rows in front and inside that go", row(2, -4), "C3:O46"],
    ["rows inside that go", row(10, -6), "C5:O44"],
    ["the last rows and more that go", row(48, -9), "C5:O48"],
    ["rows below that go", row(50, -9), "C5:O50"],
    ["columns inside that go", column(2, -1), "C5:N50"],
    ["all rows that go", row(4, -46), null],
    ["all columns and more that go", column(1, -20), null],
  ])("of C5:O50 with %s", (_name, shift, expected) => {
    const area = parseArea("C5:O50");
    const moved = area && shiftedArea(area, shift);
    expect(moved && areaAddress(moved)).toBe(expected);
  });
});

describe("shiftedSetup", () => {
  const own: KindSetup = {
    ...kindOf({ sheet: "Phiếu", marks: "C5:O50", people: "C3:O4" }),
    previousLow: "C60:O60",
    second: "Lần hai",
    secondMarks: "C5:O50",
  };
  const shifted = (sheet: string, shift: Shift, kind = own) =>
    shiftedSetup({ ...EMPTY_SETUP, kinds: [kind] }, sheet, shift).kinds[0];

  it("moves all that a kind names on its sheet", () => {
    expect(shifted("Phiếu", row(0, 1))).toEqual({
      ...kindOf({ sheet: "Phiếu", marks: "C6:O51", people: "C4:O5" }),
      previousLow: "C61:O61",
      second: "Lần hai",
      secondMarks: "C5:O50",
    });
  });

  it("moves what is named on the other sheet", () => {
    expect(shifted("Lần hai", row(0, 1))).toEqual({ ...own, secondMarks: "C6:O51" });
    expect(shifted("Khác", row(0, 1))).toEqual(own);
  });

  it("leaves marks where they were when all are gone, and forgets names that are", () => {
    expect(shifted("Phiếu", row(0, -100))).toMatchObject({
      source: { marks: parseArea("C5:O50"), people: null },
      previousLow: "C60:O60",
    });
  });

  it("moves a table of counts, and nothing where no cells are named", () => {
    const counts: KindSetup = {
      ...own,
      source: { type: "counts", marks: { row: 4, column: 2, rows: 9, columns: 3 } },
    };
    expect(shifted("Phiếu", row(0, 1), counts)?.source).toMatchObject({ marks: { row: 5 } });
    expect(shifted("Phiếu", row(0, 1), { ...own, source: null })?.source).toBeNull();
  });
});
