import { kindOf, type KindTexts } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { counted, HEAD, PLAIN, said, sheet } from "../testing/papers";
import { count } from "./count";
import { EMPTY_SETUP } from "../setup/setup";

describe("what a range does not give", () => {
  it.each<[string, Cell[][], Partial<KindTexts>, string]>([
    [
      "box marks in two columns beside codes",
      [
        ["TNC", "X"],
        ["TN", "X"],
        ["TNT", "TNC"],
      ],
      {},
      "F103@A2:B4",
    ],
    [
      "box marks in two columns",
      [
        ["X", null],
        [null, "X"],
      ],
      {},
      "F103@A2:B3",
    ],
    ["nothing at all", [[null, null]], {}, "F101@A2:B2"],
    [
      "signs of which few are known",
      [
        ["?", "!"],
        ["TNC", "."],
      ],
      {},
      "F154@A2:B3",
    ],
    ["signs that nobody knows", [["?", null]], {}, "F154@A2:B2"],
    [
      "two readings",
      [
        ["C", "T"],
        ["T", "C"],
      ],
      {},
      "F102@A2:B3",
    ],
    [
      "a layout of boxes for two columns",
      [
        ["X", "TN"],
        ["X", "TN"],
      ],
      { layout: "boxes" },
      "F103@A2:B3",
    ],
    ["no range of names", [["TNC", "TN"]], { people: "A-1" }, "F105"],
  ])("%s", (_, ballots, kind, expected) => expect(said(counted(kind, {}, ballots))).toContain(expected));

  it("is not asked again once the layout is named", () => {
    const digits = [
      [1, 2],
      [1, 3],
    ];
    expect(said(counted({}, {}, digits))).toEqual(["F154@A2:B3"]);
    expect(said(counted({ layout: "codes 1/2/3" }, {}, digits))).toEqual([]);
  });

  it("is nothing where there is no kind, and no base where members are not known", () => {
    expect(said(count(EMPTY_SETUP, new Map()))).toEqual(["F101"]);
    expect(said(counted({}, { regulation: "85/2014/QH13" }, PLAIN))).toContain("F206");
    expect(said(counted({ members: 4 }, { regulation: "85/2014/QH13" }, PLAIN))).toContain("F209");
  });

  it("is not hidden by another kind whose range cannot be read", () => {
    const kinds = [kindOf({ sheet: "P", marks: "A2:B3" }), kindOf({ sheet: "P", marks: "C-" })];
    const record = count({ ...EMPTY_SETUP, kinds }, sheet([HEAD, ["TNC", "TN", null], ["TN", "TNT", null]]));
    expect(said(record)).toEqual(["F105"]);
    expect(record.kinds).toHaveLength(1);
  });
});
