import { count } from "../count/count";
import { usedArea } from "../sheet/grid";
import type { Cell } from "../sheet/cell";
import { area, sheet } from "../testing/sheet";
import { jobSetup } from "./jobSetup";
import { recognise } from "./recognise";
import { scoreColumns } from "./scoreColumns";

const NAMES = ["Nguyễn Văn A", "Trần Thị B"];
const ANSWERS = ["hh", "hc", "ct", "hh"];
const WORDS: Readonly<Record<string, string>> = { h: "Tín nhiệm cao", c: "Tín nhiệm", t: "Tín nhiệm thấp" };

/** What a form gives with points: each question with two columns of its own behind it. */
function exported(points: string, feedback: string): Cell[][] {
  const own = (name: string) => [name, `${points} - ${name}`, `${feedback} - ${name}`];
  const lines = ANSWERS.map((answers, at): Cell[] => [
    ...[at + 1, 45_000.5 + at, "anonymous", 0, null],
    ...Array.from(answers).flatMap((answer): Cell[] => [String(WORDS[answer]), 0, null]),
  ]);
  return [["ID", "Start time", "Email", "Total points", "Quiz feedback", ...NAMES.flatMap(own)], ...lines];
}

function counted(rows: Cell[][]) {
  const grid = sheet(...rows);
  const record = count(jobSetup({}, [grid]), new Map([["P", grid]]));
  return record.kinds.flatMap(({ people }) =>
    people.map(({ name, high, confidence, low }) => [name, high, confidence, low].join(" ")),
  );
}

describe("points and feedback of a form", () => {
  it.each([
    ["Points", "Feedback"],
    ["Điểm", "Phản hồi"],
  ])("%s and %s are nobody's", (points, feedback) => {
    expect(counted(exported(points, feedback))).toEqual(["Nguyễn Văn A 3 1 0", "Trần Thị B 2 1 1"]);
  });

  it("leave nothing where no ballots stand beside them", () => {
    const grid = sheet(["Nguyễn Văn A", "Điểm - Nguyễn Văn A"], [null, 0], [null, 0]);
    expect(recognise(grid, area("B1:B3"))).toBeNull();
    expect(recognise(grid)).toBeNull();
  });

  it("stand beside the question that they repeat", () => {
    const grid = sheet(["Phiếu", "Điểm - Nguyễn Văn A", "Điểm - Trần Thị B"], [1, "TNC", "TN"]);
    expect(scoreColumns(grid, usedArea(grid))).toEqual([]);
    expect(scoreColumns(sheet(["A", 1]), usedArea(grid))).toEqual([]);
    const twice = sheet(["A", "Điểm - A", "Điểm - 1", 1], ["TN", "Điểm - A"]);
    expect(scoreColumns(twice, usedArea(twice))).toEqual([1]);
  });
});
