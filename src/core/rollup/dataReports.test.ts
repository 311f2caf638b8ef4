import { readUnit } from "./readUnit";
import { CHIEF, sheetOf, VICE, type Row } from "./testing/flatSheet";
import type { SheetGrid } from "../sheet/grid";

const OPTIONS = { regulation: "96-QD/TW", isReport: (sheet: string) => sheet === "Phụ lục 4" };
const read = (...grids: readonly SheetGrid[]) => readUnit(grids, "Xa Mot.xlsx", OPTIONS);
const found = (...grids: readonly SheetGrid[]) => {
  const { result, findings } = read(...grids);
  return [result !== null, findings.map(({ code, address }) => `${code} ${String(address)}`)];
};
describe("several reports in one workbook", () => {
  const later = (...rows: readonly Row[]) => ({
    ...sheetOf(...rows.map((row) => ({ ...row, report: "BC-2" }))),
    sheet: "TN_DuLieu (2)",
  });

  it("are the last one, and it is said", () => {
    const { result, findings } = read(sheetOf(VICE, CHIEF), later({ ...VICE, title: "Phó bí thư" }, CHIEF));
    expect(result).toMatchObject({ report: "BC-2", kinds: [{ people: [{}, {}] }] });
    expect(findings).toMatchObject([{ code: "N627", facts: { taken: "BC-2", left: "BC-1" } }]);
  });

  it("are a warning where the last one lacks somebody", () => {
    const { result, findings } = read(sheetOf(VICE, CHIEF), later(VICE));
    expect(result?.kinds[0]?.people).toHaveLength(1);
    expect(findings).toMatchObject([{ code: "W628", facts: { people: "Trần Thị B" } }]);
  });

  it("are a warning where the last one says other counts of somebody", () => {
    const other = { ...VICE, high: 20, highShare: 42.55, low: 24, lowShare: 51.06 };
    const { findings } = read(sheetOf(VICE, CHIEF), later(other, CHIEF));
    expect(findings).toMatchObject([
      { code: "W670", facts: { taken: "BC-2", left: "BC-1", people: "Nguyễn Văn A" } },
    ]);
  });

  it("may have been drafts, which nobody misses", () => {
    const draft = { ...VICE, report: "BC-1 (chưa chính thức)", name: "Lê Văn C" };
    expect(found(sheetOf(draft), later(VICE))).toEqual([true, ["N627 null"]]);
    expect(found(later(VICE), sheetOf({ ...draft, name: VICE.name ?? null }))).toEqual([
      false,
      ["F624 A2", "N627 null"],
    ]);
  });
});
