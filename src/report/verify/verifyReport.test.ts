import { proveMarks } from "../../core/fingerprint/proof";
import { bookOf, proofOf, ROWS, SETUP, sheetAt, withCell } from "../../core/testing/provenVote";
import type { ReportProof } from "../proofSheet";
import { BALLOTS, BOOK, found, KIND, OWN_CODE, PLAN, PROOF } from "../testing/provenReport";
import { seenGrid } from "../testing/seenGrid";
import { isElsewhere, verifyReport } from "./verifyReport";

describe("verifyReport", () => {
  it("finds nothing where all is as it was, and says that no paper was compared", () => {
    const verified = verifyReport(PROOF, BOOK, "");
    expect(verified).toMatchObject({ paper: "notCompared", findings: [], kinds: [{ code: KIND.code }] });
    expect(isElsewhere(verified, PROOF)).toBe(false);
  });

  it("compares the codes on the paper, all of them and whole", () => {
    expect(verifyReport(PROOF, BOOK, KIND.code).paper).toBe("same");
    expect(verifyReport(PROOF, BOOK, `${KIND.code}\n${OWN_CODE}`)).toMatchObject({
      paper: "same",
      findings: [],
    });
    expect(verifyReport(PROOF, BOOK, OWN_CODE).paper).toBe("partly");
    expect(found(BOOK, KIND.code.slice(0, -5))).toEqual(["F528 null"]);
    expect(found(BOOK, `2-${"7K3M-".repeat(6).slice(0, -1)}`)).toEqual(["F527 null"]);
    expect(verifyReport(PROOF, BOOK, "2-7K3M").paper).toBe("different");
  });

  it.each<[string, number, number, string]>([
    ["a mark", 5, 2, "F521 6:6"],
    ["a name", 2, 2, "F524 3:3"],
    ["a post", 3, 1, "F524 4:4"],
    ["a ballot number", 6, 0, "F524 7:7"],
    ["a fault", 5, 4, "F524 6:6"],
    ["a figure", 0, 1, "F525 B1"],
  ])("notices %s, and a code from the paper no longer matches", (_, row, column, said) => {
    const book = { ...BOOK, sheets: bookOf(withCell(BALLOTS, row, column, column === 0 ? 9 : "TNC*")) };
    expect(found(book)).toContain(said);
    expect(found(book, KIND.code)).toContain("F527 null");
  });

  it("notices a proof that was made of other ballots, whatever its rows say", () => {
    const other = withCell(BALLOTS, 5, 2, "TN");
    const book = { ...BOOK, sheets: bookOf(other) };
    const { rows, roles } = proofOf(SETUP, other);
    const rowsOnly = { ...PROOF, kinds: [{ ...KIND, rows, roles }] };
    expect(found(book, "", rowsOnly)).toEqual(["F526 B5:D8"]);
    const whole = { ...PROOF, kinds: [proofOf(SETUP, other)] };
    expect(found(book, "", whole)).toEqual([]);
    expect(found(book, KIND.code, whole)).toEqual(["F527 null"]);
  });

  it("notices ballots added behind those that were counted", () => {
    const book = { ...BOOK, sheets: bookOf(sheetAt([...ROWS, [5, "TNC", "TNC", "TNC", null]])) };
    expect(found(book)).toEqual(["F521 B5:D9"]);
  });

  it("finds a table that was moved, with a note", () => {
    const verified = verifyReport(
      PROOF,
      { ...BOOK, sheets: bookOf(sheetAt(ROWS, "Tên khác", 3)) },
      KIND.code,
    );
    expect(verified).toMatchObject({
      paper: "same",
      kinds: [{ sheet: "Tên khác", marks: "B8:D11" }],
      findings: [{ code: "N537" }],
    });
    expect(isElsewhere(verifyReport(PROOF, { ...BOOK, sheets: bookOf() }, ""), PROOF)).toBe(true);
    expect(found({ ...BOOK, sheets: bookOf() })).toEqual(["F523 null"]);
  });

  it("verifies a report of the old version, and says what it does not cover", () => {
    const marks = proveMarks(BALLOTS, "B5:D8");
    const old: ReportProof = {
      ...PROOF,
      kinds: [marks],
      sheets: [{ name: PLAN.name, cells: [{ row: 0, column: 0, value: "Cũ" }] }],
    };
    const book = { ...BOOK, seen: new Map([[PLAN.name, seenGrid(sheetAt([["Cũ"]], PLAN.name))]]) };
    expect(verifyReport(old, book, marks.fingerprint)).toMatchObject({
      paper: "same",
      findings: [{ code: "N538" }],
    });
    expect(found({ ...book, sheets: bookOf(withCell(BALLOTS, 5, 2, "TNC")) }, "", old)).toEqual([
      "N538 B5:D8",
      "F521 6:6",
    ]);
    expect(found({ ...book, sheets: bookOf() }, "", old)).toEqual(["N538 B5:D8", "F523 null"]);
    // A new report whose proof was cut down to the old version.
    expect(found(BOOK, "", { ...PROOF, kinds: [marks] })).toEqual(["F526 B5:D8", "N538 B5:D8"]);
  });

  it("notices a record of a sheet that its code was not made of", () => {
    const forged = PROOF.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.value === 47 ? { ...cell, value: 46 } : cell)),
    }));
    expect(found(BOOK, "", { ...PROOF, sheets: forged })).toContain("F531 null");
    const noCode = PROOF.sheets.map(({ name, cells, rules }) => ({ name, cells, rules }));
    expect(found(BOOK, "", { ...PROOF, sheets: noCode })).toEqual(["F531 null"]);
  });
});

it("a place that is no range has no ballots", () => {
  const damaged = { ...PROOF, kinds: [{ ...KIND, marks: "" }] };
  expect(found(BOOK, "", damaged).length).toBeGreaterThan(0);
});
