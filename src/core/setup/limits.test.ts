import { DEFAULT_LIMITS, isLimit, LIMIT_BOUNDS } from "./limits";

it("takes limits between their bounds only", () => {
  const fields = Object.keys(DEFAULT_LIMITS) as (keyof typeof DEFAULT_LIMITS)[];
  for (const field of fields) {
    const { from, to } = LIMIT_BOUNDS[field];
    expect([from, to, DEFAULT_LIMITS[field]].every((value) => isLimit(field, value))).toBe(true);
    expect([from - 1, to + 1].some((value) => isLimit(field, value))).toBe(false);
  }
});
