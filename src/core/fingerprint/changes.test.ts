import { changedFigures, changedRoles, findMoved } from "./changes";
import { codeNow } from "./kindProof";
import { proveMarks } from "./proof";
import { bookOf, proofOf, recognised, ROWS, SETUP, sheetAt, withCell } from "../testing/provenVote";

const GRID = sheetAt(ROWS);
const PROOF = proofOf(SETUP, GRID);
const OLD = proveMarks(GRID, "B5:D8");

describe("changedRoles", () => {
  it.each<[string, number, number, string]>([
    ["a name", 2, 2, "names 3 altered"],
    ["a post", 3, 2, "names 4 altered"],
    ["a ballot number", 5, 0, "numbers 6 altered"],
    ["a mark", 5, 2, "marks 6 altered"],
    ["a fault", 5, 4, "faults 6 altered"],
  ])("names the row of %s", (_, row, column, said) => {
    const changed = changedRoles(PROOF, withCell(GRID, row, column, "Khác"));
    expect(changed.map((one) => `${one.role} ${String(one.row)} ${one.how}`)).toContain(said);
  });

  it("finds nothing where nothing changed, and only marks in a proof of marks", () => {
    expect(changedRoles(PROOF, GRID)).toEqual([]);
    expect(changedRoles(OLD, withCell(withCell(GRID, 2, 2, "Khác"), 5, 2, "TN"))).toEqual([
      { role: "marks", row: 6, how: "altered" },
    ]);
  });
});

describe("changedFigures", () => {
  it("says what stood in the cell of a figure and what stands there now", () => {
    expect(changedFigures(PROOF, bookOf(GRID))).toEqual([]);
    expect(changedFigures(PROOF, bookOf(withCell(GRID, 0, 1, 5)))).toMatchObject([
      { name: "issued", cell: "4", now: "5" },
    ]);
    expect(changedFigures(PROOF, bookOf())).toMatchObject([{ now: "" }]);
    expect(changedFigures(OLD, bookOf())).toEqual([]);
  });
});

describe("findMoved", () => {
  it.each([
    ["rows and columns put in before it", sheetAt(ROWS, "Phiếu", 2, 3), "E7:G10"],
    ["its sheet renamed", sheetAt(ROWS, "Tên khác"), "B5:D8"],
  ])("finds the table with %s", (_, grid, marks) => {
    const moved = findMoved(PROOF, bookOf(grid));
    expect(moved).toMatchObject({ sheet: grid.sheet, marks });
    expect(moved && codeNow(moved, bookOf(grid))).toBe(PROOF.code);
  });

  it("finds it where only its figure stayed behind", () => {
    const apart = recognised(sheetAt(ROWS.slice(2)));
    const figures = [{ name: "issued", sheet: "Phiếu", address: "A7", cell: "4" }];
    expect(findMoved({ ...apart, figures }, bookOf(sheetAt(ROWS.slice(2))))).toBeNull();
    const setup = { ...SETUP, sources: { issued: { sheet: "Khác", address: "A1" } } };
    const figure = sheetAt([[4]], "Khác");
    const proof = proofOf(setup, GRID, figure);
    expect(findMoved(proof, bookOf(sheetAt(ROWS, "Phiếu", 4), figure))).toMatchObject({ marks: "B9:D12" });
  });

  it("finds it nowhere with other content, by a proof of marks only, or by one without a range", () => {
    expect(
      findMoved(PROOF, bookOf(sheetAt([["Không có gì"]], "Trống"), withCell(GRID, 5, 2, "TN"))),
    ).toBeNull();
    expect(findMoved(OLD, bookOf(GRID))).toBeNull();
    expect(findMoved({ ...PROOF, marks: "" }, bookOf(GRID))).toBeNull();
    const damaged = { ...PROOF, roles: { ...PROOF.roles, names: { area: "?", rows: [] } } };
    expect(findMoved(damaged, bookOf(GRID))).toBeNull();
  });
});
