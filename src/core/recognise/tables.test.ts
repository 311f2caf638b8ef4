import { sourceTexts } from "../setup/sourceText";
import type { Area } from "../sheet/area";
import type { Cell } from "../sheet/cell";
import { auto, withLooks } from "../testing/auto";
import { area, sheet } from "../testing/sheet";

const PARTY: Cell[][] = [
  ["Phiếu", "Nguyễn Văn A", "Trần Thị B"],
  [1, "TNC", "TNT"],
  [2, "TN", "TN"],
  [3, "TNC", "TN"],
];
const COUNCIL: Cell[][] = [
  ["Phiếu", "Phạm Thị D", "Hoàng Văn E", "Vũ Thị F"],
  [1, "TNC", "TNT", "TN"],
  [2, "TN", "TN", "TNC"],
];
const PEOPLE = [
  "Nguyễn Văn A 2 1 0 0",
  "Trần Thị B 0 2 1 0",
  "Phạm Thị D 1 1 0 0",
  "Hoàng Văn E 0 1 1 0",
  "Vũ Thị F 1 1 0 0",
];

describe("several tables on one sheet", () => {
  it.each<[string, Cell[][]]>([
    ["under each other", [...PARTY, [], ...COUNCIL]],
    ["with titles", [["I. Cấp ủy"], ...PARTY, [], ["II. Hội đồng nhân dân"], ...COUNCIL]],
    ["with sums", [...PARTY, ["Tổng cộng", 3, 3], ["HĐND"], ...COUNCIL, ["Tổng cộng", 2, 2, 2]]],
    [
      "with posts",
      [
        ["Phiếu", "Nguyễn Văn A", "Trần Thị B"],
        ["", "Bí thư", "Phó Bí thư"],
        ...PARTY.slice(1),
        [],
        ...COUNCIL,
      ],
    ],
    ["beside each other", PARTY.map((row, at): Cell[] => [...row, null, ...(COUNCIL[at] ?? [])])],
  ])("are kinds of their own, %s", (_, rows) => {
    expect(auto(sheet(...rows))).toMatchObject({ people: PEOPLE, collected: [3, 2], said: [] });
  });

  it("stay one where the head comes again on the next page", () => {
    const { kinds, said } = auto(sheet(...PARTY, ...PARTY));
    expect(kinds).toHaveLength(1);
    expect(said).toContain("N153@A5");
  });

  it("take no ballot of mistyped codes for a head", () => {
    const { kinds, said } = auto(sheet(...PARTY.with(2, [2, "TNN", "TNN"])));
    expect(kinds).toHaveLength(1);
    expect(said).toEqual(["F131@B3", "F131@C3"]);
  });

  it("gives figures to the kind under whose head they stand, and to nobody what stands above or beside", () => {
    const figures: Cell[][] = [
      ["Phát ra", 3],
      ["Thu về", 3],
    ];
    const saidOf = (...rows: Cell[][]) =>
      auto(sheet(...rows)).kinds.map(({ issued, collected }) => [issued, collected]);
    expect(saidOf(...PARTY, ...figures, [], ...COUNCIL)).toEqual([
      [3, 3],
      [null, null],
    ]);
    expect(saidOf(...PARTY, [], ...COUNCIL, ...figures)[1]).toEqual([3, 3]);
    expect(saidOf(...figures, ...PARTY, [], ...COUNCIL)[0]).toEqual([null, null]);
    const beside = PARTY.map((row, at) => [...row, null, ...(COUNCIL[at] ?? [])]);
    expect(saidOf(...beside, ...figures)).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe("tables of Excel's and named ranges", () => {
  const rows = [...PARTY, [], ...COUNCIL];
  const named = (...areas: readonly string[]) =>
    areas.map((address, at): { name: string; area: Area } => ({
      name: `Bang${String(at)}`,
      area: area(address),
    }));

  it("name the kinds", () => {
    const labels = auto(withLooks(rows, { tables: named("A1:C4", "A6:D8") })).kinds.map(({ label }) => label);
    expect(labels).toEqual(["Bang0", "Bang1"]);
    const names = auto(withLooks(rows, { names: named("B2:C4", "B7:D8", "F1:F9") })).kinds;
    expect(names.map(({ label }) => label)).toEqual(["Bang0", "Bang1"]);
  });

  it.each([
    ["leave ballots out", ["A1:C4"]],
    ["overlap", ["A1:C4", "A1:D8"]],
    ["hold nothing", ["F1:G9"]],
  ])("are not used where they %s", (_, areas) => {
    const { kinds, people } = auto(withLooks(rows, { tables: named(...areas) }));
    expect(kinds.map(({ label }) => label)).toEqual(["", ""]);
    expect(people).toEqual(PEOPLE);
  });
});

describe("a table without a head above one with a head", () => {
  it("is a kind of its own, whose names are missing", () => {
    const { kinds, said } = auto(sheet(...PARTY.slice(1), [], ...COUNCIL));
    expect(kinds.map(({ source }) => sourceTexts(source).marks)).toEqual(["B1:C3", "B6:D7"]);
    expect(said).toEqual(["F121@B1", "F121@C1"]);
  });
});

it("finds tables apart where the head of one is printed again", () => {
  const again: Cell[][] = [...PARTY, PARTY[0] ?? [], [4, "TNC", "TN"], [], ...COUNCIL];
  expect(auto(sheet(...again)).collected).toEqual([4, 2]);
});
