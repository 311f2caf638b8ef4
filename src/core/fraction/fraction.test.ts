import { reaches, smallestReaching } from "./fraction";
import { isCount } from "./isCount";
import { percent } from "./percent";

const HALF = { numerator: 1, denominator: 2 };
const TWO_THIRDS = { numerator: 2, denominator: 3 };

describe("reaches", () => {
  it.each([
    { count: 23, base: 46, fraction: HALF, inclusive: false, expected: false },
    { count: 24, base: 46, fraction: HALF, inclusive: false, expected: true },
    { count: 23, base: 46, fraction: HALF, inclusive: true, expected: true },
    { count: 32, base: 48, fraction: TWO_THIRDS, inclusive: true, expected: true },
    { count: 32, base: 48, fraction: TWO_THIRDS, inclusive: false, expected: false },
    { count: 31, base: 48, fraction: TWO_THIRDS, inclusive: true, expected: false },
    { count: 33, base: 48, fraction: TWO_THIRDS, inclusive: false, expected: true },
  ])(
    "$count of $base, inclusive $inclusive → $expected",
    ({ count, base, fraction, inclusive, expected }) => {
      expect(reaches(count, base, fraction, inclusive)).toBe(expected);
    },
  );
});

describe("smallestReaching", () => {
  it("is the first count that reaches and no smaller one does", () => {
    for (const fraction of [HALF, TWO_THIRDS]) {
      for (const inclusive of [true, false]) {
        for (let base = 1; base <= 120; base++) {
          const count = smallestReaching(base, fraction, inclusive);
          expect(reaches(count, base, fraction, inclusive)).toBe(true);
          expect(reaches(count - 1, base, fraction, inclusive)).toBe(false);
        }
      }
    }
  });
});

describe("percent", () => {
  it.each([
    [25, 47, {}, "53,19"],
    [46, 52, {}, "88,46"],
    [14, 53, {}, "26,42"],
    [14, 53, { rounding: "truncate" as const }, "26,41"],
    [38, 53, { rounding: "truncate" as const }, "71,69"],
    [1, 8, {}, "12,50"],
    [1, 3, { decimals: 0 }, "33"],
    [2, 3, { decimals: 4 }, "66,6667"],
    [46, 46, {}, "100,00"],
    [0, 46, {}, "0,00"],
    [1, 200, { decimals: 0 }, "1"],
    [25, 47, { separator: "." as const }, "53.19"],
    [323, 485, { zeros: "drop" as const }, "66,6"],
    [2, 5, { zeros: "drop" as const }, "40"],
    [1, 3, { zeros: "drop" as const }, "33,33"],
  ])("%d of %d with %j is %s", (count, base, options, expected) => {
    expect(percent(count, base, options)).toBe(expected);
  });

  it("is null without a base", () => {
    expect(percent(0, 0)).toBeNull();
  });
});

describe("isCount", () => {
  it.each([0, 1, 1_000_000_000])("takes %d", (value) => expect(isCount(value)).toBe(true));
  it.each([-1, 2.5, Number.NaN, Infinity, 1_000_000_001, "46", null, undefined, true])(
    "refuses %p",
    (value) => expect(isCount(value)).toBe(false),
  );
});
