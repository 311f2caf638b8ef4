import { sourceOf } from "../../core/setup/sourceText";
import { describe, expect, it } from "@jest/globals";
import type { SheetGrid } from "../../core/sheet/grid";
import { boxSheet, codeSheet, VOTED, withCells } from "../testing/vote";
import { describeKind } from "./describeKind";
import { previewOf } from "./preview";

function preview(grid: SheetGrid, marks: string, people = "") {
  const view = describeKind(sourceOf({ marks, people }), grid);
  if (!view) throw new Error("nothing to show");
  return previewOf(grid, view);
}

describe("previewOf", () => {
  const two = codeSheet(VOTED.slice(0, 2));

  it("shows the header and the first four ballots as they stand on the sheet", () => {
    const { rows } = preview(two, "B9:C54");
    expect(rows.map(({ number, isHeader }) => [number, isHeader])).toEqual([
      [7, true],
      [8, true],
      [9, false],
      [10, false],
      [11, false],
      [12, false],
    ]);
    expect(rows[0]?.cells).toEqual(["Số phiếu", "Nguyễn Văn A", "Trần Thị B"]);
    expect(rows[2]?.cells).toEqual(["1", "TNC", "TNC"]);
  });

  it("says of each column what it was taken for", () => {
    const { columns } = preview(two, "B9:B54");
    expect(columns).toEqual([
      { letter: "A", role: { key: "data.roleNumber", number: 0 } },
      { letter: "B", role: { key: "data.rolePerson", number: 1 } },
      { letter: "C", role: { key: "data.roleIgnored", number: 0 } },
    ]);
  });

  it("names person and level above boxes", () => {
    const { columns } = preview(boxSheet(VOTED.slice(0, 2)), "B10:G55");
    expect(columns.map(({ role }) => [role.key, role.number])).toEqual([
      ["data.roleNumber", 0],
      ["data.roleHigh", 1],
      ["data.roleConfidence", 1],
      ["data.roleLow", 1],
      ["data.roleHigh", 2],
      ["data.roleConfidence", 2],
      ["data.roleLow", 2],
    ]);
  });

  it("shows an error cell by its text", () => {
    const { rows } = preview(withCells(two, [[8, 1, { error: "#N/A" }]]), "B9:C54");
    expect(rows[2]?.cells[1]).toBe("#N/A");
  });

  it("has no header where the names stand elsewhere", () => {
    const { rows } = preview(two, "B9:C54", "E1:E2");
    expect(rows[0]?.isHeader).toBe(true);
    expect(preview(two, "B9:C54", "E60:E61").rows[0]?.number).toBe(9);
  });
});
