import { hasBallots, type BallotSource } from "../../core/setup/source";
import { sourceOf, type SourceTexts } from "../../core/setup/sourceText";
import { describe, expect, it } from "@jest/globals";
import { boxSheet, codeSheet, VOTED, withCells } from "../testing/vote";
import { describeBallots, describeKind, meaningOf, signsOf } from "./describeKind";

function source(texts: Partial<SourceTexts>): BallotSource {
  const found = sourceOf({ marks: "B9:N54", people: "B7:N8", ...texts });
  if (!hasBallots(found)) throw new Error("no ballots");
  return found;
}

describe("describeBallots", () => {
  it("tells ballots, people, codes and names", () => {
    expect(describeKind(source({}), codeSheet())).toMatchObject({
      form: "ballots",
      reading: { layout: "codes", codes: "TNC/TN/TNT" },
      people: 13,
      ballots: 46,
      unmarkedRows: 0,
      names: { row: 6, column: 1, rows: 2, columns: 13 },
    });
  });

  it("takes three columns for a person where boxes are marked", () => {
    const view = describeBallots(source({ marks: "B10:AN55", people: "" }), boxSheet());
    expect(view).toMatchObject({ reading: { layout: "boxes" }, people: 13, ballots: 46 });
    expect(view?.table.people[1]).toMatchObject({ name: "Trần Thị B", office: "Phó chủ tịch HĐND tỉnh" });
  });

  it("counts the rows without any mark apart", () => {
    const [one] = VOTED;
    const changes = Array.from({ length: 13 }, (_, at) => [20, at + 1, null] as const);
    expect(one && describeBallots(source({}), withCells(codeSheet(), changes))).toMatchObject({
      ballots: 45,
      unmarkedRows: 1,
    });
  });

  it("asks what digits mean until the layout or the sheet says so", () => {
    const sheet = codeSheet(VOTED, [1, 2, 3]);
    const choices = (grid: typeof sheet, texts: Parameters<typeof source>[0] = {}) =>
      describeBallots(source(texts), grid)?.choices.map(({ codes }) => codes);
    expect(choices(sheet)).toEqual(["1/2/3", "3/2/1"]);
    expect(choices(sheet, { layout: "codes 1/2/3" })).toEqual(["1/2/3"]);
    expect(choices(withCells(sheet, [[20, 1, 4]]))).toEqual(["1/2/3", "3/2/1"]);
    expect(choices(withCells(sheet, [[1, 0, "1 = thấp, 2 = tín nhiệm, 3 = cao"]]))).toEqual(["3/2/1"]);
  });

  it("gives all readings of C and T without K, and what each would count", () => {
    const sheet = codeSheet(VOTED.slice(0, 1), ["C", "T", "T"]);
    const view = describeBallots(source({ marks: "B9:B54" }), sheet);
    expect(view?.choices.map(({ codes }) => codes)).toEqual(["C/T/K", "C/TN/T"]);
    const meanings = view?.choices.map((reading) => meaningOf(source({ marks: "B9:B54" }), sheet, reading));
    expect(meanings).toEqual([
      { high: 42, confidence: 4, low: 0, unknown: 0 },
      { high: 42, confidence: 0, low: 4, unknown: 0 },
    ]);
  });

  it("has nothing to say of a range that is none, or without marks", () => {
    expect(describeKind(null, codeSheet())).toBeNull();
    expect(describeBallots(source({ marks: "B1:C5" }), codeSheet())).toBeNull();
  });
});

describe("codes to choose from", () => {
  it("tells the three signs of a set", () => {
    expect(signsOf("TNC/TN/TNT")).toEqual({ high: "TNC", confidence: "TN", low: "TNT" });
  });
});
