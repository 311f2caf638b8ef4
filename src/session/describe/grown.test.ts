import { areaAddress } from "../../core/sheet/address";
import { gridOf, type SheetGrid } from "../../core/sheet/grid";
import { sourceOf } from "../../core/setup/sourceText";
import { describe, expect, it } from "@jest/globals";
import { codeSheet, resultSheet, VOTE_SHEET } from "../testing/vote";
import { extendedRange } from "./grown";

function grown(marks: string, sheet: SheetGrid, layout = "") {
  const source = sourceOf({ marks, layout });
  const found = source && extendedRange(source, sheet);
  return found && areaAddress(found);
}

describe("extendedRange", () => {
  it.each([
    ["B9:N50", "B9:N54"],
    ["B9:N54", null],
    ["B9:N60", null],
    ["B9:C50", null],
    ["B10:N50", null],
  ])("with %s in use finds %p", (marks, range) => {
    expect(grown(marks, codeSheet())).toBe(range);
  });

  it.each([
    ["D3:F14", "D3:F15"],
    ["D3:F15", null],
  ])("with counts in %s finds %p", (marks, range) => {
    expect(grown(marks, resultSheet(), "counts")).toBe(range);
  });

  it("finds nothing on a sheet without ballots", () => {
    const empty = gridOf({ sheet: VOTE_SHEET, row: 0, column: 0, cells: [["a"]] });
    expect(grown("B9:N50", empty)).toBeNull();
  });
});
