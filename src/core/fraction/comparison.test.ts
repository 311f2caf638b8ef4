import { arithmetic, compare } from "./comparison";

const HALF = { numerator: 1, denominator: 2 };
const TWO_THIRDS = { numerator: 2, denominator: 3 };

it.each([
  { count: 23, base: 46, fraction: HALF, inclusive: false, isReached: false, said: "2 × 23 = 46 ≤ 46" },
  { count: 25, base: 47, fraction: HALF, inclusive: false, isReached: true, said: "2 × 25 = 50 > 47" },
  {
    count: 40,
    base: 60,
    fraction: TWO_THIRDS,
    inclusive: true,
    isReached: true,
    said: "3 × 40 = 120 ≥ 2 × 60 = 120",
  },
  {
    count: 39,
    base: 60,
    fraction: TWO_THIRDS,
    inclusive: true,
    isReached: false,
    said: "3 × 39 = 117 < 2 × 60 = 120",
  },
])("$said", ({ count, base, fraction, inclusive, isReached, said }) => {
  const comparison = compare(count, base, { fraction, inclusive });
  expect([comparison.isReached, arithmetic(comparison)]).toEqual([isReached, said]);
});
