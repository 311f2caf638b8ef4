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

  it("takes the decimals of most cells, not of the longest", () => {
    const two = [...sample(1, 3, "33,33"), ...sample(2, 3, "66,67")];
    expect(observedRounding([...two, ...sample(1, 7, "14,286")], DEFAULT_ROUNDING).decimals).toBe(2);
    expect(
      observedRounding([...sample(1, 3, "33,33"), ...sample(1, 7, "14,3")], DEFAULT_ROUNDING).decimals,
    ).toBe(2);
    expect(
      observedRounding([...sample(1, 7, "14,3"), ...sample(1, 3, "33,33")], DEFAULT_ROUNDING).decimals,
    ).toBe(2);
  });

  it("learns nothing from what may be exact", () => {
    const exact = [...sample(1, 1, "100"), ...sample(1, 2, "50"), ...sample(1, 8, "12,5")];
    expect(observedRounding([...exact, ...sample(1, 3, "33,33")], DEFAULT_ROUNDING).decimals).toBe(2);
    const written = [...sample(1, 1, "100,00"), ...sample(1, 2, "50,00"), ...sample(1, 53, "2")];
    expect(observedRounding(written, DEFAULT_ROUNDING).decimals).toBe(2);
  });
});
