import { describe, expect, it } from "@jest/globals";
import { gridOf, type SheetGrid } from "../../core/sheet/grid";
import { codeSheet, resultSheet, VOTED, VOTE_SHEET } from "../testing/vote";
import { surveySheets } from "./survey";

const onSheet = (sheet: string, grid: SheetGrid): SheetGrid => ({ ...grid, sheet });
const OTHERS = VOTED.map((person, at) => ({ ...person, name: `Trần Văn ${String.fromCharCode(65 + at)}` }));
const NOTES = gridOf({ sheet: "Ghi chú", row: 0, column: 0, cells: [["Họp lúc 8 giờ"], ["Phòng số 2"]] });

describe("surveySheets", () => {
  it("finds the ballots of a workbook and says what is left aside", () => {
    const { tables, chosen, isOneVote, aside, setup } = surveySheets([NOTES, codeSheet()], null);
    expect(tables).toEqual([{ sheet: VOTE_SHEET, people: 13, ballots: 46 }]);
    expect([chosen, isOneVote]).toEqual([[VOTE_SHEET], true]);
    expect(aside.map(({ code, sheet }) => [code, sheet])).toEqual([["N155", "Ghi chú"]]);
    expect(setup.kinds[0]).toMatchObject({ sheet: VOTE_SHEET, label: "" });
  });

  it("names kinds after their sheets, and counts those that are chosen", () => {
    const grids = [codeSheet(), onSheet("Phiếu 2", codeSheet(OTHERS))];
    const all = surveySheets(grids, null);
    expect(all.setup.kinds.map(({ label }) => label)).toEqual([VOTE_SHEET, "Phiếu 2"]);
    expect(all.isOneVote).toBe(true);
    const one = surveySheets(grids, ["Phiếu 2"]);
    expect(one.tables).toHaveLength(2);
    expect(one.setup.kinds.map(({ sheet }) => sheet)).toEqual(["Phiếu 2"]);
  });

  it("chooses nothing where two sheets list the same people", () => {
    const grids = [codeSheet(), onSheet("Nhập lần 2", codeSheet())];
    expect(surveySheets(grids, null)).toMatchObject({ chosen: [], isOneVote: false, setup: { kinds: [] } });
    expect(surveySheets(grids, ["Nhập lần 2"])).toMatchObject({ chosen: ["Nhập lần 2"], isOneVote: true });
  });

  it("finds a table of counts where there are no ballots, and nothing in notes", () => {
    const counts = resultSheet();
    expect(surveySheets([counts], null).tables).toEqual([{ sheet: counts.sheet, people: 13, ballots: null }]);
    expect(surveySheets([NOTES], null)).toMatchObject({ tables: [], isOneVote: false });
  });
});
