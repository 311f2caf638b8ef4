import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";

const NAMES: Cell[] = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const LINES: Cell[][] = [
  ["C", "T", "K"],
  ["T", "C", "C"],
  ["C", "K", "T"],
];
const ballots = (lines: readonly (readonly Cell[])[], head: Cell = "STT"): Cell[][] => [
  [head, ...NAMES],
  ...lines.map((line, at): Cell[] => [at + 1, ...line]),
];
const faults = (...rows: Cell[][]) => auto(sheet(...rows)).said.filter((code) => code.startsWith("F"));

describe("letters and words that stand in rosters and surveys, too", () => {
  it("are asked about where no word speaks of a vote", () => {
    expect(faults(...ballots(LINES))).toEqual(["F154@B2:D4"]);
    const levels: Cell[][] = [
      ["Cao", "Thấp", "Cao"],
      ["Thấp", "Cao", "Cao"],
    ];
    expect(faults(...ballots(levels))).toEqual(["F154@B2:D3"]);
    expect(faults(...ballots(LINES), [], ["P1"])).toEqual(["F154@B2:D4"]);
  });

  it("are asked about in columns, too", () => {
    const turned = NAMES.map((name, at): Cell[] => [at + 1, name, ...LINES.map((line) => line[at] ?? null)]);
    expect(faults(["STT", "Họ tên", 1, 2, 3], ...turned)).toEqual(["F154@C2:E4"]);
    expect(faults(["STT", "Họ tên", "P1", "P2", "P3"], ...turned)).toEqual([]);
  });

  it.each<[string, Cell[][]]>([
    ["a title", [["Kiểm phiếu"], ...ballots(LINES)]],
    ["a head", ballots(LINES, "Số phiếu")],
    ["a figure", [...ballots(LINES), [], ["Số phiếu thu về", 3]]],
    ["an explanation", [...ballots(LINES), [], ["C = cao; T = trung bình; K = thấp"]]],
  ])("are marks beside %s of a vote", (_, rows) => {
    expect(faults(...rows)).toEqual([]);
  });

  it("are marks where they name their level", () => {
    const words = LINES.map((line) => line.map((mark) => (mark === "C" ? "TN cao" : "TN")));
    expect(faults(...ballots(words))).toEqual([]);
  });

  it("are marks once somebody said so", () => {
    expect(auto(sheet(...ballots(LINES)), { layout: "codes C/T/K" }).said).toEqual([]);
  });

  it("are none where another purpose is named", () => {
    const words: Cell[][] = LINES.map((line) => line.map((mark) => (mark === "C" ? "Cao" : "Thấp")));
    expect(auto(sheet(["Phiếu khảo sát"], ...ballots(words))).kinds).toEqual([]);
    expect(auto(sheet(["Mức độ hài lòng"], ...ballots(words))).kinds).toEqual([]);
  });
});
