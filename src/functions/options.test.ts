import { answerOf, loadFunctions, type Called } from "./testing/associated";

let functions: ReadonlyMap<string, Called>;
beforeAll(async () => {
  functions = await loadFunctions("vi-VN");
});

const call = (name: string, ...args: unknown[]) => answerOf(functions.get(name), args);

describe("SHARE", () => {
  it.each([
    [38, 53, undefined, undefined, "71,70"],
    [38, 53, 2, "truncate", "71,69"],
    [38, 53, "2", "CẮT BỎ", "71,69"],
    [38, 53, 0, "làm tròn", "72"],
    [38, 53, 4, "half-up", "71,6981"],
    [194, 485, 2, "bỏ số 0", "40"],
    [194, 485, 2, "giữ; chấm", "40.00"],
    [323, 485, null, "drop, dot", "66.6"],
    [323, 485, "", "phẩy;cắt", "66,59"],
    [0, 47, undefined, 0, "0,00"],
    [47, 47, undefined, undefined, "100,00"],
  ])("%p of %p, decimals %p, rounding %p", async (count, base, decimals, rounding, text) => {
    expect(await call("SHARE", [[count]], [[base]], decimals, rounding)).toEqual([[text]]);
  });

  it.each([
    [48, 47, undefined, undefined, "F707"],
    [0, 0, undefined, undefined, "F206"],
    [1, 47, 5, undefined, "F703"],
    [1, 47, 1.5, undefined, "F703"],
    [1, 47, -1, undefined, "F703"],
    [1, 47, "hai", undefined, "F703"],
    [1, 47, 2, "truncate; lên", "F703"],
    [1, 47, 2, 3, "F703"],
    [1, 47, 2, [["dot"], ["drop"]], "F706"],
    ["4,5", 47, undefined, undefined, "F207"],
  ])("refuses %p of %p, decimals %p, rounding %p", async (count, base, decimals, rounding, code) => {
    expect(await call("SHARE", [[count]], [[base]], decimals, rounding)).toBe(`#VALUE! ${code}`);
  });
});

describe("a regulation argument", () => {
  it.each(["96-QD/TW", "09-HD/DDTLD", "262-QD/TW", "96/2023/QH15", "85/2014/QH13", "35/2012/QH13"])(
    "%s comes out of REGULATIONS and goes back in unchanged",
    async (id) => {
      const range = await call("REGULATIONS", id);
      for (const low of [23, 24, 31, 32, 33]) {
        expect(await call("OUTCOME", low, 48, range)).toEqual(await call("OUTCOME", low, 48, id));
      }
    },
  );

  it("is refused with the reason", async () => {
    const range = (...rows: string[][]) => [["Quy định gốc", "96-QD/TW"], ["base", "phiếu thu về"], ...rows];
    expect(await call("OUTCOME", 1, 48, range())).toEqual([["Không quá 50% phiếu tín nhiệm thấp"]]);
    expect(await call("OUTCOME", 1, 48, range(["base", ""]))).toBe("#VALUE! F420");
    expect(await call("OUTCOME", 1, 48, range(["Màu", "đỏ"]))).toBe("#VALUE! F405");
    expect(await call("OUTCOME", 1, 48, range(["half", "trên 3/4"]))).toBe("#VALUE! F407");
    expect(await call("OUTCOME", 1, 48, [["from", "96-QD/TW"]])).toBe("#VALUE! F406");
    expect(await call("OUTCOME", 1, 48, [["96-QD/TW"], ["x"]])).toBe("#VALUE! F706");
    expect(await call("OUTCOME", 1, 48, "1-QD")).toBe("#VALUE! F703");
    expect(await call("OUTCOME", 1, 48, 96)).toBe("#VALUE! F703");
  });
});

