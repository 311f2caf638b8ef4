import { layoutName } from "../ballot/reading";
import { areaAddress } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import { area, sheet } from "../testing/sheet";
import { ballotArea } from "./ballotTable";
import { recognise, tableAt } from "./recognise";

const marksOf = (...rows: Cell[][]) => {
  const table = recognise(sheet(...rows));
  return table && areaAddress(table.marks);
};

const NAMES = ["Nguyễn Văn A", "Trần Thị B"];
const TRIPLE = ["Cao", "Tín nhiệm", "Thấp"];

describe("recognise", () => {
  it("keeps a numbered ballot without marks at the end", () => {
    expect(
      marksOf(["STT", ...NAMES], [1, "TNC", "TN"], [2, "TN", "TNT"], [3, "TN", "TN"], [4, null, null]),
    ).toBe("B2:C5");
  });

  it("leaves unnumbered rows without marks alone", () => {
    const rows: Cell[][] = [
      ["STT", ...NAMES],
      [1, "TNC", "TN"],
      [2, "TN", "TNT"],
      [3, "TN", "TN"],
    ];
    expect(marksOf(...rows, [], ["Ban kiểm phiếu", null, null])).toBe("B2:C4");
  });

  it("reads ballot numbers typed as text", () => {
    expect(marksOf(["Số phiếu", ...NAMES], ["01", "TNC", "TN"], ["02", "?", "!"], ["03", "TN", "TNT"])).toBe(
      "B2:C4",
    );
  });

  it("finds a table whose every ballot is declared invalid, under no reading", () => {
    const table = recognise(sheet(NAMES, ["KHL", "KHL"], ["KHL", "KHL"]));
    expect(table).toMatchObject({ readings: [], people: [{ name: NAMES[0] }, { name: NAMES[1] }] });
  });

  it("searches a selection that reaches beyond what is typed", () => {
    const grid = sheet(NAMES, ["TNC", "TN"], ["TN", "TNT"]);
    const table = recognise(grid, area("A1:D40"));
    expect(table && areaAddress(table.marks)).toBe("A2:B3");
  });
});

describe("recognise boxes", () => {
  it("skips a row that numbers the boxes", () => {
    const rows: Cell[][] = [
      ["STT", "Nguyễn Văn A", null, null],
      [null, ...TRIPLE],
      [null, "(1)", "(2)", "(3)"],
      [1, "X", null, null],
      [2, null, "X", null],
      [3, null, null, "X"],
    ];
    expect(marksOf(...rows)).toBe("B4:D6");
  });

  it("finds no ballots in a form that holds only its sum", () => {
    expect(marksOf(["STT", "Nguyễn Văn A", null, null], [null, ...TRIPLE], ["Tổng số", 1, 1, 1])).toBeNull();
  });
});

describe("tableAt", () => {
  const ones = sheet(["Nguyễn Văn A", null, null], [1, null, null], [null, 1, null]);

  it("takes ones for boxes or for codes as the clerk says", () => {
    const readings = (layout: "boxes" | "codes") =>
      tableAt(ones, area("A2:C3"), { layout, codes: null }).readings.map(layoutName);
    expect(readings("boxes")).toEqual(["boxes"]);
    expect(readings("codes")).toEqual(["codes 1/2/3", "codes 3/2/1"]);
  });

  it("takes the named set of codes without looking", () => {
    const table = tableAt(ones, area("A2:C3"), { layout: "codes", codes: "C/T/K" });
    expect(table.readings.map(layoutName)).toEqual(["codes C/T/K"]);
  });
});

describe("ballotArea", () => {
  it("is the ballots with their header, or alone where there is none", () => {
    const headed = tableAt(sheet(NAMES, ["TNC", "TN"]), area("A2:B2"), null);
    expect(areaAddress(ballotArea(headed))).toBe("A1:B2");
    const bare = tableAt(sheet(["TNC", "TN"]), area("A1:B1"), null);
    expect(areaAddress(ballotArea(bare))).toBe("A1:B1");
  });
});
