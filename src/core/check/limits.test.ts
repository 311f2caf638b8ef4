import { DEFAULT_LIMITS } from "../setup/limits";
import { noteLimits } from "./limits";

describe("limits of warnings", () => {
  it("are named where they are not the usual ones", () => {
    const changed = { ...DEFAULT_LIMITS, invalidBallots: 900, identicalPercent: 100 };
    expect(noteLimits(changed)).toMatchObject([
      { code: "N660", facts: { field: "limit-invalidBallots", value: 900, usual: 3 } },
      { code: "N660", facts: { field: "limit-identicalPercent", value: 100, usual: 98 } },
    ]);
  });

  it("are not named where they are", () => {
    expect(noteLimits(DEFAULT_LIMITS)).toEqual([]);
  });
});
