import type { Cell } from "../sheet/cell";
import type { SheetGrid } from "../sheet/grid";
import { gridOf } from "../sheet/grid";
import { count } from "../count/count";
import { EMPTY_KIND } from "../setup/setup";
import { jobSetup } from "./jobSetup";
import { settleSigns } from "./signs";

const grid = (sheet: string, ...cells: Cell[][]): SheetGrid => gridOf({ sheet, row: 0, column: 0, cells });

const HEAD: Cell[] = ["Phiếu số", "Nguyễn Văn A", "Trần Thị B"];
const DIGITS = grid("Phiếu", HEAD, [1, 3, 2], [2, 3, 1], [3, 1, 1]);
const LETTERS = grid("Phiếu", HEAD, [1, "C", "T"], [2, "K", "C"]);
const LOW_FIRST = grid("Quy ước", ["1 = thấp; 2 = tín nhiệm; 3 = cao"]);
const HIGH_FIRST = grid("Ghi chú", ["1 = cao; 2 = tín nhiệm; 3 = thấp"]);

function counted(ballots: SheetGrid, others: readonly SheetGrid[], codes?: string) {
  const setup = jobSetup(codes === undefined ? {} : { codes }, [ballots], others);
  const record = count(setup, new Map([[ballots.sheet, ballots]]));
  const high = record.kinds.flatMap(({ people }) => people.map((person) => person.high));
  return [high, record.findings.map(({ code }) => code).filter((code) => code !== "N402")];
}

describe("digits on ballots", () => {
  it("mean what another sheet says", () => {
    expect(counted(DIGITS, [LOW_FIRST])).toEqual([[2, 0], []]);
    expect(counted(DIGITS, [HIGH_FIRST])).toEqual([[1, 2], []]);
  });

  it("are asked about where nothing says it, or two sheets differ", () => {
    expect(counted(DIGITS, [])[1]).toEqual(["F154"]);
    expect(counted(DIGITS, [LOW_FIRST, HIGH_FIRST])[1]).toEqual(["F154"]);
  });

  it("mean what the caller names", () => {
    expect(counted(DIGITS, [], "3/2/1")).toEqual([[2, 0], []]);
    expect(counted(DIGITS, [LOW_FIRST], "1/2/3")).toEqual([[1, 2], []]);
    expect(counted(DIGITS, [], "9/9/9")[1]).toEqual(["F154"]);
  });

  it("are refused where their own sheet says otherwise", () => {
    const own = grid("Phiếu", ["1 = cao; 3 = thấp"], HEAD, [1, 3, 2], [2, 3, 1]);
    expect(counted(own, [LOW_FIRST])[1]).toEqual(["F150"]);
    expect(counted(own, [HIGH_FIRST])[1]).toEqual(["N114"]);
  });
});

it("settles one of two kinds", () => {
  const setup = jobSetup({}, [DIGITS, { ...LETTERS, sheet: "Chữ" }], [LOW_FIRST]);
  expect(setup.kinds.map(({ source }) => source?.type === "rows" && source.signs?.codes)).toEqual([
    "3/2/1",
    undefined,
  ]);
});

it("says nothing of letters, of kinds without ballots, or of sheets that are not there", () => {
  expect(counted(LETTERS, [LOW_FIRST])).toEqual([[1, 1], []]);
  const counts = { ...EMPTY_KIND, sheet: "Phiếu", source: { type: "counts", marks: LETTERS } as const };
  const lost = { ...EMPTY_KIND, sheet: "?" };
  expect(settleSigns([counts, lost], [LETTERS], [LOW_FIRST], undefined)).toEqual([counts, lost]);
  expect(settleSigns([counts], [LETTERS], [], "1/2/3")).toEqual([counts]);
  const setup = jobSetup({}, [DIGITS], [LOW_FIRST]);
  expect(settleSigns(setup.kinds, [DIGITS], [HIGH_FIRST], undefined)).toEqual(setup.kinds);
});

describe("signs of a workbook's own", () => {
  const own = (sign: string, levels: readonly Cell[]): SheetGrid =>
    grid(sign, HEAD, ...levels.map((level, at): Cell[] => [at + 1, level, levels[0] ?? null]));
  const HML = own("Phiếu", ["H", "M", "L"]);
  const LEGEND = grid("Quy ước", ["H = cao; M = tín nhiệm; L = thấp"]);

  it("are marks where the workbook explains them", () => {
    expect(counted(HML, [LEGEND])).toEqual([[1, 3], []]);
    expect(counted(own("Phiếu", [2, 1, 0]), [grid("Quy ước", ["2 = cao; 1 = tín nhiệm; 0 = thấp"])])).toEqual(
      [[1, 3], []],
    );
  });

  it("are none where it does not, or where it turns a known set round", () => {
    expect(counted(HML, [])[1]).toEqual(["F101"]);
    expect(counted(LETTERS, [grid("Quy ước", ["K = cao; T = tín nhiệm; C = thấp"])])[1]).toEqual([]);
    const turned = grid("Phiếu", ["K = cao; T = tín nhiệm; C = thấp"], HEAD, [1, "C", "T"], [2, "K", "C"]);
    expect(counted(turned, [])[1]).toEqual(["F150"]);
  });

  it("are not known where an explanation leaves one out", () => {
    expect(counted(HML, [grid("Quy ước", ["H = cao; L = thấp"])])[1]).toEqual(["F101"]);
    expect(counted(DIGITS, [grid("Quy ước", ["1 = cao; 9 = thấp"])])[1]).toEqual(["F154"]);
  });

  it("need no explanation where they are known letters", () => {
    expect(counted(LETTERS, [grid("Quy ước", ["C = cao; T = tín nhiệm; K = thấp"])])).toEqual([[1, 1], []]);
  });

  it("are refused where another sheet turns round what their own says", () => {
    const said = ["H = cao; M = tín nhiệm; L = thấp"];
    const ballots = grid("Phiếu", said, HEAD, [1, "H", "M"], [2, "L", "H"], [3, "M", "M"]);
    expect(counted(ballots, [grid("Quy ước", said)])).toEqual([[1, 1], []]);
    expect(counted(ballots, [grid("Quy ước", ["L = cao; M = tín nhiệm; H = thấp"])])[1]).toEqual(["F150"]);
    const points = grid(
      "Phiếu",
      ["10 = cao; 5 = tín nhiệm; 1 = thấp"],
      HEAD,
      [1, 10, 5],
      [2, 1, 10],
      [3, 5, 5],
    );
    expect(counted(points, [grid("Quy ước", ["1 = cao; 5 = tín nhiệm; 10 = thấp"])])[1]).toEqual(["F150"]);
  });

  it("are refused where one of two other sheets turns round what their own says", () => {
    const said = ["10 = cao; 5 = tín nhiệm; 1 = thấp"];
    const ballots = grid("Phiếu", said, HEAD, [1, 10, 5], [2, 1, 10], [3, 5, 5]);
    const others = [grid("Ghi chú", said), grid("Quy ước", ["1 = cao; 5 = tín nhiệm; 10 = thấp"])];
    expect(counted(ballots, others)[1]).toEqual(["F150"]);
  });

  it("are no marks of ballots that use others", () => {
    expect(counted(LETTERS, [LEGEND])).toEqual([[1, 1], []]);
  });
});
