import { gridOf } from "../sheet/grid";
import { boundedKind, boundedSource } from "./bounded";
import { rowsAt } from "./source";
import { kindOf, kindTexts } from "./kindTexts";

const WHOLE = "A1:XFD1048576";
const grid = (sheet: string) =>
  gridOf({
    sheet,
    row: 0,
    column: 0,
    cells: [
      ["a", "b"],
      ["c", "d"],
    ],
  });
const SHEETS = new Map(["Phiếu", "Gõ lại"].map((name) => [name, grid(name)]));

/** Areas of a kind as text after they were bounded. */
const bounded = (texts: Parameters<typeof kindOf>[0], sheets = SHEETS) =>
  kindTexts(boundedKind(kindOf({ sheet: "Phiếu", ...texts }), sheets));

describe("the areas of a kind of ballot", () => {
  it("that name every cell become what is used of their sheets", () => {
    const all = { marks: WHOLE, people: WHOLE, ballots: WHOLE, faultColumn: WHOLE };
    const again = { second: "Gõ lại", secondMarks: WHOLE, previousLow: WHOLE };
    const own = Object.fromEntries(Object.keys(all).map((key) => [key, "A1:B2"]));
    expect(bounded({ ...all, ...again })).toMatchObject({
      ...own,
      secondMarks: "A1:B2",
      previousLow: "A1:B2",
    });
  });

  it("of a source alone too", () => {
    const whole = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    expect(boundedSource(rowsAt(whole), grid("Phiếu"))).toMatchObject({
      marks: { row: 0, column: 0, rows: 2, columns: 2 },
      people: null,
    });
  });

  it("of a table of counts too", () => {
    expect(bounded({ marks: WHOLE, layout: "counts" })).toMatchObject({ marks: "A1:B2", layout: "counts" });
  });

  it("stay as they are where they are small, or no area, or nothing was read", () => {
    const texts = { marks: "A1:B9", secondMarks: "đâu đó", second: "Gõ lại" };
    expect(bounded(texts)).toMatchObject({ ...texts, people: "", ballots: "" });
    expect(bounded({})).toMatchObject({ marks: "" });
    expect(bounded({ marks: WHOLE }, new Map())).toMatchObject({ marks: WHOLE });
  });
});
