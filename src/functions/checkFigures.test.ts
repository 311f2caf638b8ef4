import { answerOf, loadFunctions, type Called } from "./testing/associated";

let functions: ReadonlyMap<string, Called>;
beforeAll(async () => {
  functions = await loadFunctions("vi-VN");
});

const call = (name: string, ...args: unknown[]) => answerOf(functions.get(name), args);

/** Code and place of each finding. */
async function check(...args: unknown[]): Promise<unknown> {
  const rows = await call("CHECK", ...args);
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => (Array.isArray(row) ? [row[0], row[2]] : row));
}

const GOOD = [[46, 1, 19, 2, 25]];

describe("CHECK", () => {
  it.each([
    [[null, 40, null, 47, [[0, 0, 0]]], [["F251", "collected"]]],
    [[46, null, null, 47, [[0, 0, 0]]], [["F251", "collected"]]],
    [
      [46, null, 47, null, [[0, 0, 0]]],
      [
        ["F251", "issued"],
        ["F206", "collected"],
      ],
    ],
    [[46, 46, null, 47, [[0, 0, 0]]], [["F251", "collected"]]],
    [[47, null, null, 47, [[0, 0, 0]]], [["Khớp", undefined]]],
    [
      [null, null, null, null, [[50, 20, 3]], "96-QD/TW", 46],
      [
        ["F206", "collected"],
        ["F252", "counts: hàng 1"],
      ],
    ],
    [
      [null, null, null, null, [[45, 2, 44, 0, 0]], null, 46],
      [
        ["F206", "collected"],
        ["F236", "counts: hàng 1"],
        ["F252", "counts: hàng 1"],
      ],
    ],
    [[null, null, null, null, [[40, 4, 2]], null, 46], [["F206", "collected"]]],
    [
      [50, 48, 47, null, [[40, 4, 4]], null, 60],
      [
        ["F206", "collected"],
        ["F252", "counts: hàng 1"],
      ],
    ],
    [[60, 52, 52, 52, [["46/51", 0, 0]]], [["W238", "counts: hàng 1, cột 1"]]],
    [[60, 52, 52, 52, [["46/60", 0, 0]]], [["Khớp", undefined]]],
    [[60, 52, 52, 52, [[51, 1, "46/51", 0, 5]]], [["Khớp", undefined]]],
    [[60, 52, 52, null, [["46/51", 0, 0]]], [["F206", "collected"]]],
    [[60, 52, 52, 52, [["46²", 0, 0]]], [["F708", "counts: hàng 1, cột 1"]]],
    [
      [
        60,
        52,
        52,
        52,
        [
          [40, 5, 7],
          [null, "", null],
          ["", "", ""],
        ],
      ],
      [["Khớp", undefined]],
    ],
    [
      [60, 52, 52, 52, [[null, null, null]]],
      [
        ["F708", "counts: hàng 1, cột 1"],
        ["F708", "counts: hàng 1, cột 2"],
        ["F708", "counts: hàng 1, cột 3"],
      ],
    ],
  ])("what is unknown hides nothing: %j", async (args, findings) => {
    expect(await check(...args)).toEqual(findings);
  });

  it("compares each percentage at its own decimals", async () => {
    const counts = [
      ["1 (33,33%)", "1 (33,333%)", "1 (33,33%)"],
      ["3 (100%)", 0, 0],
    ];
    expect(await check(3, 3, 3, 3, counts)).toEqual([["Khớp", undefined]]);
  });

  it("names a regulation that the unit changed", async () => {
    const own = [
      ["from", "96-QD/TW"],
      ["base", "phiếu thu về"],
      ["half", "trên 40%"],
    ];
    const rows = await call("CHECK", 50, 47, 47, 47, GOOD, own);
    expect(rows).toEqual([
      [
        "N419",
        "Ghi nhận",
        "regulation",
        expect.stringMatching(/Quy định 96-QĐ\/TW \(đơn vị sửa đổi\).*ngưỡng/i),
      ],
    ]);
  });
});
