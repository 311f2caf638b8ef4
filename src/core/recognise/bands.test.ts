import type { Cell } from "../sheet/cell";
import { auto, withLooks } from "../testing/auto";
import { area, sheet } from "../testing/sheet";
import { isTableHead } from "./bands";

const SIGNS: readonly Cell[] = ["TNC", "TN", "TNT", "TNC"];
const mark = (at: number): Cell => SIGNS[at % SIGNS.length] ?? null;

/** A list with a line per ballot and person. */
const list = (head: Cell[], names: readonly string[], ballots: number): Cell[][] => [
  head,
  ...Array.from({ length: ballots }).flatMap((_, ballot) =>
    names.map((name, at): Cell[] => [ballot + 1, name, mark(ballot + at)]),
  ),
];

/** People in the rows, a column per ballot. */
const columns = (names: readonly string[], ballots: number): Cell[][] => [
  ["TT", "Họ và tên", ...Array.from({ length: ballots }, (_, at) => `Phiếu ${String(at + 1)}`)],
  ...names.map((name, at): Cell[] => [
    at + 1,
    name,
    ...Array.from({ length: ballots }, (_, ballot) => mark(ballot + at)),
  ]),
];

const PARTY = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const COUNCIL = ["Phạm Thị D", "Hoàng Văn E"];
const HEAD: Cell[] = ["Phiếu", "Họ và tên", "Mức tín nhiệm"];

describe("tables one under the other", () => {
  it.each<[string, Cell[][], Cell[][], number[]]>([
    ["lists under the same words", list(HEAD, PARTY, 3), list(HEAD, COUNCIL, 4), [3, 4]],
    ["lists under other words", list(HEAD, PARTY, 3), list(["TT", "Đồng chí", "Mức"], COUNCIL, 4), [3, 4]],
    ["columns", columns(PARTY, 4), columns(COUNCIL, 3), [4, 3]],
    ["columns over a list", columns(PARTY, 4), list(HEAD, COUNCIL, 4), [4, 4]],
  ])("are two kinds where they are %s", (_, one, other, expected) => {
    const { collected, said } = auto(sheet(["I. Khối Đảng"], ...one, [], ["II. Hội đồng"], ...other));
    expect(collected).toEqual(expected);
    expect(said.filter((code) => !code.startsWith("N"))).toEqual([]);
  });

  it("stay one where the same people are named again, and where only one part holds ballots", () => {
    expect(auto(sheet(...list(HEAD, PARTY, 2), HEAD, ...list(HEAD, PARTY, 4).slice(7))).kinds).toHaveLength(
      1,
    );
    const noted: Cell[][] = [
      ["TT", "Họ và tên", "Quê quán"],
      [1, "Vũ Thị F", "Huế"],
      [2, "Ngô Văn G", "Vinh"],
    ];
    expect(auto(sheet(...list(HEAD, PARTY, 3), [], ...noted)).kinds).toHaveLength(1);
  });

  it("say nothing of each other: what is invalid in one is no sum in the next", () => {
    const first = columns(PARTY, 5).map((row, at) => (at === 1 ? row.with(5, "Không hợp lệ") : row));
    const second = columns(COUNCIL, 5);
    const digits = (rows: Cell[][]) =>
      rows.map((row) =>
        row.map((cell) =>
          typeof cell === "string" && cell.startsWith("TN") ? ["TNC", "TN", "TNT"].indexOf(cell) + 1 : cell,
        ),
      );
    const legend: Cell[] = ["1 = cao; 2 = tín nhiệm; 3 = thấp"];
    expect(auto(sheet(legend, ...digits(first), [], ...digits(second))).collected).toEqual([5, 5]);
  });

  it("are never cut between the people of one table", () => {
    // "Đồng chí …" is how people are called, too.
    const addressed = PARTY.map((name) => `Đồng chí ${name}`);
    const { kinds, people } = auto(sheet(...columns(addressed, 4)));
    expect([kinds.length, people.length]).toEqual([1, 3]);
  });

  it("keep a ballot without a number that follows the first", () => {
    const rows = (names: readonly string[]): Cell[][] => [
      ["Phiếu", ...names],
      ...[1, 2, 3].map((ballot): Cell[] => [ballot, ...names.map((__, at) => mark(ballot + at))]),
    ];
    expect(auto(sheet(...rows(PARTY), [null, "TNC", "TN", "TN"], [], ...rows(COUNCIL))).collected).toEqual([
      4, 3,
    ]);
  });

  it("are called by named ranges where these call all of them", () => {
    const rows = [...list(HEAD, PARTY, 3), [], ...list(HEAD, COUNCIL, 4)];
    const tables = [{ name: "Dang", area: area("A1:C10") }];
    expect(auto(withLooks(rows, { tables })).kinds.map(({ label }) => label)).toEqual(["", ""]);
  });
});

it("knows the head of a table by its words or by names", () => {
  const grid = sheet(
    ["TT", "Họ và tên"],
    ["Dấu thời gian", "Địa chỉ email"],
    ["Đồng chí", "Mức"],
    ["", "Nguyễn Văn A", "Trần Thị B"],
    ["Đồng chí Nguyễn Văn A", "TNC"],
    ["Nguyễn Văn A", "Trần Thị B", "TNC"],
    ["Họ và tên"],
  );
  expect([0, 1, 2, 3, 4, 5, 6].map((row) => isTableHead(grid, row))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