describe("blank cells of a regulation's range, handed over as 0", () => {
  const range = (blank: unknown, decimals: unknown) => [
    ["from", "96-QD/TW"],
    ["base", "phiếu thu về"],
    ["name", blank],
    ["implementing", blank],
    ["halfClause", blank],
    ["decimals", decimals],
    [blank, blank],
  ];
  const shareOf = async (blank: unknown, decimals: unknown) => {
    const rows = await call("RESULTS", "Nguyễn Văn A", [["TNC"], ["TN"], ["TN"]], 3, range(blank, decimals));
    return Array.isArray(rows) ? (rows as unknown[][]).map((row) => [row[6], row[11]])[1] : rows;
  };

  it.each([0, null, ""])("%p is blank", async (blank) => {
    expect(await shareOf(blank, blank)).toEqual(["33,33", "Không quá 50% phiếu tín nhiệm thấp"]);
    expect(String(await call("PROOF", 25, 47, range(blank, 2)))).not.toContain("theo 0");
  });

  it("no decimals are written as text", async () => {
    expect(await shareOf(0, "0")).toEqual(["33", "Không quá 50% phiếu tín nhiệm thấp"]);
  });
});

describe("the vote before (35/2012/QH13)", () => {
  const AGAIN = [["Trên 50% phiếu tín nhiệm thấp hai năm liên tiếp"]];
  const ONCE = [["Trên 50% nhưng không quá 2/3 phiếu tín nhiệm thấp"]];
  it.each([
    [25, 48, AGAIN],
    [24, 48, ONCE],
    ["25", "48", AGAIN],
    [null, null, ONCE],
    [0, 0, ONCE],
    ["", 0, ONCE],
    [undefined, undefined, ONCE],
    [0, 48, ONCE],
    [25, null, "#VALUE! F701"],
    [25, 0, "#VALUE! F206"],
    [null, 48, "#VALUE! F701"],
    [49, 48, "#VALUE! F208"],
  ])("%p of %p", async (low, base, answer) => {
    expect(await call("OUTCOME", 25, 48, "35/2012/QH13", low, base)).toEqual(answer);
  });

  it("makes the band the heaviest: no margin", async () => {
    expect(await call("MARGIN", 25, 48, "35/2012/QH13", 25, 48)).toEqual([[""]]);
    expect(await call("MARGIN", [[25], [25]], 48, "35/2012/QH13", [[25], [24]], 48)).toEqual([[""], [8]]);
  });
});

describe("TOUNICODE", () => {
  it.each([
    [[["NguyÔn"], ["Lª"]], undefined, [["Nguyễn"], ["Lê"]]],
    [[["NguyÔn"], ["Bé"]], undefined, [["Nguyễn"], ["Bộ"]]],
    [[["Nguyễn"], ["Bé"]], undefined, [["Nguyễn"], ["Bé"]]],
    [[["Thò"]], "VNI", [["Thị"]]],
    [[["Thò"]], "abc", [["Thũ"]]],
    [[["nguyÔn"]], "TCVN3 HOA", [["NGUYỄN"]]],
    [[["Hoàng Đức"]], "vni", [["Hoàng Đức"]]],
    [[[46, true]], undefined, [[46, "true"]]],
  ])("%j, %p", async (text, encoding, answer) => {
    expect(await call("TOUNICODE", text, encoding)).toEqual(answer);
  });

  it("asks where both old encodings are possible, and Unicode is not", async () => {
    expect(await call("TOUNICODE", [["cön"], ["Hµ"]])).toEqual([["cửn"], ["Hà"]]);
    expect(await call("TOUNICODE", [["cön"], ["Hà Nội"]])).toEqual([["#VALUE! F711"], ["Hà Nội"]]);
    expect(await call("TOUNICODE", [["cön"]], "vni")).toEqual([["cưn"]]);
  });

  it("is what UNICODE was, which works in older workbooks", async () => {
    expect(await call("UNICODE", [["NguyÔn"], ["Bé"]])).toEqual([["Nguyễn"], ["Bộ"]]);
  });

  it("refuses an encoding it does not know", async () => {
    expect(await call("TOUNICODE", "a", "utf-7")).toBe("#VALUE! F703");
  });
});
