import { outcome } from "../outcome/outcome";
import { customRegulation, readCustomTexts, regulationFrom, textsOf } from "./custom";
import { CUSTOM_HEAD, customRows } from "./customTexts";
import type { CustomTexts } from "./customFields";
import { REGULATIONS } from "./index";
import type { Regulation } from "./regulation";

const BASIS: CustomTexts = { from: "96-QD/TW", base: "phiếu thu về" };

function made(texts: CustomTexts): Regulation {
  const result = customRegulation({ ...BASIS, ...texts });
  if (!result.ok) throw new Error(result.finding.code);
  return result.value;
}

describe("a copied regulation", () => {
  it.each(REGULATIONS)("$id goes through its own rows unchanged", (regulation) => {
    const result = regulationFrom(customRows(textsOf(regulation)));
    expect(result).toEqual({ ok: true, value: regulation });
  });

  it("takes every field, by label or name, without case and diacritics", () => {
    const result = regulationFrom([
      CUSTOM_HEAD,
      ["QUY DINH GOC", "09-hd/đđtlđ"],
      ["base", "members"],
      ["Ngưỡng thứ hai", "> 2/3"],
      ["Không đánh dấu hoặc đánh dấu nhiều ô", "Cả phiếu"],
      ["Làm tròn tỉ lệ", "cắt bỏ"],
      ["Số chữ số thập phân", 1],
      ["Dấu thập phân", "chấm"],
      ["Số 0 ở cuối", "bỏ"],
      ["Văn bản triển khai", "Hướng dẫn 1-HD/LĐ"],
      ["Điều khoản ngưỡng thứ nhất", "mục 1 Hướng dẫn 1-HD/LĐ"],
      ["", "ghi chú"],
      [null, null],
    ]);
    expect(result).toMatchObject({
      value: {
        id: "09-HD/DDTLD",
        name: "Hướng dẫn 09-HD/ĐĐTLĐ (đơn vị sửa đổi)",
        base: "members",
        faults: {
          marks: { scope: "ballot", ground: "unit" },
          nameAdded: { scope: "ballot", ground: "stated" },
        },
        rounding: { rounding: "truncate", decimals: 1, separator: ".", zeros: "drop" },
        ownText: { title: "Hướng dẫn 1-HD/LĐ", clauses: { half: "mục 1 Hướng dẫn 1-HD/LĐ", twoThirds: "" } },
        changes: [
          { field: "base", to: "tổng số đại biểu", from: "phiếu thu về" },
          { field: "twoThirds", to: "trên 2/3", from: "từ 2/3" },
          { field: "marks", to: "cả phiếu", from: "từng người" },
          { field: "rounding", to: "cắt bỏ", from: "làm tròn" },
          { field: "decimals", to: "1", from: "2" },
          { field: "separator", to: "chấm", from: "phẩy" },
          { field: "zeros", to: "bỏ", from: "giữ" },
        ],
      },
    });
  });

  it("is named in every verdict, also where nothing is reached", () => {
    const own = made({ name: "Quy chế của Trường A", half: "từ 60%", twoThirds: "trên 3/4" });
    expect(outcome(59, 100, own)).toMatchObject({
      value: {
        band: "none",
        label: "Dưới 60% phiếu tín nhiệm thấp",
        proof: {
          steps: [{ left: 5900, sign: "<", right: 6000 }],
          ground: { kind: "regulation", regulation: "Quy chế của Trường A (đơn vị sửa đổi)" },
        },
      },
    });
    expect(outcome(75, 100, own)).toMatchObject({
      value: {
        band: "half",
        label: "Từ 60% nhưng không quá 3/4 phiếu tín nhiệm thấp",
        margin: 1,
        ground: { kind: "regulation", regulation: "Quy chế của Trường A (đơn vị sửa đổi)" },
      },
    });
    expect(outcome(76, 100, own)).toMatchObject({ value: { label: "Trên 3/4 phiếu tín nhiệm thấp" } });
  });

  it("prints the clause that the unit named", () => {
    const own = made({ halfClause: "khoản 2 Quy chế", half: "trên 2/5" });
    expect(outcome(41, 100, own)).toMatchObject({
      value: { ground: { kind: "own", clause: "khoản 2 Quy chế" }, band: "half" },
    });
  });

  it("stays the shipped one where nothing was changed", () => {
    expect(made({ decimals: "" }).name).toBe("Quy định 96-QĐ/TW");
    expect(made({}).changes).toEqual([]);
  });
});

