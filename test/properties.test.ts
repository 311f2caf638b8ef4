import fc from "fast-check";
import type { Cell } from "../src/core/sheet/cell";
import { percent } from "../src/core/fraction/percent";
import { outcome, type Verdict } from "../src/core/outcome/outcome";
import type { Share as Vote } from "../src/core/outcome/proof";
import { REGULATIONS } from "../src/core/regulation";
import type { Regulation } from "../src/core/regulation/regulation";
import { tallyRange } from "../src/core/tally/tallyRange";
import type { PersonTally } from "../src/core/tally/tally";

const BANDS = ["none", "half", "repeated", "twoThirds"];
const FIELDS = ["high", "confidence", "low", "valid", "invalid"] as const;
const RUNS = { numRuns: 500 };

const marks = fc.constantFrom<Cell>("TNC", "TN", "TNT", "", null, 0, "TNC,TN", "KHL");
/** Ballots with at least one mark that settles the set of codes. */
const sheets = fc
  .integer({ min: 1, max: 6 })
  .chain((people) =>
    fc.array(fc.array(marks, { minLength: people, maxLength: people }), { minLength: 1, maxLength: 40 }),
  )
  .map((rows) => [(rows[0] ?? []).map((): Cell => "TNC"), ...rows]);
/** A base and a low count, often on a threshold or beside it. */
const votes = fc.integer({ min: 1, max: 500 }).chain((base) => {
  const edges = [base / 2, (2 * base) / 3].flatMap((edge) => [
    Math.floor(edge),
    Math.ceil(edge),
    Math.floor(edge) + 1,
  ]);
  const low = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 0, max: base }));
  return fc.record({ base: fc.constant(base), low: low.map((value) => Math.min(value, base)) });
});

function count(rows: readonly Cell[][]): readonly PersonTally[] {
  const result = tallyRange(rows, rows.length, null);
  if (!result.ok) throw new Error(result.finding.code);
  return result.value;
}

function verdict(low: number, base: number, regulation: Regulation, before: Vote | null = null): Verdict {
  const result = outcome(low, base, regulation, { previous: before });
  if (!result.ok) throw new Error(result.finding.code);
  return result.value;
}

describe("counting", () => {
  it("does not depend on the order of ballots", () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        expect(count(rows.toReversed())).toEqual(count(rows));
      }),
      RUNS,
    );
  });

  it("does not depend on the order of people", () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        expect(count(rows.map((row) => row.toReversed())).toReversed()).toEqual(count(rows));
      }),
      RUNS,
    );
  });

  it("keeps valid + invalid = collected and high + confidence + low = valid", () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        for (const { high, confidence, low, valid, invalid } of count(rows)) {
          expect([high + confidence + low, valid + invalid]).toEqual([valid, rows.length]);
        }
      }),
      RUNS,
    );
  });

  it("equals the sum of its parts", () => {
    fc.assert(
      fc.property(sheets, sheets, (one, other) => {
        const width = Math.min(one[0]?.length ?? 0, other[0]?.length ?? 0);
        const [first, second] = [one, other].map((rows) => rows.map((row) => row.slice(0, width)));
        const parts = [count(first ?? []), count(second ?? [])];
        const sum = (person: number, field: (typeof FIELDS)[number]) =>
          parts.reduce((total, part) => total + (part[person]?.[field] ?? 0), 0);
        for (const [person, whole] of count([...(first ?? []), ...(second ?? [])]).entries()) {
          for (const field of FIELDS) expect(whole[field]).toBe(sum(person, field));
        }
      }),
      RUNS,
    );
  });

  it("changes nothing but the invalid by an invalid ballot", () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const more = count([...rows, (rows[0] ?? []).map((): Cell => "KHL")]);
        const expected = count(rows).map(({ reasons, ...part }) => ({
          ...part,
          invalid: part.invalid + 1,
          reasons: { ...reasons, declared: reasons.declared + 1 },
        }));
        expect(more).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("gives a reason for every invalid ballot", () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        for (const { invalid, reasons } of count(rows)) {
          const { unmarked, multiple, declared, ballot } = reasons;
          expect(unmarked + multiple + declared + ballot).toBe(invalid);
        }
      }),
      RUNS,
    );
  });
});

const previous = fc.option(fc.record({ low: fc.integer({ min: 0, max: 60 }), base: fc.constant(60) }));

describe.each(REGULATIONS)("the verdict under $id", (regulation) => {
  it("never gets lighter by one more low ballot", () => {
    fc.assert(
      fc.property(votes, previous, ({ low, base }, earlier) => {
        if (low === base) return;
        const [before, after] = [low, low + 1].map((value) =>
          BANDS.indexOf(verdict(value, base, regulation, earlier).band),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
      RUNS,
    );
  });

  it("has a margin of exactly the ballots that change it", () => {
    fc.assert(
      fc.property(votes, previous, ({ low, base }, earlier) => {
        const { band, margin } = verdict(low, base, regulation, earlier);
        if (margin === null) {
          const heaviest = verdict(base, base, regulation, earlier).band;
          expect([heaviest, "repeated"]).toContain(band);
          return;
        }
        expect(verdict(low + margin - 1, base, regulation, earlier).band).toBe(band);
        expect(verdict(low + margin, base, regulation, earlier).band).not.toBe(band);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("a percentage", () => {
  it("is the half-up share to two decimals", () => {
    fc.assert(
      fc.property(votes, ({ low, base }) => {
        const hundredths = (20000n * BigInt(low) + BigInt(base)) / (2n * BigInt(base));
        const text = `${String(hundredths / 100n)},${String(hundredths % 100n).padStart(2, "0")}`;
        expect(percent(low, base)).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });
});
