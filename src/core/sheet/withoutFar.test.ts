import type { Cell } from "./cell";
import { cellsOf, gridOf, usedArea } from "./grid";
import { withoutFar } from "./withoutFar";

function sheet(rows: number, columns: number, cells: Readonly<Record<string, Cell>>) {
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (__, column): Cell => cells[`${row},${column}`] ?? (row % 2 === 0 ? null : ""),
    ),
  );
  return gridOf({ sheet: "Phiếu", row: 3, column: 2, cells: lines });
}

describe("a sheet without far cells", () => {
  it("is the table alone, where one cell stands far away", () => {
    const grid = withoutFar(sheet(60, 9_000, { "1,1": "A", "2,2": "B", "2,3": 1, "59,8999": "x" }));
    expect(usedArea(grid)).toEqual({ row: 4, column: 3, rows: 2, columns: 3 });
    expect(cellsOf(grid)).toEqual([
      ["A", "", ""],
      [null, "B", 1],
    ]);
    expect(grid.aside).toEqual([{ row: 62, column: 9_001, rows: 1, columns: 1 }]);
  });

  it.each([
    ["small", sheet(60, 30, { "0,0": "A", "59,29": "x" })],
    ["large and blank", sheet(60, 9_000, {})],
    ["in one piece", sheet(60, 9_000, { "0,0": "A", "0,1": "B" })],
  ])("is the same where it is %s", (_, grid) => expect(withoutFar(grid)).toBe(grid));
});
