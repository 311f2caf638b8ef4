import { HD09 } from "../regulation/09-HD-DDTLD";
import { NQ35 } from "../regulation/35-2012-QH13";
import { QD262 } from "../regulation/262-QD-TW";
import { QD96 } from "../regulation/96-QD-TW";
import type { Regulation } from "../regulation/regulation";
import { outcome } from "./outcome";

function verdict(low: unknown, base: unknown, regulation: Regulation = QD96) {
  const result = outcome(low, base, regulation);
  if (!result.ok) throw new Error(result.finding.code);
  return result.value;
}

describe.each([QD96, HD09])("outcome under $id", (regulation) => {
  it.each([
    { low: 0, base: 46, band: "none", margin: 24 },
    { low: 23, base: 46, band: "none", margin: 1 },
    { low: 24, base: 46, band: "half", margin: 7 },
    { low: 25, base: 47, band: "half", margin: 7 },
    { low: 31, base: 48, band: "half", margin: 1 },
    { low: 32, base: 48, band: "twoThirds", margin: null },
    { low: 46, base: 46, band: "twoThirds", margin: null },
    { low: 0, base: 1, band: "none", margin: 1 },
  ])("$low of $base is $band, margin $margin", ({ low, base, band, margin }) => {
    expect(verdict(low, base, regulation)).toMatchObject({ band, margin });
  });
});

describe("what a verdict says", () => {
  it("proves one threshold where nothing is reached, exactly at 1/2", () => {
    expect(verdict(23, 46)).toMatchObject({
      proof: {
        steps: [{ threshold: "half", left: 46, sign: "≤", right: 46, isDecisive: true }],
        ground: null,
      },
      ground: null,
    });
  });

  it("proves both and gives the ground over half", () => {
    const { proof, ground } = verdict(25, 47);
    expect(proof.steps).toMatchObject([
      { threshold: "half", left: 50, sign: ">", right: 47, isReached: true, isDecisive: true },
      { threshold: "twoThirds", left: 75, sign: "<", right: 94, isReached: false, isDecisive: false },
    ]);
    expect(ground).toEqual({ kind: "uncomparedClause", clause: "", regulation: "Quy định 96-QĐ/TW" });
    expect(proof.ground).toBe(ground);
  });

  it("rests on the heavier threshold at exactly 2/3", () => {
    expect(verdict(32, 48).proof.steps).toMatchObject([
      { left: 64, sign: ">", right: 48, isDecisive: false },
      { left: 96, sign: "≥", right: 96, isDecisive: true },
    ]);
  });

  it("names a regulation that nobody compared with its original, whatever the band", () => {
    expect(verdict(23, 46, QD262)).toMatchObject({
      proof: { ground: { kind: "uncomparedText", regulation: "Quy định 262-QĐ/TW" } },
      ground: null,
    });
    expect(verdict(32, 48, QD262)).toMatchObject({ band: "twoThirds", consequence: null });
  });

  it("labels the bands as each regulation does", () => {
    expect(verdict(23, 46).label).toBe("Không quá 50% phiếu tín nhiệm thấp");
    expect(verdict(24, 46).label).toBe("Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp");
    expect(verdict(24, 46, HD09).label).toBe("Trên 50% phiếu tín nhiệm thấp");
    expect(verdict(32, 48).label).toBe("Từ 2/3 phiếu tín nhiệm thấp trở lên");
  });

  it("prints the unit's own clause where there is one", () => {
    const [own = null] = QD96.implementing;
    const result = outcome(24, 46, QD96, { implementing: own });
    expect(result).toMatchObject({
      value: { ground: { kind: "own", clause: "điểm 2, mục VI, phần C Kế hoạch 171-KH/TU" } },
    });
  });

  it("gives the consequence in the document's words, and none where nothing is reached", () => {
    expect(verdict(32, 48).consequence).toContain("thực hiện miễn nhiệm chức vụ đang đảm nhiệm");
    expect(verdict(23, 46).consequence).toBeNull();
  });
});

describe("no base, no verdict", () => {
  it.each([
    [0, 0, "F206"],
    [0, null, "F207"],
    [0, undefined, "F207"],
    [0, "46", "F207"],
    [0, -1, "F207"],
    [0, 46.5, "F207"],
    [null, 46, "F207"],
    ["", 46, "F207"],
    [-1, 46, "F207"],
    [1.5, 46, "F207"],
    [47, 46, "F208"],
  ])("low %p, base %p → %s", (low, base, code) => {
    expect(outcome(low, base, QD96)).toMatchObject({ ok: false, finding: { code } });
  });
});

describe("35/2012/QH13: a strict 2/3, or over half in two years running", () => {
  it.each([
    { low: 32, base: 48, band: "half", margin: 1 },
    { low: 33, base: 48, band: "twoThirds", margin: null },
  ])("$low of $base is $band", ({ low, base, band, margin }) => {
    expect(verdict(low, base, NQ35)).toMatchObject({ band, margin });
  });

  it("says so in the proof and in the label", () => {
    expect(verdict(32, 48, NQ35).proof.steps[1]).toMatchObject({ left: 96, sign: "≤", right: 96 });
    expect(verdict(32, 48, NQ35).label).toBe("Trên 50% nhưng không quá 2/3 phiếu tín nhiệm thấp");
    expect(verdict(33, 48, NQ35).label).toBe("Trên 2/3 phiếu tín nhiệm thấp");
  });

  const withPrevious = (low: number, previous: { low: unknown; base: unknown }, regulation = NQ35) =>
    outcome(low, 48, regulation, { previous });

  it("counts over half twice like over two thirds, with both proofs", () => {
    const result = withPrevious(25, { low: 26, base: 50 });
    expect(result).toMatchObject({
      value: {
        band: "repeated",
        label: "Trên 50% phiếu tín nhiệm thấp hai năm liên tiếp",
        margin: null,
        consequence: "bỏ phiếu tín nhiệm.",
        ground: { kind: "article", clause: "Điều 11", regulation: "Nghị quyết 35/2012/QH13" },
        proof: {
          steps: [
            { left: 50, sign: ">", right: 48, isPrevious: false, isDecisive: true },
            { left: 75, sign: "≤", right: 96, isPrevious: false, isDecisive: false },
            { left: 52, sign: ">", right: 50, isPrevious: true, isDecisive: true },
          ],
        },
      },
    });
  });

  it.each([
    ["exactly half before", 25, { low: 25, base: 50 }, "half"],
    ["exactly half now", 24, { low: 26, base: 50 }, "none"],
    ["over two thirds now", 33, { low: 26, base: 50 }, "twoThirds"],
    ["over two thirds twice", 33, { low: 40, base: 50 }, "twoThirds"],
  ])("does not count twice: %s", (_, low, previous, band) => {
    expect(withPrevious(low, previous)).toMatchObject({ value: { band } });
  });

  it("needs a vote before that can be right", () => {
    expect(withPrevious(25, { low: 26, base: 0 })).toMatchObject({ finding: { code: "F206" } });
  });

  it("is a rule of this regulation alone", () => {
    expect(withPrevious(25, { low: 26, base: 50 }, QD96)).toMatchObject({ value: { band: "half" } });
  });
});

describe("a threshold that nobody can pass", () => {
  it("has no margin", () => {
    const [half, twoThirds] = QD96.thresholds;
    const whole = { ...twoThirds, fraction: { numerator: 1, denominator: 1 }, inclusive: false };
    expect(verdict(24, 46, { ...QD96, thresholds: [half, whole] })).toMatchObject({
      band: "half",
      margin: null,
    });
  });
});
