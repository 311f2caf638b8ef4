import { kindOf } from "../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { EMPTY_SETUP, type CountSetup } from "../../core/setup/setup";
import { codeSheet, VOTE_SHEET, withCells } from "../testing/vote";
import { refreshFigures, sheetsOf } from "../../core/recognise/refresh";

const KIND = kindOf({
  sheet: VOTE_SHEET,
  marks: "B9:N54",
  people: "B7:N8",
  issued: 47,
  collected: 46,
});
const at = (address: string) => ({ sheet: VOTE_SHEET, address });

const SETUP: CountSetup = {
  ...EMPTY_SETUP,
  conference: { ...EMPTY_SETUP.conference, summoned: 50, present: 48, members: 60 },
  kinds: [KIND],
  sources: { summoned: at("B2"), present: at("B3"), issued: at("B4"), collected: at("B5") },
};

const read = (...grids: ReturnType<typeof codeSheet>[]) => new Map(grids.map((grid) => [grid.sheet, grid]));

describe("sheetsOf", () => {
  it("names each sheet of kinds and figures once", () => {
    const sources = { present: { sheet: "Hội nghị", address: "B2" }, issued: at("B4") };
    expect(sheetsOf({ ...SETUP, sources })).toEqual([VOTE_SHEET, "Hội nghị"]);
  });
});

describe("refreshFigures", () => {
  it("returns the very same set-up when no cell changed", () => {
    expect(refreshFigures(SETUP, read(codeSheet()))).toBe(SETUP);
  });

  it("takes a number that was corrected on the sheet", () => {
    const sheets = read(
      withCells(codeSheet(), [
        [2, 1, 49],
        [4, 1, 45],
      ]),
    );
    const fresh = refreshFigures(SETUP, sheets);
    expect(fresh.conference.present).toBe(49);
    expect(fresh.kinds[0]?.collected).toBe(45);
    expect(fresh.sources).toEqual(SETUP.sources);
  });

  it("makes a figure unknown when it no longer stands on its sheet", () => {
    const fresh = refreshFigures(SETUP, read(withCells(codeSheet(), [[3, 0, null]])));
    expect(fresh.kinds[0]?.issued).toBeNull();
    expect(fresh.sources.issued).toBeUndefined();
  });

  it("leaves typed figures and figures of sheets that were not read", () => {
    expect(refreshFigures(SETUP, new Map())).toBe(SETUP);
    const typed = { ...SETUP, sources: {} };
    expect(refreshFigures(typed, read(withCells(codeSheet(), [[2, 1, 49]])))).toBe(typed);
  });

  it("follows a figure that moved to another cell", () => {
    const moved = withCells(codeSheet(), [
      [1, 1, null],
      [1, 2, 51],
    ]);
    const fresh = refreshFigures(SETUP, read(moved));
    expect(fresh.conference.summoned).toBe(51);
    expect(fresh.sources.summoned).toEqual(at("C2"));
  });
});
