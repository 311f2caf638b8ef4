import { auto } from "../testing/auto";
import type { Cell } from "../sheet/cell";
import { transposeGrid, type SheetGrid } from "../sheet/grid";
import { sheet } from "../testing/sheet";
import { fourthBoxes } from "./fourthBoxes";

const LEVELS: readonly Cell[] = ["Cao", "TN", "Thấp"];
const INVALID: readonly Cell[] = [...LEVELS, "Không hợp lệ"];

/** Three ballots on two people, the fourth box headed as told. */
const vote = (heads: readonly Cell[], ...marks: readonly (readonly Cell[])[]) =>
  sheet(
    [
      "STT",
      "Nguyễn Văn A",
      ...heads.slice(1).map(() => null),
      "Trần Thị B",
      ...heads.slice(1).map(() => null),
    ],
    [null, ...heads, ...heads],
    ...marks.map((own, at) => [at + 1, ...own]),
  );

const BALLOTS: readonly (readonly Cell[])[] = [
  ["x", null, null, null, null, "x", null, null],
  [null, null, null, "x", null, null, "x", 0],
  [null, "x", null, null, "x", null, null, "x"],
];

describe("a fourth box", () => {
  const counted = ["Nguyễn Văn A 1 1 0 1", "Trần Thị B 0 1 1 1"];
  const came = (grid: SheetGrid) => {
    const { people, said } = auto(grid);
    return { people, blocks: said.filter((code) => code.startsWith("F")) };
  };

  it("says that the marks of a person are invalid, whatever else is ticked", () => {
    expect(came(vote(INVALID, ...BALLOTS))).toEqual({ people: counted, blocks: [] });
    expect(came(transposeGrid(vote(INVALID, ...BALLOTS)))).toEqual({ people: counted, blocks: [] });
  });

  it("may stand before a blank column that parts the people", () => {
    const apart = vote(
      [...INVALID, null],
      ...BALLOTS.map((own) => [...own.slice(0, 4), null, ...own.slice(4)]),
    );
    expect(came(apart)).toEqual({ people: counted, blocks: [] });
    expect(came(transposeGrid(apart))).toEqual({ people: counted, blocks: [] });
  });

  it("may stand under a head that is printed again, with 1 for a tick", () => {
    const [first = [], second = [], third = []] = BALLOTS.map((own) =>
      own.map((cell) => (cell === "x" ? 1 : cell)),
    );
    const names: Cell[] = ["STT", "Nguyễn Văn A", null, null, null, "Trần Thị B", null, null, null];
    const levels: Cell[] = [null, ...INVALID, ...INVALID];
    const again = sheet(names, levels, [1, ...first], [2, ...second], names, levels, [3, ...third]);
    expect(came(again)).toEqual({ people: counted, blocks: [] });
  });

  it("may be one person's only, and hold another word for a tick", () => {
    const [first, second] = [
      ["x", null, null, null],
      [null, null, null, "có"],
    ];
    const one = sheet(
      ["STT", "Nguyễn Văn A", null, null, null],
      [null, ...INVALID],
      [1, ...first],
      [2, ...second],
    );
    expect(came(one)).toEqual({
      people: ["Nguyễn Văn A 1 0 0 1"],
      blocks: ["F131@B4"],
    });
  });

  it("is none where only some people have one", () => {
    const odd = vote(INVALID, ...BALLOTS.map((own) => own.slice(0, 7)));
    const heads = sheet([null, ...INVALID, ...LEVELS]);
    expect(fourthBoxes(odd, { row: 2, column: 1, rows: 3, columns: 7 })).toHaveLength(2);
    expect(fourthBoxes(heads, { row: 1, column: 1, rows: 1, columns: 7 })).toEqual([]);
    expect(fourthBoxes(sheet(["a"]), { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([]);
  });
});
