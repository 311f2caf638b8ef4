import type { Cell } from "../../sheet/cell";
import { auto, withLooks } from "../../testing/auto";
import { area, sheet } from "../../testing/sheet";
import { whyOf } from "../whyOf";
import { tableAt } from "../recognise";
import { explainsOtherwise } from "./meanings";
import { evidenceOf } from "./vote";

const NAMES: Cell[] = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const LETTERS: Cell[][] = [
  [1, "C", "T", "K"],
  [2, "K", "C", "T"],
  [3, "T", "T", "C"],
  [4, "C", "K", "C"],
];
const found = (...rows: Cell[][]) => {
  const { people, said } = auto(sheet(...rows));
  return [people.length, ...said];
};
const codes = (...rows: Cell[][]) => whyOf(sheet(...rows), null)?.evidence.map(({ code }) => code);

describe("letters under names", () => {
  it("are no vote where their lines are numbered as days, lessons or rounds", () => {
    const later = LETTERS.map(([number, ...rest]) => [Number(number) + 10, ...rest]);
    for (const head of ["Ngày", "Tiết", "Vòng", "Số câu hỏi:"])
      expect(found([head, ...NAMES], ...later)).toEqual([0, "F101"]);
    expect(codes(["Tiết", ...NAMES], ...later)).toContain("otherLines");
  });

  it("are ballots where those who typed them are called as a week, a year or a quarter is", () => {
    const typed = LETTERS.map((row, at) => [["Tuấn", "Nam"][at % 2] ?? null, ...row]);
    expect(found(["Người nhập", "Phiếu", ...NAMES], ...typed)).toEqual([3]);
    const weeks = LETTERS.map(([number, ...rest]) => [`Tuần ${Number(number).toFixed()}`, ...rest]);
    expect(found(["Phiếu", ...NAMES], ...weeks)).toEqual([0, "F101"]);
    const bare = LETTERS.map(([number, ...rest]) => [`Quy ${Number(number).toFixed()}`, ...rest]);
    expect(found(["Phieu", ...NAMES], ...bare)).toEqual([0, "F101"]);
  });
});

describe("signs that mean something else", () => {
  const OTHER = "C = có mặt; T = đi trễ; K = vắng không phép";

  it("are no ballots where a sheet says so and does not speak of confidence", () => {
    expect(found([OTHER], ["Phiếu", ...NAMES], ...LETTERS)).toEqual([0, "F101"]);
    expect(codes([OTHER], ["Phiếu", ...NAMES], ...LETTERS)).toContain("otherMeanings");
    const digits = LETTERS.map((row) =>
      row.map((cell) => (typeof cell === "string" ? "CTK".indexOf(cell) + 1 : cell)),
    );
    expect(found(["1: Xuất sắc; 2: Tốt; 3: Khá"], ["Phiếu", ...NAMES], ...digits)).toEqual([0, "F101"]);
  });

  it("are asked about where it does", () => {
    const rows = [["Tín nhiệm"], [OTHER], ["Phiếu", ...NAMES], ...LETTERS];
    expect(found(...rows)).toEqual([3, "F154@B4:D7"]);
  });

  it("are told from levels, other signs and long texts", () => {
    const explains = (...texts: Cell[]) => explainsOtherwise(sheet(texts), ["C", "T", "K"]);
    expect(explains(OTHER)).toBe(true);
    expect(explains("C = có mặt", "T là đi trễ")).toBe(true);
    expect(explains("C = có mặt", 5)).toBe(false);
    expect(explains("C = cao; T = tín nhiệm; K = thấp")).toBe(false);
    expect(explains("X = có mặt; Y = đi trễ")).toBe(false);
    expect(explains(`${OTHER} ${"và ".repeat(200)}`)).toBe(false);
    const notes = [{ area: area("A1"), text: OTHER }];
    expect(explainsOtherwise(withLooks([["Phiếu"]], { notes }), ["C", "T", "K"])).toBe(true);
  });
});

describe("ticks", () => {
  it("under a name each elect people", () => {
    const rows: Cell[][] = [1, 2, 3].map((at) => [at, at > 1 ? "x" : null, "x", at > 2 ? null : "x"]);
    expect(found(["Phiếu", ...NAMES], ...rows)).toEqual([0, "F101"]);
    expect(codes(["Phiếu", ...NAMES], ...rows)).toContain("otherTicks");
  });

  it("under other words that come again are no levels", () => {
    const heads: Cell[] = ["Đồng ý", "Không đồng ý", "Không ý kiến"];
    const names: Cell[] = ["Phiếu", "Nguyễn Văn A", null, null, "Trần Thị B", null, null];
    const rows: Cell[][] = [1, 2, 3].map((at) => [at, "x", null, null, null, "x", null]);
    expect(codes(names, [null, ...heads, ...heads], ...rows)).toContain("otherTicks");
    expect(codes(names, ...rows)).toContain("ticks");
  });
});

it("takes a form on which nobody has typed anything for no ballots", () => {
  const names: Cell[] = ["Phiếu tín nhiệm", "Nguyễn Văn A", null, null, "Trần Thị B", null, null];
  const levels: Cell[] = [null, "TNC", "TN", "TNT", "TNC", "TN", "TNT"];
  const rows: Cell[][] = [1, 2, 3].map((at) => [at]);
  expect(found(names, levels, ...rows)).toEqual([0, "F101"]);
  expect(found(names, levels, [1, "x", null, null, null, "x", null], ...rows.slice(1))[0]).toBe(2);
});

it("takes empty cells for no ballots", () => {
  const grid = sheet(["Phiếu", ...NAMES], [1], [2]);
  const table = tableAt(grid, area("B2:D3"), null);
  expect(evidenceOf(grid, table)).toContainEqual({ code: "noMarks", weight: -20 });
});
