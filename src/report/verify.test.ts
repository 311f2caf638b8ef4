import { proveMarks } from "../core/fingerprint/proof";
import { gridOf, cellsOf, type SheetGrid } from "../core/sheet/grid";
import { proofPlan, readProof, writtenCells, type ReportProof } from "./proofSheet";
import { planGrid } from "./testing/planGrid";
import { person, plan, recordOf } from "./testing/records";
import { sheetsOfProof, verifyReport } from "./verify";

const BALLOTS: SheetGrid = gridOf({
  sheet: "Phiếu",
  row: 4,
  column: 2,
  cells: [
    ["TNC", "TN"],
    ["TNT", "TN"],
  ],
});
const PLAN = plan(recordOf([{ ...person(1, 19, 2, 25, 47), name: "'=Nguyễn Văn A" }]));
const PROOF: ReportProof = {
  id: "TN-1",
  writtenAt: "2023-12-13 10:05",
  version: "0.4.0",
  kinds: [proveMarks(BALLOTS, "C5:D6")],
  sheets: [{ name: "Phụ lục 4", cells: writtenCells(PLAN) }],
};
const asRead = planGrid({ ...PLAN, name: "Phụ lục 4" });
const WRITTEN: SheetGrid = gridOf({
  ...asRead,
  cells: cellsOf(asRead).map((row) =>
    row.map((cell) => (cell === "'=Nguyễn Văn A" ? "’=Nguyễn Văn A" : cell)),
  ),
});
const sheets = (...grids: SheetGrid[]) => new Map(grids.map((grid) => [grid.sheet, grid]));

const changed = (grid: SheetGrid, from: unknown, to: string | number | null): SheetGrid =>
  gridOf({
    ...grid,
    cells: cellsOf(grid).map((row) => row.map((cell) => (cell === from ? to : cell))),
  });

describe("verifyReport", () => {
  it("finds nothing where all is as it was", () => {
    expect(sheetsOfProof(PROOF)).toEqual(["Phiếu", "Phụ lục 4"]);
    expect(verifyReport(PROOF, sheets(BALLOTS, WRITTEN))).toEqual([]);
  });

  it("names the row of ballots that changed", () => {
    expect(verifyReport(PROOF, sheets(changed(BALLOTS, "TNT", "TNC"), WRITTEN))).toMatchObject([
      { code: "F521", sheet: "Phiếu", address: "6:6", facts: { row: 6, how: "altered" } },
    ]);
  });

  it.each([
    [46, 45, "45"],
    [53.19, null, ""],
  ])("names the cell of the form that held %s", (from, to, actual) => {
    const found = verifyReport(PROOF, sheets(BALLOTS, changed(WRITTEN, from, to)));
    expect(found).toMatchObject([
      { code: "F522", sheet: "Phụ lục 4", facts: { expected: String(from), actual } },
    ]);
  });

  it("says which error stands in place of a value", () => {
    const cells = cellsOf(WRITTEN).map((row) => row.map((cell) => (cell === 46 ? { error: "#REF!" } : cell)));
    expect(verifyReport(PROOF, sheets(BALLOTS, gridOf({ ...WRITTEN, cells })))[0]?.facts).toMatchObject({
      actual: "#REF!",
    });
  });

  it("says which sheet is gone", () => {
    expect(verifyReport(PROOF, new Map()).map(({ code, facts }) => [code, facts])).toEqual([
      ["F523", { sheet: "Phiếu" }],
      ["F523", { sheet: "Phụ lục 4" }],
    ]);
  });
});

describe("the sheet of the proof", () => {
  const grid = planGrid(proofPlan(PROOF));

  it("gives the proof back, whatever its length, and is hidden", () => {
    const long = { ...PROOF, version: "Ả😀".repeat(60_000) };
    expect(proofPlan(PROOF).isHidden).toBe(true);
    expect(readProof(grid)).toEqual(PROOF);
    const cells = proofPlan(long).block?.values.flat() ?? [];
    expect(Math.max(...cells.map((cell) => String(cell).length))).toBeLessThanOrEqual(32_767);
    expect(readProof(planGrid(proofPlan(long)))).toEqual(long);
  });

  it.each([
    ["another sheet", [["A"], ["B"]]],
    ["a sheet that lost its end", cellsOf(grid).slice(0, 1)],
    ["a sheet that was cut", [...cellsOf(grid).slice(0, 1), ['|{"id":']]],
    ["something else", [...cellsOf(grid).slice(0, 1), ['|{"id":1}']]],
    ["numbers", [[1], [2]]],
  ])("%s holds no proof", (_, cells) => {
    expect(readProof(gridOf({ ...grid, cells }))).toBeNull();
  });
});
