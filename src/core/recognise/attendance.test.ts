import { count } from "../count/count";
import type { Cell } from "../sheet/cell";
import { sheet } from "../testing/sheet";
import { withoutAttendance } from "./attendance";
import { jobSetup } from "./jobSetup";

const BALLOTS: Cell[][] = [
  ["Phiếu số", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
  [1, "TNC", "TN", "TNT"],
  [2, "TNC", "TNC", "TN"],
  [3, "TN", "TNC", "TNC"],
];
const RIGHT = ["3 2 1 0", "3 2 1 0", "3 1 1 1"];
const LIST: Cell[][] = [
  ["Danh sách điểm danh"],
  ["STT", "Họ và tên", "Có mặt", "Lý do vắng"],
  [1, "Phạm Văn D", "x"],
  [2, "Hoàng Thị E", "x"],
  [3, "Vũ Văn G", null, "đi học"],
];

function counted(rows: Cell[][]) {
  const grid = sheet(...rows);
  const record = count(jobSetup({}, [grid]), new Map([["P", grid]]));
  return {
    people: record.kinds.flatMap(({ collected, people }) =>
      people.map(({ high, confidence, low }) => [collected, high, confidence, low].join(" ")),
    ),
    said: record.findings.flatMap(({ code, address }) => (code === "N402" ? [] : [`${code} ${address}`])),
  };
}

/** Two tables beside each other. */
function beside(left: Cell[][], right: Cell[][], gap: number): Cell[][] {
  const width = Math.max(...left.map(({ length }) => length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const own = left[at] ?? [];
    return [...own, ...Array<Cell>(width - own.length).fill(null), ...(right[at] ?? [])];
  });
}

const listsOn = (...rows: Cell[][]) => withoutAttendance(sheet(...rows)).lists.map(({ people }) => people);

describe("a list of who was there", () => {
  it.each<[string, Cell[][], string]>([
    ["below the ballots", [...BALLOTS, [], ...LIST], "A6:D10"],
    ["right under the last ballot", [...BALLOTS, ...LIST], "A5:D9"],
    ["beside them", beside(BALLOTS, LIST, 1), "F1:I5"],
    ["right beside them", beside(BALLOTS, LIST, 0), "E1:H5"],
    ["over them", [...LIST, [], ...BALLOTS], "A1:D5"],
  ])("%s is left aside and said", (_, rows, address) => {
    expect(counted(rows)).toEqual({ people: RIGHT, said: [`N189 ${address}`] });
  });

  it("needs no number of lines and no title where nothing stands beside it", () => {
    const bare = LIST.slice(1).map(([, ...cells]) => cells);
    expect(counted([...BALLOTS, [], ...bare])).toEqual({ people: RIGHT, said: ["N189 A6:C9"] });
    expect(listsOn(...beside(BALLOTS, bare, 0))).toEqual([]);
  });

  it("is none where its lines name nobody, or one person", () => {
    expect(listsOn(...BALLOTS, ["Họ và tên", "Có mặt"], ["Tổ 1", 3], ["Tổ 2", 4])).toEqual([]);
    expect(listsOn(...BALLOTS, ["Họ và tên", "Có mặt"], ["Phạm Văn D", "x"], ["Tổng", 4])).toEqual([]);
  });

  it("is none where it says more of people than who was there", () => {
    const head = ["STT", "Họ và tên", "Có mặt", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"];
    expect(listsOn(head, [1, "Phạm Văn D", "x", "x"], [2, "Hoàng Thị E", "x", null, "x"])).toEqual([]);
    expect(listsOn(["Họ và tên", "Ý kiến"], ["Phạm Văn D", "TN"], ["Hoàng Thị E", "TN"])).toEqual([]);
  });

  it("stays where nothing else on its sheet could be a mark", () => {
    expect(listsOn(...LIST)).toEqual([]);
    expect(listsOn(["Họ và tên"])).toEqual([]);
  });
});
