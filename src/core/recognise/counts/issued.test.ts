import type { Cell } from "../../sheet/cell";
import { gridOf } from "../../sheet/grid";
import { readSheetSetup } from "../sheetSetup";

describe("lines of a table of counts", () => {
  it("state the ballots issued where every line says the same number", () => {
    const issued = (...counts: Cell[]) => {
      const lines = counts.map((count, at): Cell[] => [`Nguyễn Văn ${String(at)} A`, count, 5, 2, 1]);
      const cells: Cell[][] = [["Họ và tên", "Phát ra", "Cao", "TN", "Thấp"], ...lines];
      return readSheetSetup(gridOf({ sheet: "P", row: 0, column: 0, cells })).kind?.issued;
    };
    expect([issued(8, 8), issued(8, 9), issued(8, null), issued("tám", "tám")]).toEqual([
      8,
      null,
      null,
      null,
    ]);
  });
});
