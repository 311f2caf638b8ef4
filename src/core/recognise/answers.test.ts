import type { Cell } from "../sheet/cell";
import { count } from "../count/count";
import { sheet } from "../testing/sheet";
import { jobSetup } from "./jobSetup";
import { inAnswers } from "./answers";

const NAMES = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const MARKS = ["hct", "hhc", "chh", "cch", "hth"];
type Answers = readonly [high: string, confidence: string, low: string];

const NUMBERED: Answers = ["Mức 1: Tín nhiệm cao", "Mức 2: Tín nhiệm", "Mức 3: Tín nhiệm thấp"];

/** Ballots of one line each, with each level in one wording. */
function ballots([high, confidence, low]: Answers): Cell[][] {
  const text: Record<string, string> = { h: high, c: confidence, t: low };
  return MARKS.map((marks, at) => [at + 1, ...Array.from(marks, (mark) => String(text[mark]))]);
}

function counted(rows: Cell[][]) {
  const grid = sheet(...rows);
  const record = count(jobSetup({}, [grid]), new Map([["P", grid]]));
  return {
    people: record.kinds.flatMap(({ people }) =>
      people.map(({ high, confidence, low, invalid }) => [high, confidence, low, invalid].join(" ")),
    ),
    said: record.findings.flatMap(({ code }) => (code === "N402" ? [] : [code])),
  };
}

const RIGHT = ["3 2 0 0", "2 2 1 0", "3 1 1 0"];

describe("answers that name their level with more around it", () => {
  it.each<Answers>([
    NUMBERED,
    ["1. Tín nhiệm cao", "2. Tín nhiệm", "3. Tín nhiệm thấp"],
    ["(1) Tín nhiệm cao", "(2) Tín nhiệm", "(3) Tín nhiệm thấp"],
    ["A. Tín nhiệm cao", "B. Tín nhiệm", "C. Tín nhiệm thấp"],
    ["TNC - Tín nhiệm cao", "TN - Tín nhiệm", "TNT - Tín nhiệm thấp"],
    ["Tín nhiệm cao (TNC)", "Tín nhiệm (TN)", "Tín nhiệm thấp (TNT)"],
    ["Mức tín nhiệm cao", "Mức tín nhiệm", "Mức tín nhiệm thấp"],
    ["Đánh giá: Tín nhiệm cao", "Đánh giá: Tín nhiệm", "Đánh giá: Tín nhiệm thấp"],
    ["Tín nhiệm cao", "Tín nhiệm (TN)", "Tín nhiệm thấp"],
    ["Tín nhiệm cao;", "Tín nhiệm;", "Tín nhiệm thấp;"],
    ["Tôi tín nhiệm cao", "Tôi tín nhiệm", "Tôi tín nhiệm thấp"],
    ["Tín nhiệm mức cao", "Tín nhiệm", "Tín nhiệm ở mức thấp"],
    ["T.N.C", "T.N", "T.N.T"],
    ["t. n. c.", "t. n.", "t. n. t."],
    ["T N C", "T N", "T N T"],
    ["TN-C", "TN", "TN-T"],
    ["TNcao", "TN", "TNthấp"],
  ])("%s", (...answers) => {
    expect(counted([["Phiếu số", ...NAMES], ...ballots(answers)])).toEqual({ people: RIGHT, said: [] });
  });

  it("are asked about where a word makes them another level", () => {
    const rows = ballots(["Tín nhiệm rất cao", "Tín nhiệm", "Tín nhiệm thấp"]);
    expect(counted([["Phiếu số", ...NAMES], ...rows]).said).toContain("F154");
  });

  it("are asked about where a code is spelled in two ways", () => {
    const rows = ballots(["T.N.C", "T.N", "T.N.T"]);
    rows[0] = [1, "TNC", "T.N", "T.N.T"];
    expect(counted([["Phiếu số", ...NAMES], ...rows]).said).toContain("F131");
  });

  it("are read across, too", () => {
    const across = ["hhcchth", "chhtchh"].map((marks, at): Cell[] => [
      String(NAMES[at]),
      ...Array.from(marks, (mark) => ({ h: NUMBERED[0], c: NUMBERED[1] })[mark] ?? NUMBERED[2]),
    ]);
    const head = ["Họ và tên", ...Array.from({ length: 7 }, (_, at) => `P${at + 1}`)];
    expect(counted([head, ...across])).toEqual({ people: ["4 2 1 0", "4 2 1 0"], said: [] });
  });

  it("are read where nobody chose a level", () => {
    const rows: Cell[][] = ["hhc", "chh", "hch", "cch"].map((marks, at) => [
      at + 1,
      ...Array.from(marks, (mark) => (mark === "h" ? NUMBERED[0] : NUMBERED[1])),
    ]);
    expect(counted([["Phiếu số", ...NAMES], ...rows])).toEqual({
      people: ["2 2 0 0", "2 2 0 0", "3 1 0 0"],
      said: [],
    });
  });

  it.each([
    "Tín nhiệm cao (hỏng)",
    "Tín nhiệm cao (KHL)",
    "Tín nhiệm cao?",
    "12 tín nhiệm cao",
    "Tín nhiệm cao (TNT)",
  ])("do not include %s", (text) => {
    const rows: Cell[][] = [
      ["Phiếu số", ...NAMES],
      ...ballots(["Cao", "Tín nhiệm", "Thấp"]),
      [6, text, "Cao", "Cao"],
    ];
    expect(counted(rows).said).toContain("F131");
  });

  it("are those of the most frequent wording; another is no mark", () => {
    const rows = ballots(NUMBERED);
    rows[0] = [1, "Mức 1 - Tín nhiệm cao", NUMBERED[1], NUMBERED[2]];
    expect(counted([["Mức tín nhiệm"], ["Phiếu số", ...NAMES], ...rows]).said).toEqual(["F131"]);
  });
});

describe("no answers", () => {
  const TICKS: Answers = ["Tín nhiệm cao (TNC)", "Tín nhiệm (TN)", "Tín nhiệm thấp (TNT)"];
  const sets = (...rows: Cell[][]) => inAnswers(sheet(...rows)).map(({ set }) => set);

  it("are heads, the lines of an explanation, known signs and labels of figures", () => {
    expect(sets(["Tên", ...TICKS], ["y", ...TICKS], ["z", ...TICKS], ["t", ...TICKS])).toEqual([]);
    expect(sets(...[...TICKS, ...TICKS].map((text) => [text]))).toEqual([]);
    expect(sets(...[...TICKS, ...TICKS].map((text) => [text]).toReversed())).toEqual([]);
    expect(sets(["Tên", ...TICKS, ...TICKS])).toEqual([]);
    expect(sets(...["TNC", "TN", "TNC", "TNT", "TNT"].map((text) => [text]))).toEqual([]);
    const [high, low] = ["Số phiếu tín nhiệm cao", "Số phiếu tín nhiệm thấp"];
    expect(sets(...[high, low, high, low, low].map((text) => [text]))).toEqual([]);
  });
});
