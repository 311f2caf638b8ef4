import type { Cell } from "../sheet/cell";
import { packCells } from "../sheet/grid";
import { readMarks } from "../ballot/readMarks";
import { QD96 } from "../regulation/96-QD-TW";
import { tally } from "./tally";
import { tallyRange } from "./tallyRange";

const read = (cells: Cell[][]) => readMarks(packCells(cells), { layout: "codes", codes: "TNC/TN/TNT" });

describe("the reasons behind invalid ballots", () => {
  const table = read([["TNC"], [0], ["TNC,TN"], ["KHL"], ["TNT"], [null]]);

  it("add up to the invalid ones", () => {
    expect(tally(table, 6)).toMatchObject([
      { valid: 2, invalid: 4, reasons: { unmarked: 2, multiple: 1, declared: 1, ballot: 0 } },
    ]);
  });

  it("count a void ballot once, whatever stands on it", () => {
    expect(tally(table, 9, { rows: new Set([0, 2]), unlisted: 3 })).toMatchObject([
      {
        high: 0,
        low: 1,
        valid: 1,
        invalid: 8,
        reasons: { unmarked: 2, multiple: 0, declared: 1, ballot: 5 },
      },
    ]);
  });
});

describe("one bad row under scope ballot", () => {
  it("voids a ballot with one bad row for everybody where the regulation says so", () => {
    const cells = [
      ["TNC", "TNT"],
      ["TNC", "TNC,TN"],
      ["TN", ""],
    ];
    const { faults } = QD96;
    const strict = { ...faults, marks: { scope: "ballot", ground: "unit" } } as const;
    expect(tallyRange(cells, null, null)).toMatchObject({ value: [{ valid: 3 }, { valid: 1 }] });
    expect(tallyRange(cells, null, null, strict)).toMatchObject({
      value: [
        { high: 1, valid: 1, invalid: 2, reasons: { ballot: 2 } },
        { low: 1, valid: 1, invalid: 2, reasons: { ballot: 2 } },
      ],
    });
  });

  it("does not void a row that is no ballot", () => {
    const strict = { ...QD96.faults, marks: { scope: "ballot", ground: "unit" } } as const;
    expect(tallyRange([["TNC"], [null], ["TN"]], 2, null, strict)).toMatchObject({
      value: [{ valid: 2, invalid: 0, reasons: { ballot: 0 } }],
    });
  });
});
