import type { SheetGrid } from "../sheet/grid";
import { readUnit } from "./readUnit";
import { A, B, C, form, HEAD } from "./testing/dataForm";
import { CHIEF, grid, sheetOf, THIRD, VICE, type Row } from "./testing/flatSheet";

const OPTIONS = { regulation: "96-QD/TW", isReport: (sheet: string) => sheet.startsWith("Phụ lục 4") };

describe("a field of our flat table that the form does not say", () => {
  const all = (row: Row) => sheetOf(...[VICE, CHIEF, THIRD].map((own) => ({ ...own, ...row })));
  const OTHER = { regulation: "Nghị quyết 96/2023/QH15" };

  it.each<[string, SheetGrid, readonly (readonly [string, string])[]]>([
    ["the unit", all({ unit: "Xã Hai" }), [["W667", "Đơn vị"]]],
    ["the conference", all({ conference: "Hội nghị lần thứ 11" }), [["W667", "Hội nghị"]]],
    ["the day", all({ date: "14/12/2023" }), [["W667", "Ngày"]]],
    ["a post", sheetOf({ ...VICE, title: "Bí thư" }, CHIEF, THIRD), [["W667", "Chức vụ (Nguyễn Văn A)"]]],
    ["the regulation", all(OTHER), [["F666", "Quy định"]]],
    ["no unit", all({ unit: null }), []],
    ["no day", all({ date: null }), []],
  ])("%s", (_, data, said) => {
    const { findings } = readUnit([data, form([A, B, C])], "Xa Mot.xlsx", OPTIONS);
    expect(findings.flatMap(({ code, facts }) => ("field" in facts ? [[code, facts.field]] : []))).toEqual(
      said,
    );
  });

  it("the base, with shares that follow from it", () => {
    const share = { highShare: 38.78, confidenceShare: 4.08, lowShare: 51.02 };
    const base = { base: 49, collected: 49 };
    const data = sheetOf(
      { ...VICE, ...share, ...base, invalid: 3 },
      { ...CHIEF, ...base, highShare: 95.92, invalid: 2 },
    );
    const printed = grid("Phụ lục 4", [
      ["Số phiếu thu về", 47],
      ["Xã Một"],
      ["ngày 13 tháng 12 năm 2023", "Hội nghị lần thứ 10"],
      [],
      HEAD,
      A,
      B,
      ["Mã báo cáo BC-1"],
    ]);
    const { findings } = readUnit([data, printed], "Xa Mot.xlsx", OPTIONS);
    expect(findings.map(({ code, facts }) => [code, "field" in facts ? facts.field : ""])).toEqual([
      ["F666", "Mẫu số"],
    ]);
  });

  it("is not missed on a form without its last rows' beginning", () => {
    const cut = grid("Phụ lục 4", [["Xã Một"], HEAD, A, B, C, ["Mã báo cáo BC-1"]]);
    const { findings } = readUnit([sheetOf(VICE, CHIEF, THIRD), cut], "Xa Mot.xlsx", OPTIONS);
    expect(findings.map(({ code }) => code)).toEqual(["W667", "W667"]);
  });
});
