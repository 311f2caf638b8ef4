import type { Cell } from "../sheet/cell";
import { cellAt, usedArea } from "../sheet/grid";
import { auto } from "../testing/auto";
import { area, sheet } from "../testing/sheet";
import { withoutSurroundings, withoutTitles } from "./surroundings";

const HEAD: Cell[] = ["STT", "Họ và tên", "P1", "P2", "P3", "P4"];
const PEOPLE: Cell[][] = [
  [1, "Nguyễn Văn A", "Cao", "Thấp", "Cao", "Cao"],
  [2, "Trần Thị B", null, "Cao", "Thấp", "Cao"],
  [3, "Lê Văn C", "Thấp", "Cao", "Thấp", "Cao"],
];
const COUNTS = ["Nguyễn Văn A 3 0 1 0", "Trần Thị B 2 0 1 1", "Lê Văn C 2 0 2 0"];

describe("ballots in columns", () => {
  it.each<[string, Cell[][]]>([
    ["a title over the first of them", [[null, null, "KẾT QUẢ GHI PHIẾU TÍN NHIỆM"], HEAD, ...PEOPLE]],
    ["figures under the first of them", [HEAD, ...PEOPLE, [], ["Phát ra", null, 5], ["Thu về", null, 4]]],
  ])("lose none to %s", (_, rows) => {
    expect(auto(sheet(...rows))).toMatchObject({
      people: COUNTS,
      said: ["N141@C" + String(rows.indexOf(PEOPLE[1] ?? []) + 1)],
    });
  });

  it("lose none to a small table of signs over them", () => {
    const rows: Cell[][] = [
      ["BẢNG NHẬP PHIẾU"],
      [],
      ["tín nhiệm cao", "tín nhiệm", "tín nhiệm thấp"],
      [1, 0, -1],
      ["TT", "Họ và tên", 1, 2, 3, 4, 5, 6, 7, 8],
      [1, "Nguyễn Văn A (Bí thư)", -1, 1, 0, 1, 1, 0, 1, 1],
      [2, "Trần Thị B (Ủy viên)", 1, 1, 1, 1, -1, 0, -1, -1],
    ];
    const { people, said } = auto(sheet(...rows));
    expect([people, said]).toEqual([["Nguyễn Văn A 5 2 1 0", "Trần Thị B 4 1 3 0"], []]);
  });
});

describe("withoutTitles", () => {
  const at = (rows: Cell[][]) => {
    const grid = sheet(...rows);
    const bare = withoutTitles(grid, usedArea(grid));
    return rows.map((_, row) => cellAt(bare, row, 0));
  };

  it("keeps what may be a head or a ballot", () => {
    const kept: Cell[][] = [["Chức vụ"], ["Cao"], [7], ["P1"], ["Họ tên"]];
    for (const row of kept) expect(at([row, ...PEOPLE])[0]).toBe(row[0]);
    expect(at([["UBND XÃ MẪU", "ĐẢNG BỘ"], ...PEOPLE])[0]).toBeNull();
  });

  it("keeps people under it, who may have no mark, and what says more than one number", () => {
    const rows: Cell[][] = [["Phạm Văn D"], ["Thu về", 4, 5], ["Thu về", "Cao"], ["Thu về 4"], ["Thu về", 4]];
    expect(at([...PEOPLE, ...rows]).slice(3)).toEqual(["Phạm Văn D", "Thu về", "Thu về", null, null]);
  });
});

it("takes nothing away from the table itself", () => {
  const grid = sheet(["Nguyễn Văn A", "Cao"], ["Trần Thị B", "Thấp"]);
  expect(withoutSurroundings(grid, [area("B1:B2"), area("A1:A2")])).toBe(grid);
});
