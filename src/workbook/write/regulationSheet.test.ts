import type { Cell } from "../../core/sheet/cell";
import { gridOf, type SheetGrid } from "../../core/sheet/grid";
import { textsOf } from "../../core/regulation/custom";
import { QD96 } from "../../core/regulation/96-QD-TW";
import { isRegulationSheet, regulationRows } from "./regulationSheet";

const grid = (cells: Cell[][], row = 0, column = 0): SheetGrid =>
  gridOf({
    sheet: "TN_QuyDinh",
    row,
    column,
    cells,
  });

describe("isRegulationSheet", () => {
  it.each([
    ["an empty sheet", grid([]), true],
    [
      "a sheet of ours",
      grid([
        ["Trường", "Giá trị"],
        ["Quy định gốc", "96-QD/TW"],
      ]),
      true,
    ],
    ["a sheet without the head", grid([["Quy định gốc", "96-QD/TW"]]), true],
    ["a regulation that stands elsewhere", grid([["Quy định gốc", "96-QD/TW"]], 2), false],
    ["a regulation that stands further right", grid([["Quy định gốc", "96-QD/TW"]], 0, 1), false],
    [
      "a sheet with other rows",
      grid([
        ["Quy định gốc", "96-QD/TW"],
        ["Ghi chú", "x"],
      ]),
      false,
    ],
    ["a sheet of something else", grid([["Họ tên"]]), false],
  ])("%s", (_, sheet, expected) => expect(isRegulationSheet(sheet)).toBe(expected));
});

describe("regulationRows", () => {
  const texts = { ...textsOf(QD96), name: "'Quy định riêng" };

  it("are the heads and every field, as text that Excel leaves alone", () => {
    const rows = regulationRows(texts, undefined);
    expect(rows).toHaveLength(18);
    expect(rows.slice(0, 3)).toEqual([
      ["Trường", "Giá trị"],
      ["Quy định gốc", "96-QD/TW"],
      ["Tên quy định", "’Quy định riêng"],
    ]);
  });

  it("blank what stood below", () => {
    const rows = regulationRows(texts, grid(Array.from({ length: 20 }, () => ["Ngưỡng thứ nhất", "x"])));
    expect(rows).toHaveLength(20);
    expect(rows.slice(18)).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });
});
