import { describe, expect, it } from "@jest/globals";
import { kindOf } from "../../core/setup/kindTexts";
import { EMPTY_SETUP } from "../../core/setup/setup";
import { cellsOf, gridOf, transposeGrid, type SheetGrid } from "../../core/sheet/grid";
import { boxSheet, codeSheet, VOTE_SHEET, VOTED, withCells } from "../testing/vote";
import { cellView, keepKind } from "./cellView";

interface Place {
  readonly marks: string;
  readonly people?: string;
  readonly layout?: string;
}

function at(grid: SheetGrid, place: Place, address: string) {
  const kind = kindOf({ sheet: VOTE_SHEET, ...place });
  const kept = keepKind({ ...EMPTY_SETUP, kinds: [kind] }, kind, grid);
  return kept && cellView([kept], address);
}

const CODES = { marks: "B9:N54", people: "B7:N8" };

describe("a cell of the ballots", () => {
  it("is a ballot's mark for a person", () => {
    const view = at(withCells(codeSheet(), [[8, 1, "TNT"]]), CODES, "B9");
    expect(view).toMatchObject({
      ballot: { number: 1, says: { low: 1, high: 12 } },
      person: { name: "Nguyễn Văn A" },
      mark: "low",
    });
  });

  it.each([
    ["", "blank"],
    [0, "blank"],
    ["?", "unknown"],
    ["TNC/TN", "multiple"],
  ])("%p is called %s", (cell, mark) => {
    expect(at(withCells(codeSheet(), [[8, 1, cell === "" ? null : cell]]), CODES, "B9")).toMatchObject({
      mark,
    });
  });

  it("counts by the three boxes of a person", () => {
    const two = boxSheet(VOTED.slice(0, 2));
    const place = { marks: "B10:G55", people: "B7:G8" };
    expect(at(two, place, "E10")).toMatchObject({ person: { name: VOTED[1]?.name }, mark: "high" });
    expect(at(two, place, "G10")).toMatchObject({ person: { name: VOTED[1]?.name }, mark: "high" });
  });

  it("is the same where ballots stand in columns", () => {
    const grid = transposeGrid(withCells(codeSheet(), [[8, 1, "TNT"]]));
    const place = { marks: "I2:BB14", people: "G2:H14", layout: "turned codes TNC/TN/TNT" };
    expect(at(grid, place, "I2")).toMatchObject({
      ballot: { number: 1 },
      person: { name: "Nguyễn Văn A" },
      mark: "low",
    });
  });

  it("is the same in a list with a line per ballot and person", () => {
    const lines = [1, 2].flatMap((ballot) =>
      VOTED.slice(0, 3).map(({ name }, person) => [
        ballot,
        name,
        ballot === 2 && person === 1 ? "TNT" : "TNC",
      ]),
    );
    const grid = gridOf({
      sheet: VOTE_SHEET,
      row: 0,
      column: 0,
      cells: [["Phiếu", "Họ tên", "Mức"], ...lines],
    });
    const place = { marks: "C2:C7", people: "B2:B7", layout: "list", ballots: "A2:A7" };
    expect(at(grid, place, "C6")).toMatchObject({
      ballot: { number: 2, says: { high: 2, low: 1 } },
      person: { name: VOTED[1]?.name },
      mark: "low",
    });
    expect(at(grid, place, "C1")).toBeNull();
  });
});

describe("a cell beside the marks", () => {
  it("is the ballot of its row, or the person of its column", () => {
    expect(at(codeSheet(), CODES, "A10")).toMatchObject({ ballot: { number: 2 }, person: null, mark: null });
    expect(at(codeSheet(), CODES, "C7")).toMatchObject({
      ballot: null,
      person: { name: "Trần Thị B" },
      mark: null,
    });
  });

  it("is nothing elsewhere, and in rows that are no ballots", () => {
    for (const address of ["A1", "C60", "không"]) expect(at(codeSheet(), CODES, address)).toBeNull();
    const cells = cellsOf(codeSheet()).map((row, line) => (line === 20 ? row.map(() => null) : row));
    expect(at(gridOf({ ...codeSheet(), cells }), CODES, "A21")).toBeNull();
  });

  it("is nothing where the ballots cannot be read", () => {
    expect(at(codeSheet(), { marks: "B9:N54", people: "B7:D8" }, "B9")).toBeNull();
  });
});
