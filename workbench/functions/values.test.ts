import { describe, expect, it } from "@jest/globals";
import { CellError, sameArguments } from "./values";

describe("arguments", () => {
  const grid = [
    [1, "a"],
    [null, new CellError("#N/A")],
  ];

  it("are the same when every cell is", () => {
    expect(
      sameArguments(
        [grid, 5],
        [
          [
            [1, "a"],
            [null, new CellError("#N/A")],
          ],
          5,
        ],
      ),
    ).toBe(true);
  });

  it.each([
    [
      "another value",
      [
        [1, "b"],
        [null, new CellError("#N/A")],
      ],
    ],
    [
      "text instead of a number",
      [
        ["1", "a"],
        [null, new CellError("#N/A")],
      ],
    ],
    [
      "0 instead of null",
      [
        [1, "a"],
        [0, new CellError("#N/A")],
      ],
    ],
    [
      "another error",
      [
        [1, "a"],
        [null, new CellError("#REF!")],
      ],
    ],
    ["fewer rows", [[1, "a"]]],
    [
      "the text of an error",
      [
        [1, "a"],
        [null, "#N/A"],
      ],
    ],
  ])("differ by %s", (_what, other) => {
    expect(sameArguments([grid], [other])).toBe(false);
  });
});