describe("nonsense is refused", () => {
  it.each([
    [{ from: "" }, "F404"],
    [{ half: "x", decimals: "9" }, "F408"],
    [{ from: "1-QD" }, "F404"],
    [{ base: "" }, "F406"],
    [{ base: "phiếu hợp lệ" }, "F408"],
    [{ half: "trên 2/3", twoThirds: "từ 1/2" }, "F407"],
    [{ half: "trên 1/2", twoThirds: "từ 1/2" }, "F407"],
    [{ half: "1/2" }, "F408"],
    [{ half: "trên 1/2 trở lên" }, "F408"],
    [{ name: "Quy định 96-QĐ/TW" }, "F408"],
    [{ name: "85/2014/qh13" }, "F408"],
    [{ name: "Quy định 96-QÐ/TW" }, "F408"],
    [{ name: "Quy định 96\u2011QĐ/TW" }, "F408"],
    [{ name: "Quy định 96-\u00ADQĐ/TW" }, "F408"],
    [{ name: "Quy định số 96-QĐ/TW." }, "F408"],
    [{ name: "Quy định 96-QĐ/ТW" }, "F408"],
    [{ name: "96 QĐ TW" }, "F408"],
    [{ half: "trên 3/2" }, "F408"],
    [{ half: "trên 0/2" }, "F408"],
    [{ half: "trên 1/1001" }, "F408"],
    [{ twoThirds: "nhiều" }, "F408"],
    [{ notIssued: "từng người" }, "F408"],
    [{ marks: "phần ghi thêm" }, "F408"],
    [{ decimals: "5" }, "F408"],
    [{ rounding: "lên" }, "F408"],
  ] as const)("%j → %s", (texts, code) => {
    expect(customRegulation({ ...BASIS, ...texts })).toMatchObject({ ok: false, finding: { code } });
  });

  it("refuses a field that stands twice, and a first row that heads nothing", () => {
    const rows = [
      ["from", "96-QD/TW"],
      ["base", "members"],
      ["Ngưỡng thứ hai", "từ 3/4"],
    ];
    expect(regulationFrom([...rows, ["twoThirds", ""]])).toMatchObject({ finding: { code: "F420" } });
    expect(regulationFrom([["Ngưỡng 1", "trên 2/3"], ...rows])).toMatchObject({ finding: { code: "F405" } });
    expect(regulationFrom([["field", "value"], ...rows])).toMatchObject({ ok: true });
  });

  it("does not keep the articles and the words of what the unit changed", () => {
    const own = made({ from: "96/2023/QH15", base: "members", name: "Quy chế của đơn vị" });
    expect(outcome(25, 47, own)).toMatchObject({
      value: { ground: { kind: "regulation", regulation: "Quy chế của đơn vị (đơn vị sửa đổi)" } },
    });
    const previous = { low: 25, base: 48 };
    const counted = made({ from: "35/2012/QH13", base: "phiếu thu về" });
    expect(outcome(25, 48, counted, { previous })).toMatchObject({
      value: {
        band: "repeated",
        ground: { kind: "regulation", regulation: "Nghị quyết 35/2012/QH13 (đơn vị sửa đổi)" },
      },
    });
    const lower = made({ from: "35/2012/QH13", base: "members", half: "trên 40%" });
    expect(outcome(20, 48, lower, { previous })).toMatchObject({ value: { band: "half" } });
  });

  it("names a field it does not know", () => {
    expect(
      readCustomTexts([
        ["Quy định gốc", "96-QD/TW"],
        ["Ngưỡng", "trên 1/2"],
      ]),
    ).toMatchObject({
      finding: { code: "F405", facts: { field: "Ngưỡng" } },
    });
    expect(
      regulationFrom([
        ["x", "y"],
        ["z", 1],
      ]),
    ).toMatchObject({ finding: { code: "F405" } });
  });

  it("names every value that it does not understand", () => {
    expect(customRegulation({ ...BASIS, half: "x", decimals: "9" })).toMatchObject({
      finding: { facts: { field: "Ngưỡng thứ nhất, Số chữ số thập phân", value: "x, 9" } },
    });
  });

  it("asks for the origin and the base, whatever else there is", () => {
    expect(customRegulation({})).toMatchObject({ finding: { code: "F404" } });
    expect(customRegulation({ from: "96-QD/TW" })).toMatchObject({ finding: { code: "F406" } });
    expect(customRows({ from: "96-QD/TW" })).toHaveLength(17);
  });

  it("shows an error cell as what it is", () => {
    const rows = [
      ["from", "96-QD/TW"],
      ["base", { error: "#REF!" }],
    ];
    expect(regulationFrom(rows)).toMatchObject({ finding: { code: "F408", facts: { value: "#REF!" } } });
  });
});
