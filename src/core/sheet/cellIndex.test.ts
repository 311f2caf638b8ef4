import { parseArea } from "./address";
import { cellIndex, hasIn } from "./cellIndex";

const at = (address: string) => parseArea(address) ?? { row: 0, column: 0, rows: 0, columns: 0 };

describe("an index of cells", () => {
  const index = cellIndex(["D9", "B2", "D3", "D6"].map(at));

  it("keeps the rows of each column from the top", () => {
    expect([...index]).toEqual([
      [3, [2, 5, 8]],
      [1, [1]],
    ]);
  });

  it.each([
    ["A1:A9", false],
    ["B1", false],
    ["B2", true],
    ["D4:D5", false],
    ["D4:D6", true],
    ["D10:D20", false],
    ["C1:C9", false],
    ["C7:D9", true],
    ["A1:XFD1048576", true],
    ["A10:XFD1048576", false],
    ["E1:XFD9", false],
  ])("%s holds one: %s", (address, isThere) => {
    expect(hasIn(index, at(address))).toBe(isThere);
  });

  it("of nothing has nothing", () => {
    expect(hasIn(cellIndex([]), at("A1:C3"))).toBe(false);
  });
});
