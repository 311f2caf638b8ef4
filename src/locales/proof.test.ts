import { outcome } from "../core/outcome/outcome";
import { NQ35 } from "../core/regulation/35-2012-QH13";
import { QD262 } from "../core/regulation/262-QD-TW";
import { QD96 } from "../core/regulation/96-QD-TW";
import { groundOf } from "../core/regulation/clause";
import { customRegulation } from "../core/regulation/custom";
import type { Regulation } from "../core/regulation/regulation";
import { sayGround, sayProof } from "./proof";
import { sayChange, sayRule } from "./rules";

function said(
  low: number,
  base: number,
  regulation: Regulation = QD96,
  previous = { low: 0, base: 1 },
): string {
  const verdict = outcome(low, base, regulation, { previous });
  if (!verdict.ok) throw new Error(verdict.finding.code);
  return sayProof(verdict.value.proof, sayRule);
}

describe("the sentence of a proof", () => {
  it("has one line where nothing is reached, exactly at 1/2", () => {
    expect(said(23, 46)).toBe("2 × 23 = 46 ≤ 46 → không quá 50%");
  });

  it("has both lines and the ground over half", () => {
    expect(said(25, 47)).toBe(
      "2 × 25 = 50 > 47 → trên 50%; 3 × 25 = 75 < 2 × 47 = 94 → chưa đến 2/3 (theo Quy định 96-QĐ/TW (điều khoản chưa đối chiếu với văn bản gốc))",
    );
  });

  it("has both lines at exactly 2/3", () => {
    expect(said(32, 48)).toContain(
      "2 × 32 = 64 > 48 → trên 50%; 3 × 32 = 96 ≥ 2 × 48 = 96 → từ 2/3 trở lên (theo",
    );
  });

  it("names a regulation that nobody compared with its original, whatever the band", () => {
    expect(said(23, 46, QD262)).toBe(
      "2 × 23 = 46 ≤ 46 → không quá 50% (theo Quy định 262-QĐ/TW, chưa đối chiếu văn bản gốc)",
    );
  });

  it("has a strict 2/3, and the vote before where the verdict rests on it", () => {
    expect(said(32, 48, NQ35)).toContain("3 × 32 = 96 ≤ 2 × 48 = 96 → không quá 2/3");
    expect(said(25, 48, NQ35, { low: 26, base: 50 })).toBe(
      "2 × 25 = 50 > 48 → trên 50%; 3 × 25 = 75 ≤ 2 × 48 = 96 → không quá 2/3; kỳ trước: 2 × 26 = 52 > 50 → trên 50% (theo Điều 11 Nghị quyết 35/2012/QH13)",
    );
  });

  it("names a regulation of the unit, and what it changed", () => {
    const own = customRegulation({ from: QD96.id, base: "phiếu thu về", name: "Quy chế A", half: "từ 60%" });
    if (!own.ok) throw new Error(own.finding.code);
    expect(said(59, 100, own.value)).toBe(
      "100 × 59 = 5900 < 60 × 100 = 6000 → chưa đến 60% (theo Quy chế A (đơn vị sửa đổi))",
    );
    expect(own.value.changes.map((change) => sayChange(change, sayRule))).toEqual([
      "Ngưỡng thứ nhất: từ 60/100 (gốc: trên 1/2)",
    ]);
  });
});

it("says that an article was seen, but not compared with the original", () => {
  const threshold = { ...QD96.thresholds[0], nationalClause: "Điều 6" };
  expect(sayGround(groundOf(QD96, threshold), sayRule)).toBe(
    "theo Điều 6 Quy định 96-QĐ/TW (chưa đối chiếu với văn bản gốc)",
  );
});
