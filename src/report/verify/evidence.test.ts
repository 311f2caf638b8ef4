import { DATA_HEAD } from "../../core/rollup/dataColumns";
import { sheetAt } from "../../core/testing/provenVote";
import { cellsOf, gridOf } from "../../core/sheet/grid";
import { documentCode, ownCodeLine } from "../ownCode";
import { proofPlan } from "../proofSheet";
import { planGrid } from "../testing/planGrid";
import { FORM, OWN_CODE, PROOF, SEEN } from "../testing/provenReport";
import { seenGrid } from "../testing/seenGrid";
import { codesAlone, evidenceOf, printsReport, verifyEvidence } from "./evidence";

const GRID = planGrid(proofPlan(PROOF));
const SHEETS = [...SEEN.values()];
const said = (...args: Parameters<typeof verifyEvidence>) =>
  verifyEvidence(...args).map(({ code, sheet, facts }) => [code, sheet, facts]);
const cut = (cells: ReturnType<typeof cellsOf>) => gridOf({ ...GRID, cells });

describe("evidenceOf", () => {
  it("tells proofs, the latest last, from sheets that hold none", () => {
    const later = planGrid(proofPlan({ ...PROOF, id: "TN-2", writtenAt: "2024-01-01 08:00" }));
    const empty = planGrid(proofPlan({ ...PROOF, kinds: [] }));
    const { proofs, troubled } = evidenceOf([
      ["A", later],
      ["B", GRID],
      ["C", empty],
      ["D", cut([])],
      ["E", cut(cellsOf(GRID).slice(0, 1))],
      ["F", cut([["khác"]])],
    ]);
    expect(proofs.map(({ sheet }) => sheet)).toEqual(["B", "A"]);
    expect(troubled).toEqual([
      { sheet: "C", trouble: "proof-empty" },
      { sheet: "D", trouble: "proof-empty" },
      { sheet: "E", trouble: "proof-damaged" },
      { sheet: "F", trouble: "proof-damaged" },
    ]);
  });
});

describe("verifyEvidence", () => {
  it("finds nothing where every report has its proof", () => {
    expect(said(evidenceOf([["TN_DoiChieu", GRID]]), SHEETS)).toEqual([]);
  });

  it("names a copy of a sheet, and says where the copy is not what its code says", () => {
    const copy = { ...FORM, name: `${FORM.name} (2)` };
    const values = FORM.values.map((line) => line.map((cell) => (cell === 25 ? 24 : cell)));
    const evidence = evidenceOf([["TN_DoiChieu", GRID]]);
    const facts = { sheet: copy.name, report: PROOF.id };
    expect(said(evidence, [...SHEETS, copy])).toEqual([["W543", copy.name, facts]]);
    expect(said(evidence, [...SHEETS, { ...copy, values }])).toMatchObject([
      ["W543", copy.name, facts],
      ["F531", copy.name, {}],
    ]);
  });

  it("names proofs that are damaged, and those of which there are two", () => {
    const twice = evidenceOf([
      ["A", GRID],
      ["B", GRID],
      ["C", cut([["khác"]])],
    ]);
    expect(said(twice, [])).toEqual([
      ["F529", "C", { sheet: "C", how: "proof-damaged" }],
      ["F529", "A", { sheet: "A", how: "proof-doubled" }],
      ["F529", "B", { sheet: "B", how: "proof-doubled" }],
    ]);
  });

  it("names a report whose proof is gone once, and checks its sheets by their own code", () => {
    const none = evidenceOf([]);
    expect(said(none, SHEETS).map(([code, , facts]) => [code, facts])).toEqual([
      ["F530", { report: PROOF.id }],
    ]);
    const values = FORM.values.map((line) => line.map((cell) => (cell === 25 ? 24 : cell)));
    expect(said(none, [{ ...FORM, values }])).toMatchObject([
      ["F530", FORM.name, {}],
      ["F531", FORM.name, {}],
    ]);
    expect(codesAlone(SHEETS)).toEqual([OWN_CODE]);
  });

  it("knows the report of a flat table, and no other sheet", () => {
    const id = "TN-20231213090507-7F3A";
    const flat = seenGrid(sheetAt([DATA_HEAD, [id, "Xã Một"]], "TN_DuLieu"));
    const other = seenGrid(sheetAt([["Phiếu"], [id]], "Phiếu"));
    expect(said(evidenceOf([]), [flat, other]).map(([code, sheet]) => [code, sheet])).toEqual([
      ["F530", "TN_DuLieu"],
    ]);
  });
});

it("a sheet of another name is known by the id that it prints", () => {
  const named = (text: string) => printsReport(sheetAt([["Biểu"], [text]], "Trang tính 1"));
  expect(["Mã báo cáo TN-20231213090507-7F3A", "Mã báo cáo TN-1", "Mã báo cáo"].map(named)).toEqual([
    true,
    false,
    false,
  ]);
});

describe("the code of a sheet", () => {
  const cells = [
    { row: 1, column: 0, value: "Tên" },
    { row: 0, column: 1, value: 47, formula: '=IF(A1="a b",SUM(B1, C1),0)' },
  ];

  it("does not depend on the order of cells and the spacing of formulas", () => {
    const [one, two] = cells;
    expect(documentCode([...(two ? [two] : []), ...(one ? [one] : [])])).toBe(documentCode(cells));
    const spaced = cells.map((cell) => ({ ...cell, formula: cell.formula?.replace("B1, C1", "b1,c1") }));
    expect(documentCode(spaced)).toBe(documentCode(cells));
    const other = cells.map((cell) => ({ ...cell, formula: cell.formula?.replace("a b", "ab") }));
    expect(documentCode(other)).not.toBe(documentCode(cells));
  });

  it("covers what stands above the row in which it is printed", () => {
    const line = { row: 5, column: 0, value: ownCodeLine("2-…") };
    expect(documentCode([...cells, line], 5)).toBe(documentCode(cells));
    expect(documentCode([...cells, line])).not.toBe(documentCode(cells));
  });
});
