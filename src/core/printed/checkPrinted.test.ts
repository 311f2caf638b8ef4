import fc from "fast-check";
import { DEFAULT_ROUNDING, percent, type Rounding } from "../fraction/percent";
import { checkPrinted, type PrintedBasis, type PrintedCell, type PrintedRow } from "./checkPrinted";
import { parseCount, parsePercent } from "./parseCount";

const NOTHING = { high: null, confidence: null, low: null, valid: null, invalid: null, collected: null };

function cell(text: string): PrintedCell {
  const result = parseCount(text, "high");
  if (!result.ok || !result.value) throw new Error(text);
  return result.value;
}

const loose = (text: string): PrintedCell => ({ count: null, of: [], percent: parsePercent(text) });

function check(row: Partial<PrintedRow>, basis: Partial<PrintedBasis>) {
  const whole = { base: 1, rounding: DEFAULT_ROUNDING, ...basis };
  return checkPrinted({ person: "Nguyễn Văn A", ...NOTHING, ...row }, whole).map(({ code, facts }) => [
    code,
    facts,
  ]);
}

const person = "Nguyễn Văn A";

describe("a printed percentage", () => {
  it.each([
    ["25 (53,19%)", 47],
    ["323/66,6%", 485],
    ["194 (40%)", 485],
    ["52 (100%)", 52],
    ["25 (53,1915%)", 47],
    ["46 (88,46%)", 52],
    ["46", 47],
  ])("%s of %d is right", (text, base) => expect(check({ high: cell(text) }, { base })).toEqual([]));

  it("that is not count / base: the right one, in the decimals of the table", () => {
    expect(check({ high: cell("46 (97,78%)") }, { base: 47 })).toEqual([
      ["W231", { person, level: "high", printed: "97,78", count: 46, base: 47, right: "97,87" }],
    ]);
    expect(check({ low: cell("68 (14.2)") }, { base: 485 })).toEqual([
      ["W231", { person, level: "low", printed: "14.2", count: 68, base: 485, right: "14,02" }],
    ]);
  });

  it("is compared at its own decimals, be those of the table more", () => {
    const rounding: Rounding = { ...DEFAULT_ROUNDING, decimals: 3 };
    expect(check({ high: cell("1 (33,33%)"), low: cell("2 (66,667%)") }, { base: 3, rounding })).toEqual([]);
    expect(check({ high: cell("1 (33,3%)") }, { base: 3, rounding })).toMatchObject([
      ["W231", { printed: "33,3", right: "33,333" }],
    ]);
  });

  it("that belongs to another count: that count", () => {
    expect(check({ high: cell("399 (81,03%)") }, { base: 485 })).toEqual([
      [
        "F232",
        { person, level: "high", printed: "81,03", count: 399, base: 485, right: "82,27", rightCount: 393 },
      ],
    ]);
  });

  it("of another whole: which one", () => {
    const bases = { members: 48, collected: 47, valid: 46 };
    expect(check({ confidence: cell("14 (29,79%)") }, { base: 48, bases })).toEqual([
      [
        "W233",
        {
          person,
          level: "confidence",
          printed: "29,79",
          count: 14,
          base: 48,
          basis: "collected",
          size: 47,
          right: "29,17",
        },
      ],
    ]);
  });

  it("alone, of another whole: which one and which count", () => {
    const bases = { members: 48, collected: 47 };
    expect(check({ confidence: loose("29,79%") }, { base: 48, bases })).toMatchObject([
      ["W233", { basis: "collected", size: 47, count: 14, right: "29,17" }],
    ]);
    expect(check({ confidence: loose("29,17%") }, { base: 48, bases })).toEqual([]);
    expect(check({ confidence: loose("100%") }, { base: 48, bases: { issued: 50 } })).toEqual([]);
    expect(check({ confidence: loose("99,00") }, { base: 48, bases: { issued: 100 } })).toMatchObject([
      ["W234", {}],
    ]);
  });

  it("of a whole smaller than the count is not looked for", () => {
    const [first] = check({ high: cell("47 (100%)") }, { base: 48, bases: { valid: 46 } });
    expect(first?.[0]).toBe("F232");
  });

  it("of a count above the base", () => {
    const [first] = check({ high: cell("49 (100%)") }, { base: 48 });
    expect(first).toMatchObject(["F232", { rightCount: 48 }]);
  });

  it("that no count gives: the nearest two", () => {
    const rounding: Rounding = { ...DEFAULT_ROUNDING, rounding: "truncate" };
    expect(check({ low: loose("2 %") }, { base: 53, rounding })).toEqual([
      [
        "W234",
        {
          person,
          level: "low",
          printed: "2",
          base: 53,
          lower: 1,
          lowerShare: "1,88",
          upper: 2,
          upperShare: "3,77",
        },
      ],
    ]);
    expect(check({ low: loose("1,88") }, { base: 53, rounding })).toEqual([]);
    expect(check({ low: loose("100") }, { base: 53, rounding })).toEqual([]);
  });

  it("beside another whole: W238", () => {
    expect(check({ high: cell("46/51 (88,46%)") }, { base: 52, bases: { valid: 51 } })).toEqual([
      ["W238", { person, level: "high", of: "51", base: 52 }],
    ]);
    expect(check({ high: cell("48/51/54 phiếu (chiếm 88,89%)") }, { base: 54 })).toEqual([]);
  });

  it("that is not there, without a count either, is nothing to check", () => {
    expect(check({ high: { count: null, of: [51], percent: null } }, { base: 52 })).toEqual([]);
  });

  it("a whole beside a count alone must be a known figure", () => {
    const bases = { issued: 51 };
    expect(check({ high: cell("46/51") }, { base: 52 })).toEqual([
      ["W238", { person, level: "high", of: "51", base: 52 }],
    ]);
    expect(check({ high: cell("46/51") }, { base: 52, bases })).toEqual([]);
    expect(check({ high: cell("46/51") }, { base: 51 })).toEqual([]);
    expect(check({ high: cell("46/51") }, { base: 45 })).toEqual([]);
  });

  it("is found at its cell", () => {
    const where = { high: { sheet: "Kết quả", address: "D5" } };
    const row: PrintedRow = { person, ...NOTHING, high: cell("46 (97,78%)"), where };
    expect(checkPrinted(row, { base: 47, rounding: DEFAULT_ROUNDING })[0]).toMatchObject(where.high);
  });
});

