import { sheet } from "../testing/sheet";
import { isBlank, isCellError, widthOf } from "./cell";
import { cellAt, cut, gridOf, usedArea, type SheetGrid } from "./grid";

const MOVED: SheetGrid = { ...sheet(["STT", "Nguyễn Văn A"], [1, "TNC"]), row: 2, column: 1 };

describe("isBlank", () => {
  it.each([null, undefined, "", " ", "\u00A0"])("takes %j", (cell) => expect(isBlank(cell)).toBe(true));
  it.each([0, false, "0", { error: "#N/A" }])("refuses %j", (cell) => expect(isBlank(cell)).toBe(false));
});

describe("isCellError", () => {
  it("knows an error from everything else", () => {
    expect([{ error: "#N/A" }, null, undefined, "#N/A", 0].map(isCellError)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a used part that does not begin in A1", () => {
  it("gives cells by their place on the sheet, blanks around", () => {
    expect(cellAt(MOVED, 3, 2)).toBe("TNC");
    expect(cellAt(MOVED, 0, 0)).toBeNull();
    expect(cellAt(MOVED, 4, 1)).toBeNull();
    expect(cellAt(MOVED, 3, 3)).toBeNull();
  });

  it("is padded where a cut leaves it", () => {
    expect(cut(MOVED, { row: 3, column: 1, rows: 2, columns: 3 })).toEqual([
      [1, "TNC", null],
      [null, null, null],
    ]);
  });

  it("covers its own area", () => {
    expect(usedArea(MOVED)).toEqual({ row: 2, column: 1, rows: 2, columns: 2 });
  });
});

describe("widthOf", () => {
  it("is 0 on an empty sheet", () => {
    expect(widthOf([])).toBe(0);
    expect(usedArea(gridOf({ sheet: "P", row: 0, column: 0, cells: [] }))).toMatchObject({
      rows: 0,
      columns: 0,
    });
  });
});
