import { peopleOf } from "./people";
import type { Grid } from "../core/sheet/cell";

const A = { name: "Nguyễn Văn A", office: "" };
const B = { name: "Trần Thị B", office: "" };

function read(grid: Grid, count: number): unknown {
  const people = peopleOf(grid, count, "people");
  return people.ok ? people.value : people.finding.code;
}

describe("people of a range", () => {
  it.each<[Grid, number, unknown]>([
    [[["Nguyễn Văn A"], ["Trần Thị B"]], 2, [A, B]],
    [[["Nguyễn Văn A", "Trần Thị B"]], 2, [A, B]],
    [[["Nguyễn Văn A", null, null, " Trần  Thị B", "", ""]], 2, [A, B]],
    [[["Nguyễn Văn A", 0, 0, "Trần Thị B", 0, 0]], 2, [A, B]],
    [[["Nguyễn Văn A", 0]], 1, [A]],
    [[["Nguyễn Văn A", "Phó Chủ tịch"]], 1, [{ ...A, office: "Phó Chủ tịch" }]],
    [[["Nguyễn Văn A"], ["Phó Chủ tịch"]], 1, [{ ...A, office: "Phó Chủ tịch" }]],
    [[["Nguyễn Văn A", { error: "#N/A" }]], 1, [A]],
  ])("%j for %d", (grid, count, people) => expect(read(grid, count)).toEqual(people));

  it("two by two cells are told by where the posts stand", () => {
    const posts = [
      { ...A, office: "Chủ tịch" },
      { ...B, office: "Phó Chủ tịch" },
    ];
    const rows: Grid = [
      ["Nguyễn Văn A", "Trần Thị B"],
      ["Chủ tịch", "Phó Chủ tịch"],
    ];
    const columns: Grid = [
      ["Nguyễn Văn A", "Chủ tịch"],
      ["Trần Thị B", "Phó Chủ tịch"],
    ];
    expect(read(rows, 2)).toEqual(posts);
    expect(read(columns, 2)).toEqual(posts);
    expect(
      read(
        [
          ["A", "B"],
          ["C", "D"],
        ],
        2,
      ),
    ).toBe("F709");
  });

  it.each<[Grid, number]>([
    [[["A"], ["B"], ["C"]], 2],
    [[["A", "B", "C"]], 1],
    [[["A", "B", "", "C", "", ""]], 2],
    [
      [
        ["A", "B"],
        ["C", "D"],
        ["E", "F"],
      ],
      2,
    ],
    [
      [
        ["A", "B", "C"],
        ["D", "E", "F"],
        ["G", "H", "I"],
      ],
      3,
    ],
  ])("%j does not fit %d", (grid, count) => expect(read(grid, count)).toBe("F104"));
});
