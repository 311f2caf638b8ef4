import type { Cell } from "../sheet/cell";
import { packCells } from "../sheet/grid";
import { readMarks } from "../ballot/readMarks";
import { countBallots } from "./ballots";
import { tally } from "./tally";
import { tallyRange } from "./tallyRange";

const read = (cells: Cell[][]) => readMarks(packCells(cells), { layout: "codes", codes: "TNC/TN/TNT" });

describe("countBallots", () => {
  const table = read([["TNC"], [null], ["TN"], [""], [0]]);

  it("takes the rows with a mark when nobody said, and warns of a gap", () => {
    expect(countBallots(table, null)).toMatchObject({
      ok: true,
      value: { collected: 2, marked: 2, blank: 0, findings: [{ code: "W111", facts: { rows: 1 } }] },
    });
  });

  it("ignores unmarked rows when exactly the marked ones were collected", () => {
    expect(countBallots(table, 2)).toMatchObject({
      ok: true,
      value: { collected: 2, blank: 0, findings: [] },
    });
  });

  it("takes the difference as blank ballots, up to all rows", () => {
    expect(countBallots(table, 5)).toMatchObject({
      ok: true,
      value: { collected: 5, blank: 3, findings: [{ code: "N112" }] },
    });
  });

  it.each([1, 6, 0])("refuses %d", (collected) => {
    expect(countBallots(table, collected)).toMatchObject({ ok: false, finding: { code: "F205" } });
  });

  it("counts invalid ballots without a row beside the marked ones", () => {
    const papers = { unlisted: 2, hasNote: () => false };
    expect(countBallots(table, 4, papers)).toMatchObject({ value: { collected: 4, blank: 0 } });
    expect(countBallots(table, 7, papers)).toMatchObject({ value: { blank: 3 } });
    expect(countBallots(table, 3, papers)).toMatchObject({ finding: { code: "F205" } });
    expect(countBallots(table, 8, papers)).toMatchObject({ finding: { code: "F205" } });
    expect(countBallots(table, null, papers)).toMatchObject({ finding: { code: "F241" } });
  });

  it("takes a row with a note of the board for a ballot", () => {
    const papers = { unlisted: 0, hasNote: (row: number) => row === 3 };
    expect(countBallots(table, null, papers)).toMatchObject({ value: { collected: 3, marked: 3 } });
  });

  it.each([-1, 2.5])("refuses %d as no count", (collected) => {
    expect(countBallots(table, collected)).toMatchObject({ ok: false, finding: { code: "F207" } });
  });
});

describe("tally", () => {
  it("counts each person with validity of its own", () => {
    const table = read([
      ["TNC", "TNT"],
      ["TN", ""],
      ["TNC,TN", "TNT"],
    ]);
    expect(tally(table, 3)).toMatchObject([
      { high: 1, confidence: 1, low: 0, valid: 2, invalid: 1 },
      { high: 0, confidence: 0, low: 2, valid: 2, invalid: 1 },
    ]);
  });

  it("counts blank ballots invalid for everybody", () => {
    expect(tally(read([["TNC"], [null]]), 2)).toMatchObject([
      { high: 1, confidence: 0, low: 0, valid: 1, invalid: 1 },
    ]);
  });

  it("counts nothing valid when nothing is marked", () => {
    expect(tally(read([["KHL"], ["TNC,TN"]]), 2)).toMatchObject([
      { high: 0, confidence: 0, low: 0, valid: 0, invalid: 2 },
    ]);
  });

  it("gives 25 low of 47 collected with 46 valid", () => {
    const cells = [
      ...Array<Cell>(19).fill("TNC"),
      ...Array<Cell>(2).fill("TN"),
      ...Array<Cell>(25).fill("TNT"),
      null,
    ].map((cell) => [cell]);
    expect(tally(read(cells), 47)).toMatchObject([
      { high: 19, confidence: 2, low: 25, valid: 46, invalid: 1 },
    ]);
  });
});

describe("tallyRange", () => {
  it.each<[string, Cell[][], string]>([
    [
      "an unknown mark, by row and column",
      [
        ["TNC", "TN"],
        ["TNT", "TNN"],
      ],
      "F704",
    ],
    [
      "an error cell",
      [
        ["TNC", "TN"],
        ["TNT", { error: "#N/A" }],
      ],
      "F704",
    ],
    ["two readings", [["C"], ["T"]], "F705"],
    ["box marks that do not fit", [["X", ""]], "F103"],
    ["nothing to read", [[null]], "F101"],
  ])("refuses %s", (_, cells, code) => {
    expect(tallyRange(cells, null, null)).toMatchObject({ ok: false, finding: { code } });
  });

  it("shows what stands in three boxes of which one is unknown", () => {
    const boxes = [
      ["X", null, null, "X", "", ""],
      ["X", null, null, null, "?", "X"],
    ];
    expect(tallyRange(boxes, null, null)).toMatchObject({
      finding: { code: "F704", facts: { row: 2, column: 4, text: "? | X" } },
    });
  });

  it("refuses fewer ballots collected than there are marked boxes", () => {
    expect(tallyRange([["X", "", ""]], 0, null)).toMatchObject({ finding: { code: "F205" } });
  });

  it("names the unknown mark among more different texts than ballots have", () => {
    const remarks = Array.from({ length: 40 }, (_, at) => [`remark ${String(at)}`]);
    expect(tallyRange([["TNC"], ...remarks], null, { layout: "codes", codes: "TNC/TN/TNT" })).toMatchObject({
      finding: { code: "F704", facts: { row: 2, text: "remark 0" } },
    });
  });

  it("names row and column of the unknown mark", () => {
    expect(
      tallyRange(
        [
          ["TNC", "TN"],
          ["TNT", "TNN"],
        ],
        null,
        null,
      ),
    ).toMatchObject({
      finding: { facts: { row: 2, column: 2, text: "TNN" } },
    });
  });

  it("reads C and T when the layout names the set", () => {
    expect(tallyRange([["C"], ["T"]], null, { layout: "codes", codes: "C/T/K" })).toMatchObject({
      ok: true,
      value: [{ high: 1, confidence: 1, low: 0, valid: 2, invalid: 0 }],
    });
  });

  it("reads three columns of X as boxes of one person", () => {
    expect(
      tallyRange(
        [
          ["X", "", ""],
          ["", "", "X"],
        ],
        null,
        null,
      ),
    ).toMatchObject({
      ok: true,
      value: [{ high: 1, confidence: 0, low: 1, valid: 2, invalid: 0 }],
    });
  });

  it("refuses boxes named for a width that does not fit", () => {
    expect(tallyRange([["X", ""]], null, { layout: "boxes", codes: null })).toMatchObject({
      finding: { code: "F103" },
    });
  });
});
