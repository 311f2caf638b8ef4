import { compare } from "../../core/fraction/comparison";
import { FROM_TWO_THIRDS, OVER_HALF } from "../../core/regulation/thresholds";
import { outcome } from "../../core/outcome/outcome";
import { QD96 } from "../../core/regulation/96-QD-TW";
import { WORDS as MINUTES } from "../forms/minutes.words";
import { proofText, quorumText } from "./rules.words";

/** Where a line may end. */
const parts = (text: string) => text.split(" ");

const proofOf = (low: number, base: number) => {
  const verdict = outcome(low, base, QD96);
  return verdict.ok ? proofText(verdict.value.proof) : "";
};

describe("arithmetic on paper", () => {
  it("goes on in the next line only before the sign that compares", () => {
    expect(parts(proofOf(25, 48))).toEqual([
      ...["trên", "50%,", "chưa", "đến", "2/3"],
      ...["(2\u00a0×\u00a025\u00a0=\u00a050", ">\u00a048;"],
      ...["3\u00a0×\u00a025\u00a0=\u00a075", "<\u00a02\u00a0×\u00a048\u00a0=\u00a096)"],
    ]);
    expect(parts(quorumText(compare(50, 52, FROM_TWO_THIRDS))).slice(-2)).toEqual([
      "(3\u00a0×\u00a050\u00a0=\u00a0150",
      "≥\u00a02\u00a0×\u00a052\u00a0=\u00a0104)",
    ]);
  });

  it.each([
    [24, "≤\u00a048)"],
    [32, "≥\u00a02\u00a0×\u00a048\u00a0=\u00a096)"],
  ])("%d of 48 keeps its last product with its sign", (low, last) => {
    expect(parts(proofOf(low, 48)).at(-1)).toBe(last);
  });

  it("is the same but for its spaces where the quorum asks for more than half", () => {
    const text = quorumText(compare(26, 52, OVER_HALF)).replaceAll("\u00a0", " ");
    expect(text).toContain("(chưa đủ trên 1/2), không đủ điều kiện tiến hành hội nghị (2 × 26 = 52 ≤ 52)");
  });
});

it("a date to fill in keeps its word", () => {
  expect(MINUTES.passed).toContain("ngày\u00a0…/…/…");
});
