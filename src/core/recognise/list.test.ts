import { sourceTexts } from "../setup/sourceText";
import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";
import { findList } from "./findList";

const HEAD: Cell[] = ["Số phiếu", "Họ và tên", "Chức vụ", "Mức tín nhiệm"];
const MARKS: readonly (readonly Cell[])[] = [
  ["TNC", "TNC", "TNT"],
  ["TN", "TN", "TN"],
  ["TNC", "TNC", "TNT"],
  ["TNC", "TNC", "TNT"],
];
const PEOPLE: readonly (readonly [string, string])[] = [
  ["Nguyễn Văn A", "Chủ tịch"],
  ["Trần Thị B", "Phó Chủ tịch"],
  ["Lê Văn C", "Ủy viên"],
];
const lines = (): Cell[][] =>
  MARKS.flatMap((marks, ballot) =>
    PEOPLE.map(([name, post], person): Cell[] => [ballot + 1, name, post, marks[person] ?? null]),
  );
const COUNTS = ["Nguyễn Văn A 3 1 0 0", "Trần Thị B 3 1 0 0", "Lê Văn C 0 1 3 0"];

describe("a list with a line per ballot and person", () => {
  it("goes on through the lines of people that a blank ballot leaves empty, and no further", () => {
    const last = PEOPLE.map(([name, post], at): Cell[] => [5, name, post, at === 0 ? "TNC" : null]);
    const found = auto(sheet(HEAD, ...lines(), ...last, ["Cộng", 15], [null, 12]));
    expect(found.people).toEqual(["Nguyễn Văn A 4 1 0 0", "Trần Thị B 3 1 0 1", "Lê Văn C 0 1 3 1"]);
  });

  it("may be followed by one of other people", () => {
    const others = ["Phạm Thị D", "Hoàng Văn E"];
    const second = [1, 2, 3].flatMap((ballot) =>
      others.map((name): Cell[] => [ballot, name, "Ủy viên", "TN"]),
    );
    const { people } = auto(sheet(HEAD, ...lines(), [null], HEAD, ...second));
    expect(people).toEqual([...COUNTS, "Phạm Thị D 0 3 0 0", "Hoàng Văn E 0 3 0 0"]);
  });

  it("is counted per person, at the cells of the list", () => {
    const found = auto(sheet(["Danh sách phiếu"], HEAD, ...lines()));
    expect(found.ranges).toEqual(["list | D3:D14 | B3:C14 | A3:A14"]);
    expect(found).toMatchObject({
      layouts: ["list codes TNC/TN/TNT"],
      collected: [4],
      people: COUNTS,
      said: [],
    });
    expect(found.addresses).toEqual(["B3", "B4", "B5"]);
  });

  it("needs no head, and ends at a sum", () => {
    expect(auto(sheet(...lines(), ["Tổng cộng", null, null, 12]))).toMatchObject({
      people: COUNTS,
      said: [],
    });
  });

  it("stands in any order of its lines and columns", () => {
    const mixed = lines()
      .toReversed()
      .map(([ballot = null, name = null, post = null, mark = null]): Cell[] => [
        mark,
        "",
        ballot,
        name,
        post,
      ]);
    expect(auto(sheet(["Ý kiến", "Ghi chú", "Phiếu", "Họ, tên", "Chức danh"], ...mixed))).toMatchObject({
      people: COUNTS.toReversed(),
      said: [],
    });
  });

  it("repeats what stands in merged cells, whichever of the two is merged", () => {
    const byBallot = lines().map((line, at): Cell[] => (at % 3 === 0 ? line : line.with(0, null)));
    expect(auto(sheet(HEAD, ...byBallot))).toMatchObject({ people: COUNTS, said: [] });
    const byPerson = PEOPLE.flatMap(([name]) => lines().filter((line) => line[1] === name));
    const merged = byPerson.map((line, at): Cell[] =>
      at % 4 === 0 ? line : line.with(1, null).with(2, null),
    );
    expect(auto(sheet(HEAD, ...merged))).toMatchObject({ people: COUNTS, said: [] });
  });

  it("puts lines together in their order where nothing numbers the ballots", () => {
    const bare = lines().map((line) => line.slice(1));
    expect(auto(sheet(HEAD.slice(1), ...bare))).toMatchObject({ people: COUNTS, said: ["N140@C2:C13"] });
    const short = bare.slice(0, -1);
    expect(auto(sheet(HEAD.slice(1), ...short)).said).toEqual(["F124@A4", "N140@C2:C12"]);
  });

  it("takes a running number of lines for no ballot number", () => {
    const numbered = lines().map((line, at): Cell[] => [at + 1, ...line.slice(1)]);
    expect(auto(sheet(["STT", ...HEAD.slice(1)], ...numbered)).said).toEqual(["N140@D2:D13"]);
  });

  it("blocks at a line that is missing, and at one that stands twice", () => {
    const rows = lines();
    expect(auto(sheet(HEAD, ...rows.toSpliced(4, 1))).said).toEqual(["F122@A5"]);
    const twice = rows.with(4, rows[3] ?? []);
    expect(auto(sheet(HEAD, ...twice)).said).toEqual(["F123@D6", "F122@A5"]);
  });

  it("never counts differently for a name or number that was blanked", () => {
    const rows = lines();
    for (const [at, column] of [
      [4, 1],
      [6, 1],
      [6, 0],
    ] as const) {
      const line = rows[at] ?? [];
      const { said, people } = auto(sheet(HEAD, ...rows.with(at, line.with(column, null))));
      const isBlocked = said.some((code) => code.startsWith("F"));
      expect(isBlocked || people.join() === COUNTS.join()).toBe(true);
    }
  });

  it("skips empty lines and says at its cell what no code is", () => {
    const rows = lines();
    const odd = rows.with(7, (rows[7] ?? []).with(3, "TNN"));
    const spaced = [...odd.slice(0, 6), [], ...odd.slice(6)];
    expect(auto(sheet(HEAD, ...spaced)).said).toEqual(["F131@D10"]);
  });

  it("reads what the board noted in any line of a ballot", () => {
    const rows = lines().map((line, at): Cell[] => [...line, at === 3 || at === 4 ? "gạch tên" : null]);
    const { kinds, said, people } = auto(sheet([...HEAD, "Lỗi của phiếu"], ...rows));
    expect(sourceTexts(kinds[0]?.source ?? null).faultColumn).toBe("E2:E13");
    expect(said).toEqual(["N144@E5"]);
    expect(people).toEqual(["Nguyễn Văn A 3 0 0 1", "Trần Thị B 3 0 0 1", "Lê Văn C 0 0 3 1"]);
    const odd = rows.with(4, (rows[4] ?? []).with(4, "rách"));
    expect(auto(sheet([...HEAD, "Lỗi của phiếu"], ...odd)).said).toContain("F133@E5");
  });

  it("asks where codes can be read in two ways", () => {
    const rows = lines().map((line): Cell[] => line.with(3, line[3] === "TNC" ? "C" : "T"));
    expect(auto(sheet(HEAD, ...rows)).said).toEqual(["F102@D2:D13"]);
    expect(auto(sheet(HEAD, ...rows), { layout: "list codes C/T/K" }).said).toEqual([]);
  });

  it("reads digits under a head that says they are marks", () => {
    const rows = lines().map((line): Cell[] => line.with(3, line[3] === "TNC" ? 1 : 3));
    expect(auto(sheet(HEAD, ...rows)).layouts).toEqual(["list codes 1/2/3"]);
  });

  it("refuses names that are no range", () => {
    expect(auto(sheet(HEAD, ...lines()), { people: "" }).said).toEqual(["F104@D2:D13"]);
  });
});

it("is none where a sum stands right under its head", () => {
  const head: Cell[] = ["Phiếu", "Họ và tên", "Cao", "Tín nhiệm", "Thấp"];
  const boxes = [1, 2, 3].flatMap((ballot) =>
    PEOPLE.map(([name], at): Cell[] => [
      ballot,
      name,
      ...[0, 1, 2].map((box) => (box === (ballot + at) % 3 ? "x" : null)),
    ]),
  );
  expect(findList(sheet(head, ["Tổng cộng", null, 3, 3, 3], ...boxes))).toBeNull();
});
