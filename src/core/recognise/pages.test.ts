import type { Cell } from "../sheet/cell";
import { auto } from "../testing/auto";
import { sheet } from "../testing/sheet";

const NAMES = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];

describe("boxes with a blank column behind each person, over several pages", () => {
  const LEVELS = ["TNC", "TN", "TNT", null];
  const head: Cell[][] = [
    ["Số TT", ...NAMES.flatMap((name) => [name, null, null, null])],
    [null, ...NAMES.flatMap(() => LEVELS)],
  ];
  const ballots = Array.from({ length: 9 }, (_, at): Cell[] => [
    String(at + 1).padStart(3, "0"),
    ...NAMES.flatMap((_name, person) =>
      LEVELS.map((level, box) => (level && box === (at + person) % 3 ? 1 : null)),
    ),
  ]);

  it.each<[string, Cell[][], string[]]>([
    ["under titles", [["BAN KIỂM PHIẾU"], ...head], ["N153@A9", "N153@B10"]],
    ["from the first row on", head, ["N153@A8", "N153@B9"]],
  ])("are counted without their heads, %s", (_, first, said) => {
    const rows = [...first, ...ballots.slice(0, 5), ...head, ...ballots.slice(5)];
    const people = NAMES.map((name) => `${name} 3 3 3 0`);
    expect(auto(sheet(...rows))).toMatchObject({ people, collected: [9], said });
  });

  it("have no names over levels in the first row", () => {
    const bare = [...head.slice(1), ...ballots.slice(0, 5), ...head.slice(1), ...ballots.slice(5)];
    expect(auto(sheet(...bare)).said).toContain("F154@B2:L11");
  });
});

it("takes answers that begin as the label of a sum for answers", () => {
  const answers = ["Mức 1: Tín nhiệm cao", "Mức 2: Tín nhiệm", "Mức 3: Tín nhiệm thấp"];
  const rows = Array.from({ length: 8 }, (_, at) =>
    NAMES.map((_name, person) => answers[(at * at + person) % 3] ?? null),
  );
  const { people } = auto(
    sheet([...NAMES, "Email"], ...rows.map((row, at): Cell[] => [...row, `nguoi${String(at)}@example.com`])),
  );
  expect(people).toEqual(["Nguyễn Văn A 3 5 0 0", "Trần Thị B 0 3 5 0", "Lê Văn C 5 0 3 0"]);
});

it("leaves the groups beside ballots aside where the first ballot has a blank", () => {
  const words = ["Tín nhiệm cao (TNC)", "Tín nhiệm (TN)", "Tín nhiệm thấp (TNT)"];
  const rows = Array.from({ length: 8 }, (_, at): Cell[] => [
    at + 1,
    `nguoi${String(at)}@example.com`,
    ...NAMES.map((_name, person) =>
      at === 0 && person === 1 ? null : (words[(at * at + person) % 3] ?? null),
    ),
    (at % 3) + 1,
  ]);
  const { people, said } = auto(
    sheet(["ID", "Email", ...NAMES.map((name) => `Mức độ tín nhiệm [${name}]`), "Tổ"], ...rows),
  );
  expect(people).toEqual(["Nguyễn Văn A 3 5 0 0", "Trần Thị B 0 2 5 1", "Lê Văn C 5 0 3 0"]);
  expect(said.filter((code) => code.startsWith("F"))).toEqual([]);
});

describe("a list", () => {
  const legend: Cell[][] = [
    ["TNC", "TN", "TNT"],
    ["H", "M", "L"],
  ];
  const lines = Array.from({ length: 9 }, (_, at): Cell[] => [
    at % 3 === 0 ? at / 3 + 1 : null,
    NAMES[at % 3] ?? null,
    ["H", "M", "L"][(at * 2) % 3] ?? null,
  ]);

  it("under an explanation of its signs loses no ballots to it", () => {
    const { people, said } = auto(
      sheet([null, null, "Ghi theo thứ tự"], ...legend, ["Số phiếu", "Họ và tên", "Đánh giá"], ...lines),
    );
    expect([people.length, said]).toEqual([3, []]);
  });

  it("ends before the figures under it", () => {
    const digits = lines.map(([number, name], at): Cell[] => [
      number ?? null,
      name ?? null,
      [10, 5, 1][at % 3] ?? null,
    ]);
    const said = ["10 = tín nhiệm cao, 5 = tín nhiệm, 1 = tín nhiệm thấp"];
    const rows = [
      said,
      ["Số phiếu", "Họ và tên", "Mức"],
      ...digits,
      [],
      ["Phát ra", null, 5],
      ["Thu về", null, 3],
    ];
    expect(auto(sheet(...rows))).toMatchObject({ collected: [3], said: [] });
  });
});
