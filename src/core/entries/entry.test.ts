import { cellsText } from "./entry";

describe("cellsText", () => {
  it.each([
    [[" TNC "], "TNC"],
    [["x", null, null], "x · ·"],
    [[null, "", null], ""],
    [[{ error: "#N/A" }], "#N/A"],
    [[1], "1"],
  ])("says %j as %j", (cells, text) => {
    expect(cellsText(cells)).toBe(text);
  });
});
