import { describe, expect, it } from "@jest/globals";
import { gridOf, packCells, type SheetGrid } from "../../../../core/sheet/grid";
import { textsOf } from "../../../../core/regulation/custom";
import { QD96 } from "../../../../core/regulation/96-QD-TW";
import type { CustomTexts } from "../../../../core/regulation/customFields";
import { CUSTOM_HEAD, customRows } from "../../../../core/regulation/customTexts";
import { compareSheet, settledTexts } from "./ownSheet";
import { joinLimit, limitParts } from "./ownLimit";

const OWN: CustomTexts = { ...textsOf(QD96), half: "trên 2/5", name: "Quy định riêng" };
const sheetOf = (texts: CustomTexts): SheetGrid =>
  gridOf({
    sheet: "TN_QuyDinh",
    row: 0,
    column: 0,
    cells: [CUSTOM_HEAD, ...customRows(texts)],
  });

describe("settledTexts", () => {
  it("says every field in our own words", () => {
    expect(settledTexts({ from: "96-qđ/tw", base: "Phiếu thu về", half: "> 40%", marks: "ballot" })).toEqual({
      ok: true,
      value: { ...textsOf(QD96), half: "trên 40/100", marks: "cả phiếu" },
    });
  });

  it("refuses what is no regulation", () => {
    expect(settledTexts({ from: "96-QD/TW" })).toMatchObject({ ok: false, finding: { code: "F406" } });
  });
});

describe("compareSheet", () => {
  it.each([
    ["no sheet", OWN, undefined, { status: "missing" }],
    ["an empty sheet", OWN, { ...sheetOf(OWN), ...packCells([]) }, { status: "missing" }],
    ["the same", OWN, sheetOf(OWN), { status: "same", range: "TN_QuyDinh!A1:B18" }],
    [
      "the same without its default name",
      { ...OWN, name: "" },
      sheetOf({ ...OWN, name: "" }),
      { status: "same" },
    ],
    ["another threshold", OWN, sheetOf({ ...OWN, half: "trên 1/2" }), { status: "different" }],
    ["another clause", OWN, sheetOf({ ...OWN, halfClause: "mục 1" }), { status: "different" }],
    ["nonsense in the pane", { ...OWN, half: "trên 9/10" }, sheetOf(OWN), { status: "different" }],
    ["nothing in the pane", null, sheetOf(OWN), { status: "offered", texts: OWN }],
    [
      "nonsense on the sheet",
      OWN,
      sheetOf({ ...OWN, base: "" }),
      { status: "refused", finding: { code: "F406" } },
    ],
    [
      "other rows on the sheet",
      OWN,
      { ...sheetOf(OWN), ...packCells([["a"], ["b"]]) },
      { status: "refused" },
    ],
  ])("%s", (_, custom, sheet, expected) => {
    expect(compareSheet(custom, sheet)).toMatchObject(expected);
  });
});

describe("a threshold in two fields", () => {
  it.each([
    ["trên 1/2", { sign: "over", share: "1/2" }],
    ["từ 2/3", { sign: "from", share: "2/3" }],
    ["từ ", { sign: "from", share: "" }],
    ["?", { sign: "over", share: "?" }],
  ] as const)("%j", (text, parts) => {
    expect(limitParts(text)).toEqual(parts);
    expect(limitParts(joinLimit(parts))).toEqual(parts);
  });
});
