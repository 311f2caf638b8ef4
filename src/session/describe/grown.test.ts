import { gridOf } from "../../core/sheet/grid";
import { describe, expect, it } from "@jest/globals";
import { codeSheet, resultSheet, VOTE_SHEET } from "../testing/vote";
import { extendedRange } from "./grown";

const found = (marks: string) => extendedRange({ marks, layout: "" }, codeSheet());

describe("grownRange", () => {
  it.each([
    ["B9:N50", "B9:N54"],
    ["B9:N54", null],
    ["B9:N60", null],
    ["B9:C50", null],
    ["B10:N50", null],
    ["B9:", null],
  ])("with %s in use finds %p", (marks, range) => {
    expect(found(marks)).toBe(range);
  });

  it.each([
    ["D3:F14", "D3:F15"],
    ["D3:F15", null],
  ])("with counts in %s finds %p", (marks, range) => {
    expect(extendedRange({ marks, layout: "counts" }, resultSheet())).toBe(range);
  });

  it("finds nothing on a sheet without ballots", () => {
    const empty = gridOf({ sheet: VOTE_SHEET, row: 0, column: 0, cells: [["a"]] });
    expect(extendedRange({ marks: "B9:N50", layout: "" }, empty)).toBeNull();
  });
});
