import { cellArea } from "../sheet/area";
import { asideFinding } from "./aside";

describe("cells that were not read", () => {
  it("are none", () => expect(asideFinding("Phiếu", [])).toEqual([]));

  it("are named, at the first of them", () => {
    const one = asideFinding("Phiếu", [{ row: 1, column: 100, rows: 2, columns: 1 }]);
    expect(one).toMatchObject([
      { code: "W645", sheet: "Phiếu", address: "CW2:CW3", facts: { cells: "CW2:CW3" } },
    ]);
  });

  it("are named up to five", () => {
    const six = Array.from({ length: 6 }, (_, at) => cellArea(at * 1000, 0));
    expect(asideFinding("Phiếu", six)).toMatchObject([
      { facts: { cells: "A1, A1001, A2001, A3001, A4001, …" } },
    ]);
  });
});
