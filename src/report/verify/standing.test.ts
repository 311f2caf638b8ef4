import { describe, expect, it } from "@jest/globals";
import { FORM, PLAN, placeOf, PROOF, SEEN, typing } from "../testing/provenReport";
import { sheetsOfReport, standingReport } from "./standing";

const EVIDENCE = { proofs: [{ sheet: "TN_DoiChieu", proof: PROOF }] };
const NAMES = [...SEEN.keys()];
const at = (seen: typeof SEEN, evidence = EVIDENCE) => standingReport(evidence, seen, null)?.isUnchanged;

describe("a report that stands in the workbook", () => {
  it("is unchanged right after writing", () => {
    expect(sheetsOfReport(EVIDENCE, null)).toEqual(NAMES);
    expect(standingReport(EVIDENCE, SEEN, PROOF.id)).toEqual({
      id: PROOF.id,
      writtenAt: PROOF.writtenAt,
      sheets: NAMES,
      proofSheet: "TN_DoiChieu",
      isUnchanged: true,
    });
  });

  it("is changed once its dots are filled in, a sheet is gone or there are two proofs of it", () => {
    const [row, column] = placeOf((cell) => typeof cell === "string" && /…/.test(cell));
    const text = FORM.texts?.[row]?.[column] ?? "";
    expect(at(new Map(typing(row, column, text.replace(/…+/g, "12")).seen))).toBe(false);
    expect(at(new Map([[PLAN.name, FORM]]))).toBe(false);
    expect(at(SEEN, { proofs: [...EVIDENCE.proofs, ...EVIDENCE.proofs] })).toBe(false);
  });

  it("holds no sheet that does not bear a name of ours, whatever a proof says", () => {
    const mine = "Của tôi";
    const sheets = PROOF.sheets.map((sheet) => (sheet.name === PLAN.name ? { ...sheet, name: mine } : sheet));
    const evidence = { proofs: [{ sheet: "TN_DoiChieu", proof: { ...PROOF, sheets } }] };
    const seen = new Map([...SEEN, [mine, { ...FORM, name: mine }]]);
    expect(standingReport(evidence, seen, null)).toMatchObject({ isUnchanged: false });
  });

  it("is none where nothing of it is left, or nothing was written", () => {
    expect(standingReport(EVIDENCE, new Map(), null)).toBeNull();
    expect(standingReport(EVIDENCE, SEEN, "TN-0")).toBeNull();
    expect(sheetsOfReport({ proofs: [] }, null)).toEqual([]);
  });
});
