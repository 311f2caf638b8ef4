import { cellsOf } from "../sheet/grid";
import { area, sheet } from "../testing/sheet";
import { parsePeople, peopleInRange } from "./peopleList";

const A = { name: "Nguyễn Văn A", office: "Chủ tịch" };
const B = { name: "Trần Thị B", office: "Phó Chủ tịch" };

describe("parsePeople", () => {
  it.each([
    ["commas", "Nguyễn Văn A, Chủ tịch\nTrần Thị B, Phó Chủ tịch", [A, B]],
    [
      "numbers, dashes and blank lines",
      "1. Nguyễn Văn A - Chủ tịch\r\n\r\n2) Trần Thị B – Phó Chủ tịch",
      [A, B],
    ],
    ["cells pasted from a sheet", "Nguyễn Văn A\tChủ tịch\nTrần Thị B\tPhó Chủ tịch\n", [A, B]],
    ["names alone", " Nguyễn  Văn A ", [{ name: "Nguyễn Văn A", office: "" }]],
    ["a post with a comma", "Trần Thị B, Phó Chủ tịch", [B]],
    ["nothing", " \n", []],
  ])("reads %s", (_, text, people) => {
    expect(parsePeople(text)).toEqual(people);
  });

  it("splits at the first sign only", () => {
    expect(parsePeople("Lê Văn C, Ủy viên, Chánh Văn phòng")).toEqual([
      { name: "Lê Văn C", office: "Ủy viên, Chánh Văn phòng" },
    ]);
  });
});

describe("peopleInRange", () => {
  const read = (...rows: Parameters<typeof sheet>) => {
    const grid = sheet(...rows);
    const width = cellsOf(grid)[0]?.length ?? 0;
    return peopleInRange(grid, { row: 0, column: 0, rows: rows.length, columns: width });
  };

  it.each([
    [
      "names and posts in columns",
      [
        ["Nguyễn Văn A", "Chủ tịch"],
        ["Trần Thị B", "Phó Chủ tịch"],
      ],
      [A, B],
    ],
    [
      "in rows",
      [
        ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"],
        ["Chủ tịch", "Phó Chủ tịch", "Ủy viên"],
      ],
      [A, B, { name: "Lê Văn C", office: "Ủy viên" }],
    ],
    [
      "with numbers, a head and a blank line",
      [
        ["STT", "Họ và tên", "Chức vụ"],
        [1, "Nguyễn Văn A", "Chủ tịch"],
        [null, null, null],
        [2, "Trần Thị B", "Phó Chủ tịch"],
      ],
      [A, B],
    ],
    [
      "posts before names",
      [
        ["Chủ tịch", "Nguyễn Văn A"],
        ["Phó Chủ tịch", "Trần Thị B"],
        ["Ủy viên", "Lê Văn C"],
      ],
      [A, B, { name: "Lê Văn C", office: "Ủy viên" }],
    ],
    ["one name", [["Nguyễn Văn A"]], [{ name: "Nguyễn Văn A", office: "" }]],
  ])("reads %s", (_, rows, people) => {
    expect(read(...rows)).toEqual({ ok: true, value: people });
  });

  it.each([
    ["nothing typed", [[null, null]]],
    ["only numbers and errors", [[1, { error: "#N/A" }]]],
    [
      "a table",
      [
        ["a", "b", "c"],
        ["d", "e", "f"],
        ["g", "h", "i"],
      ],
    ],
  ])("refuses %s", (_, rows) => {
    expect(read(...rows)).toMatchObject({ ok: false, finding: { code: "F516", sheet: "P" } });
  });

  it("names the range it refuses", () => {
    expect(peopleInRange(sheet(["A"]), area("C3:D4"))).toMatchObject({
      finding: { facts: { range: "P!C3:D4" } },
    });
  });
});
