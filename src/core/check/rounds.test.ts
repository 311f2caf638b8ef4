import { count } from "../count/count";
import { jobSetup } from "../recognise/jobSetup";
import type { Cell } from "../sheet/cell";
import { sheet } from "../testing/sheet";

const HEAD: Cell[] = ["Số phiếu", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const MARKS: Cell[][] = [
  ["TNC", "TN", "TNT"],
  ["TNC", "TNC", "TN"],
  ["TN", "TNC", "TNC"],
];

const ballots = (from: number): Cell[][] => MARKS.map((marks, at) => [from + at, ...marks]);

function said(...rows: Cell[][]): readonly string[] {
  const grid = sheet(...rows);
  const { findings } = count(jobSetup({}, [grid]), new Map([["P", grid]]));
  return findings.filter(({ severity }) => severity === "F").map(({ code, address }) => `${code} ${address}`);
}

describe("ballots under another round", () => {
  it.each(["LẦN 2", "Lần thứ hai", "Vòng 2", "Vòng II", "Kiểm lần hai"])("%s are asked about", (round) => {
    expect(said(["LẦN 1"], HEAD, ...ballots(1), [round], HEAD, ...ballots(1))).toEqual(["F191 A6"]);
  });

  it("go on where their numbers do", () => {
    expect(said(["LẦN 1"], HEAD, ...ballots(1), ["LẦN 2"], HEAD, ...ballots(4))).toEqual([]);
  });

  it("may begin again under another group", () => {
    expect(said(["Tổ 1"], HEAD, ...ballots(1), ["Tổ 2"], HEAD, ...ballots(1))).toEqual([]);
  });

  it("cannot be told without numbers", () => {
    const bare = MARKS.map((marks): Cell[] => [...marks]);
    expect(said(HEAD.slice(1), ...bare, ["LẦN 2"], HEAD.slice(1), ...bare)).not.toContain("F191 A5");
  });
});