describe("any table that is right", () => {
  const count = fc.integer({ min: 1, max: 500 }).chain((base) =>
    fc.record({
      base: fc.constant(base),
      count: fc.integer({ min: 0, max: base }),
      decimals: fc.integer({ min: 0, max: 4 }),
      rounding: fc.constantFrom("halfUp", "truncate"),
      zeros: fc.constantFrom("keep", "drop"),
      separator: fc.constantFrom(",", "."),
    }),
  );

  it("gives no finding, however it is rounded", () => {
    fc.assert(
      fc.property(count, ({ base, count: number, ...rounding }) => {
        const text = String(percent(number, base, rounding));
        expect(check({ high: cell(`${String(number)}/${text}%`) }, { base, rounding })).toEqual([]);
        expect(check({ low: loose(text) }, { base, rounding })).toEqual([]);
      }),
    );
  });

  it("gives one with the next count beside the percentage", () => {
    fc.assert(
      fc.property(count, ({ base, count: number, ...options }) => {
        const rounding = { ...options, decimals: 4 };
        const wrong = number === base ? number - 1 : number + 1;
        const text = String(percent(number, base, rounding));
        const found = check({ high: cell(`${String(wrong)}/${text}%`) }, { base, rounding });
        expect(found).toMatchObject([["F232", { count: wrong, rightCount: number }]]);
      }),
    );
  });
});
