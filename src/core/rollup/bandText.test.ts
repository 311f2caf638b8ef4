import { FROM_TWO_THIRDS, OVER_HALF, OVER_TWO_THIRDS } from "../regulation/thresholds";
import { bandText, statesBand } from "./dataWords";

const LIMITS = [OVER_HALF, FROM_TWO_THIRDS] as const;
const BANDS = ["none", "half", "repeated", "twoThirds"] as const;

describe("the band of a verdict on the flat sheet", () => {
  it("is said by the limits of the rules", () => {
    expect(BANDS.map((band) => bandText(band, LIMITS))).toEqual([
      "không quá 50%",
      "trên 50%",
      "trên 50%, hai kỳ liên tiếp",
      "từ 2/3 trở lên",
    ]);
    expect(bandText("twoThirds", [OVER_HALF, OVER_TWO_THIRDS])).toBe("trên 2/3");
    expect(bandText("none", [FROM_TWO_THIRDS, FROM_TWO_THIRDS])).toBe("chưa đến 2/3");
    expect(bandText(null, LIMITS)).toBe("");
  });

  it("is read in words, and by its name as 0.4.0 wrote it", () => {
    expect(BANDS.map((band) => statesBand("Trên 50%", band, LIMITS))).toEqual([false, true, false, false]);
    expect(BANDS.map((band) => statesBand("twoThirds", band, LIMITS))).toEqual([false, false, false, true]);
  });
});
