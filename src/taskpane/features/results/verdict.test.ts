import { describe, expect, it } from "@jest/globals";
import { outcome } from "../../../core/outcome/outcome";
import type { PersonResult } from "../../../core/record/record";
import { HD09 } from "../../../core/regulation/09-HD-DDTLD";
import { QD96 } from "../../../core/regulation/96-QD-TW";
import type { Regulation } from "../../../core/regulation/regulation";
import { complete } from "../../../core/tally/tally";
import { sayLimit } from "../../../locales/proof";
import { sayRule } from "../../../locales/rules";
import { isFlagged } from "../../../core/record/flagged";
import { nextBand, proofLines, regulationOfResult } from "./verdict";

const BASE = 47;

function person(low: number, regulation: Regulation = QD96): PersonResult {
  const verdict = outcome(low, BASE, regulation);
  if (!verdict.ok) throw new Error(verdict.finding.code);
  const who = { position: 1, name: "Trần Thị B", office: "", address: "C7" };
  const reasons = { unmarked: BASE - low, multiple: 0, declared: 0, ballot: 0 };
  return { ...who, ...complete(0, 0, low, BASE), reasons, ...verdict.value };
}

describe("isFlagged", () => {
  it.each([
    [23, false],
    [24, true],
    [32, true],
  ])("with %d low of 47: %p", (low, flagged) => {
    expect(isFlagged(person(low))).toBe(flagged);
  });

  it("is not raised where there is no verdict", () => {
    expect(isFlagged({ ...person(40), band: null })).toBe(false);
  });
});

describe("nextBand", () => {
  it.each([
    [10, "trên 50%"],
    [25, "từ 2/3 trở lên"],
    [40, null],
  ])("with %d low of 47 comes %p", (low, band) => {
    const next = nextBand(person(low), BASE, QD96);
    expect(next && sayLimit(next, true, sayRule)).toBe(band);
  });

  it("knows other regulations, and none without a base", () => {
    expect(nextBand(person(10, HD09), BASE, HD09)).toBe(HD09.thresholds[0]);
    expect(nextBand(person(10), null, QD96)).toBeNull();
  });
});

describe("regulationOfResult", () => {
  const own = { from: "96-QD/TW", base: "phiếu thu về", half: "trên 2/5" };
  const changes = [{ field: "half", to: "trên 2/5", from: "trên 1/2" }] as const;
  const kind = { regulation: QD96.id, regulationName: `${QD96.name} (đơn vị sửa đổi)`, changes };

  it("is the unit's own where a kind was counted by it", () => {
    const found = regulationOfResult(kind, { regulation: QD96.id, custom: own });
    expect(found?.thresholds[0]?.fraction).toEqual({ numerator: 2, denominator: 5 });
  });

  it.each([
    ["the shipped one of a kind that has its own", { regulationName: QD96.name, changes: [] }, QD96],
    ["nothing for one that nobody knows", { regulation: "1-QD" }, null],
  ])("is %s", (_, fields, expected) => {
    expect(regulationOfResult({ ...kind, ...fields }, { regulation: QD96.id, custom: own })).toBe(expected);
  });
});

describe("proofLines", () => {
  it("gives both lines of the arithmetic, without the clause", () => {
    expect(proofLines(person(25), sayRule)).toEqual([
      "2 × 25 = 50 > 47 → trên 50%",
      "3 × 25 = 75 < 2 × 47 = 94 → chưa đến 2/3",
    ]);
  });

  it("gives one line under every threshold, and none without a verdict", () => {
    expect(proofLines(person(23), sayRule)).toEqual(["2 × 23 = 46 ≤ 47 → không quá 50%"]);
    expect(proofLines({ ...person(23), proof: null }, sayRule)).toEqual([]);
  });
});
