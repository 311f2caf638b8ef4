import type { SheetPlan } from "../../report/sheetPlan";
import { freeTableName, nameTables } from "./tableName";

const AREA = { row: 0, column: 0, rows: 2, columns: 1 };

const planOf = (...names: readonly string[]): SheetPlan => ({
  name: "P",
  font: { name: "Times New Roman", size: 13 },
  columns: [],
  rows: [],
  cells: [],
  tables: names.map((name) => ({ name, area: AREA })),
  page: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 30, right: 20 },
    titleRows: null,
    printArea: AREA,
    isSinglePage: true,
  },
});

describe("freeTableName", () => {
  it.each([
    ["TN_KetQua", [], "TN_KetQua"],
    ["TN_KetQua", ["tn_ketqua"], "TN_KetQua_2"],
    ["TN_KetQua", ["TN_KetQua", "TN_KETQUA_2"], "TN_KetQua_3"],
    ["TN_KetQua", ["TN_KetQua_2"], "TN_KetQua"],
  ])("%s beside %j is %s", (wanted, taken, expected) => {
    expect(freeTableName(wanted, taken)).toBe(expected);
  });
});

describe("nameTables", () => {
  it("gives every table of every plan a name of its own", () => {
    const plans = [planOf("TN_KetQua"), planOf(), planOf("TN_KetQua", "Khác")];
    expect(nameTables(plans, ["tn_ketqua_2"])).toEqual([["TN_KetQua"], [], ["TN_KetQua_3", "Khác"]]);
  });
});
