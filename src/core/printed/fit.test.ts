import { DEFAULT_ROUNDING } from "../fraction/percent";
import { observedRounding } from "./fit";
import { parsePercent } from "./parseCount";

describe("observedRounding", () => {
  const sample = (count: number, base: number, text: string) => {
    const percent = parsePercent(text);
    return percent ? [{ count, base, percent }] : [];
  };

  it("keeps the given one when nothing is printed", () => {
    expect(observedRounding([], DEFAULT_ROUNDING)).toBe(DEFAULT_ROUNDING);
  });

  it("sees cut decimals, and takes rounding where both explain the same", () => {
    const cut = [...sample(38, 53, "71,69"), ...sample(14, 53, "26,41")];
    expect(observedRounding(cut, DEFAULT_ROUNDING)).toMatchObject({ rounding: "truncate", decimals: 2 });
    const half = [...sample(25, 47, "53,2"), ...sample(1, 47, "2,1")];
    expect(observedRounding(half, DEFAULT_ROUNDING)).toMatchObject({ rounding: "halfUp", decimals: 1 });
    expect(observedRounding(sample(1, 2, "50"), DEFAULT_ROUNDING)).toMatchObject({ rounding: "halfUp" });
  });
});
