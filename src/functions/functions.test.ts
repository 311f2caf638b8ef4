import { tally } from "./counting";
import { outcomeLabel, proof } from "./verdicts";

/** Stands for the class that Excel puts on the page; the real one is met in the workbench tests. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** The error a cell gets: `#VALUE!` with a sentence. */
function cellError(sentence: RegExp): Error {
  const message = expect.stringMatching(sentence) as string;
  return expect.objectContaining({ code: "#VALUE!", message }) as Error;
}

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: ExcelError, ErrorCode: { invalidValue: "#VALUE!" } },
  });
});

const OVER = "Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp";
const NONE = "Không quá 50% phiếu tín nhiệm thấp";
const HEAVY = "Từ 2/3 phiếu tín nhiệm thấp trở lên";

describe("TALLY", () => {
  it("spills a row per person: valid, invalid, high, confidence, low", () => {
    const marks = [
      ["TNC", "TNT"],
      ["TN", "TNC,TN"],
    ];
    expect(tally(marks)).toEqual([
      [2, 0, 1, 1, 0],
      [1, 1, 0, 0, 1],
    ]);
  });

  it.each([0, null, ""])("takes a blank cell, given as %p, for no mark", (blank) => {
    expect(tally([["TNC"], [blank], ["TN"]], 3)).toEqual([[2, 1, 1, 1, 0]]);
  });

  it("counts the rows with a mark when collected is left out", () => {
    expect(tally([["TNC"], [null], ["TN"]], null, null, undefined)).toEqual([[2, 0, 1, 1, 0]]);
  });

  it.each([
    [[["TNC"], ["TNN"]], undefined, undefined, undefined, /^F704 .*Hàng 2, cột 1.*“TNN”/],
    [[["TNC"], [{ code: "#N/A" }]], undefined, undefined, undefined, /^F704 .*#N\/A/],
    [[["C"], ["T"]], undefined, undefined, undefined, /^F705 /],
    [[["TNC"]], 0, undefined, undefined, /^F205 /],
    [[["TNC"]], 2, undefined, undefined, /^F205 /],
    [[["TNC"]], -1, undefined, undefined, /^F207 /],
    [[["TNC"]], 1.5, undefined, undefined, /^F207 /],
    [[["TNC"]], "1,5", undefined, undefined, /^F207 /],
    [[["TNC"]], [[1], [1]], undefined, undefined, /^F706 .*collected/],
    [[["TNC"]], undefined, "hàng", undefined, /^F703 .*layout.*“hàng”/],
    [[["TNC"]], undefined, undefined, [["1-QD"]], /^F703 .*regulation.*“1-QD”/],
    [[[0]], undefined, undefined, undefined, /^F101 /],
    [[["TNC"]], 1, "boxes", undefined, /^F103 .*rộng 1 cột/],
    [[["x"]], 1, "boxes", undefined, /^F103 .*rộng 1 cột/],
    [[["TNC"]], 1e15, undefined, undefined, /^F207 .*đến 1\.000\.000\.000/],
    [[["TNC"], [{ basicValue: 1 }]], undefined, undefined, undefined, /^F704 .*basicValue/],
  ])(
    "%j, collected %p, layout %p, regulation %j → a coded sentence",
    (marks, collected, layout, regulation, sentence) => {
      expect(() => tally(marks, collected, layout, regulation)).toThrow(cellError(sentence));
    },
  );

  it("takes the fault scope of the regulation: one bad row can void the ballot for everybody", () => {
    const marks = [
      ["TNC", ""],
      ["TN", "TNT"],
    ];
    const ballot = [
      ["Quy định gốc", "09-HD/DDTLD"],
      ["Căn cứ tính tỉ lệ", "phiếu thu về"],
      ["Không đánh dấu hoặc đánh dấu nhiều ô", "cả phiếu"],
    ];
    expect(tally(marks, 2, null, [["09-HD/DDTLD"]])).toEqual([
      [2, 0, 1, 1, 0],
      [1, 1, 0, 0, 1],
    ]);
    expect(tally(marks, 2, null, ballot)).toEqual([
      [1, 1, 0, 1, 0],
      [1, 1, 0, 0, 1],
    ]);
  });

  it("reads a named set", () => {
    expect(tally([["C"], ["T"]], null, "codes c/t/k")).toEqual([[2, 0, 1, 1, 0]]);
  });
});

describe.each([
  ["96-QD/TW", OVER],
  ["09-HD/DDTLD", "Trên 50% phiếu tín nhiệm thấp"],
])("OUTCOME under %s", (regulation, over) => {
  it("is exact at 1/2, one more, and 2/3", () => {
    expect(outcomeLabel([[23], [24]], [[46]], [[regulation]])).toEqual([[NONE], [over]]);
    expect(outcomeLabel([[32]], [[48]], [[regulation]])).toEqual([[HEAVY]]);
  });
});

describe("OUTCOME", () => {
  it("takes the first regulation when none is named", () => {
    expect(outcomeLabel([[25]], [[47]])).toEqual([[OVER]]);
  });

  it("spreads one base, or one low, over a range", () => {
    expect(outcomeLabel([[23, 24]], [[46]])).toEqual([[NONE, OVER]]);
    expect(outcomeLabel([[24]], [[46], [48]])).toEqual([[OVER], [NONE]]);
  });

  it("refuses ranges of different sizes", () => {
    expect(() => outcomeLabel([[1], [2]], [[46], [46], [46]])).toThrow(/^F702 /);
  });

  it.each([
    [0, 0, "F206"],
    [0, null, "F701"],
    [0, "", "F701"],
    [null, 46, "F701"],
    ["", 46, "F701"],
    [0, "46,5", "F207"],
    ["x", 46, "F207"],
    [-1, 46, "F207"],
    [1, -46, "F207"],
    [1.5, 46, "F207"],
    [1, 46.5, "F207"],
    [true, 46, "F207"],
    [{ code: "#REF!" }, 46, "F207"],
    [47, 46, "F208"],
  ])("gives no verdict for low %p, base %p: %s", (low, base, code) => {
    for (const call of [outcomeLabel, proof]) {
      expect(() => call([[low]], [[base]])).toThrow(cellError(new RegExp(`^${code} `)));
    }
  });

  it.each([
    ["24", "46"],
    ["024 phiếu", "46"],
    ["24 (52,17%)", 46],
  ])("reads %p of %p", (low, base) => expect(outcomeLabel([[low]], [[base]])).toEqual([[OVER]]));

  it("marks only the bad cells of a range", () => {
    const [good, bad] = outcomeLabel([[23], [24]], [[46], [0]]);
    expect(good).toEqual([NONE]);
    expect(bad?.[0]).toBeInstanceOf(ExcelError);
  });
});

describe("PROOF", () => {
  it("prints the arithmetic", () => {
    expect(proof([[23]], [[46]])).toEqual([["2 × 23 = 46 ≤ 46 → không quá 50%"]]);
    expect(String(proof([[32]], [[48]])[0]?.[0])).toMatch(
      /^2 × 32 = 64 > 48 → trên 50%; 3 × 32 = 96 ≥ 2 × 48 = 96 → từ 2\/3 trở lên \(theo /,
    );
  });
});
