import { DEFAULT_ROUNDING } from "../fraction/percent";
import { checkPrinted, type PrintedRow } from "./checkPrinted";

const NOTHING = { high: null, confidence: null, low: null, valid: null, invalid: null, collected: null };
const person = "Nguyễn Văn A";
const cell = (count: number) => ({ count, of: [], percent: null });

function check(row: Partial<PrintedRow>) {
  const found = checkPrinted({ person, ...NOTHING, ...row }, { base: 1, rounding: DEFAULT_ROUNDING });
  return found.map(({ code, facts }) => [code, facts]);
}

describe("sums", () => {
  const counts = { high: cell(33), confidence: cell(8), low: cell(6) };

  it("that hold", () => {
    expect(check({ ...counts, valid: 47, invalid: 0, collected: 47 })).toEqual([]);
    expect(check({ ...counts, low: null, valid: 41 })).toEqual([]);
  });

  it("above the ballots collected", () => {
    expect(check({ ...counts, collected: 46 })).toEqual([["F235", { person, sum: 47, collected: 46 }]]);
  });

  it("above both are said once", () => {
    expect(check({ ...counts, valid: 45, invalid: 1, collected: 46 })).toHaveLength(1);
  });

  it("other than the valid ballots", () => {
    expect(check({ ...counts, valid: 46 })).toEqual([["F236", { person, sum: 47, valid: 46 }]]);
    expect(check({ ...counts, valid: 48 })).toEqual([["F236", { person, sum: 47, valid: 48 }]]);
    expect(check({ ...counts, low: null, valid: 40 })).toEqual([["F236", { person, sum: 41, valid: 40 }]]);
  });

  it("of valid and invalid", () => {
    const facts = { person, valid: 47, invalid: 1, collected: 47 };
    expect(check({ ...counts, valid: 47, invalid: 1, collected: 47 })).toEqual([["F237", facts]]);
  });
});
