import fc from "fast-check";
import { readMarks } from "../ballot/readMarks";
import { packCells } from "../sheet/grid";
import type { Cell } from "../sheet/cell";
import { countBallots } from "./ballots";
import { countSigns } from "./signCounts";
import { tally } from "./tally";
import { tallyRange } from "./tallyRange";

const columnOf = (cells: Cell[][], column: number) => {
  const signs = countSigns(cells);
  return Object.fromEntries(
    (signs?.values ?? []).map((value, at) => [JSON.stringify(value), signs?.countOf(column, at)]),
  );
};

describe("countSigns", () => {
  it("counts the values of each column, cells that are missing as blank ones", () => {
    const cells = [["TNC", "TN", 1], ["TNC"], ["TN", "", 1]];
    expect(columnOf(cells, 0)).toEqual({ '""': 0, '"TNC"': 2, '"TN"': 1, "1": 0, null: 0 });
    expect(columnOf(cells, 1)).toEqual({ '""': 1, '"TNC"': 0, '"TN"': 1, "1": 0, null: 1 });
    expect([...(countSigns(cells)?.counts ?? [])]).toEqual([1, 2, 2, 2, 2]);
  });

  it("tells which values stand in each row", () => {
    const signs = countSigns([["TNC", "TN"], ["TNC", null], []]);
    expect(signs?.values).toEqual(["", "TNC", "TN", null]);
    expect([...(signs?.sets ?? [])]).toEqual([0b0110, 0b1010, 0b1000]);
  });

  it("gives up at the thirty-second value that is no blank text", () => {
    const line = (count: number) => [Array.from({ length: count }, (_, at) => `remark ${String(at)}`)];
    expect(countSigns(line(31))?.values).toHaveLength(32);
    expect(countSigns(line(32))).toBeNull();
  });

  it("has a bit for the last value as well", () => {
    const line = Array.from({ length: 30 }, (_, at) => `remark ${String(at)}`);
    expect(countSigns([line, []])?.sets[1]).toBe(0x8000_0000);
  });
});

const SIGNS = ["TNC", "tn", "TNT", "", null, 0, " ", "KHL", "TNC,TN", "Tnt ", "tnc", "TN.", true];

describe("counting by columns", () => {
  it("comes to what is counted ballot by ballot, whatever stands in the cells", () => {
    const cells = fc.array(fc.array(fc.constantFrom<Cell>(...SIGNS), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 12,
    });
    const collected = fc.option(fc.nat(14));
    fc.assert(
      fc.property(cells, collected, (rows, given) => {
        const codes = "TNC/TN/TNT";
        const counted = tallyRange(rows, given, { layout: "codes", codes });
        const table = readMarks(packCells(rows), { layout: "codes", codes });
        const ballots = countBallots(table, given);
        if (!counted.ok)
          return ballots.ok ? rows.flat().some((cell) => cell === "TN." || cell === true) : true;
        expect(ballots.ok && tally(table, ballots.value.collected)).toEqual(counted.value);
        return true;
      }),
      { seed: 20_261_201 },
    );
  });
});
