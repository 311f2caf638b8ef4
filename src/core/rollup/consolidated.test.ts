import { finding } from "../finding/finding";
import { UnitCollector } from "./consolidate";
import { consolidated, isTaken, kindId, MANAGING_LEVELS, NO_CHOICES, type Choices } from "./consolidated";
import type { UnitKind, UnitPerson, UnitReading } from "./unit";

type Counts = readonly [high: number, confidence: number, low: number];

let made = 0;
const person = ([high, confidence, low]: Counts, name = `Người ${String((made += 1))}`): UnitPerson => ({
  name,
  office: "Ủy viên",
  high,
  confidence,
  low,
});
const times = (count: number, counts: Counts) => Array.from({ length: count }, () => person(counts));

const kind = (base: number, people: readonly UnitPerson[], more: Partial<UnitKind> = {}): UnitKind => ({
  label: "",
  place: "",
  group: "1.3",
  regulation: "Quy định 262-QĐ/TW",
  baseRule: "collected",
  base,
  people,
  ...more,
});

const reading = (
  unit: string,
  kinds: readonly UnitKind[],
  date = "2018-12-20",
  report = "",
): UnitReading => ({
  result: { report, unit, conference: "", date, kinds },
  findings: [],
});

/** What comes of some readings, by the name of the unit. */
function consolidate(readings: readonly UnitReading[], choices: Partial<Choices> = {}) {
  const collector = new UnitCollector();
  const entries = readings.map((own, at) => collector.add(`tep-${String(at + 1)}.xlsx`, own));
  return {
    entries,
    named: collector.namedTwice(),
    ...consolidated(entries, collector.namedTwice(), { ...NO_CHOICES, ...choices }),
  };
}

const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

/** Bảo Lâm: a committee of 13, 45 leaders, and 14 communes with 5 people each; the shares are those printed. */
const BAO_LAM = [
  reading("Huyện ủy Bảo Lâm", [
    kind(38, [...times(5, [36, 2, 0]), ...times(7, [30, 6, 2]), person([28, 9, 1])], {
      label: "Ban Thường vụ",
      group: "1.2",
    }),
    kind(19, times(45, [18, 1, 0]), { label: "Lãnh đạo", group: "2.2" }),
  ]),
  ...Array.from({ length: 13 }, (_, at) => reading(`Xã ${String(at + 1)}`, [kind(11, times(5, [9, 2, 0]))])),
  reading("Thị trấn Lộc Thắng", [kind(11, [...times(4, [9, 2, 0]), person([3, 7, 1], "Nguyễn Văn A")])]),
];

describe("Bảo Lâm from its units", () => {
  const all = consolidate(BAO_LAM);

  it("gives the table as printed", () => {
    const rows = all.rows.map(({ number, total, high, confidence, low }) => [
      number,
      total,
      high,
      confidence,
      low,
    ]);
    expect(rows).toEqual([
      ["1.2", 13, 13, 0, 0],
      ["1.3", 70, 69, 1, 0],
      ["2.2", 45, 45, 0, 0],
    ]);
    expect([all.units, codes(all.findings), codes(all.remarks)]).toEqual([15, [], []]);
  });

  it("gives the figures of the prose", () => {
    expect(all.prose).toMatchObject([
      {
        group: "1.2",
        people: { total: 13, over: 13, highest: { high: 36 }, lowest: { high: 28 }, others: [] },
      },
      { group: "1.3", people: { others: [{ person: "Nguyễn Văn A (Thị trấn Lộc Thắng)", confidence: 7 }] } },
      { group: "2.2" },
    ]);
  });
});

describe("who is in two columns, or in none", () => {
  const all = consolidate([
    reading("Xã Một", [kind(46, [person([23, 23, 0], "Trần Thị B")])]),
    reading("Xã Hai", [kind(100, [person([40, 35, 25], "Lê Văn C"), person([90, 5, 5])])]),
  ]);

  it("behaves as printed and is reported", () => {
    expect(all.rows).toMatchObject([{ total: 3, high: 2, confidence: 1, low: 0 }]);
    expect(all.remarks.map(({ code, facts }) => [code, facts])).toMatchObject([
      ["N611", { person: "Trần Thị B (Xã Một)", group: "1.3" }],
      ["N612", { person: "Lê Văn C (Xã Hai)", base: 100 }],
      ["N613", { level: "high", count: 23 }],
      ["N613", { level: "confidence", count: 23 }],
    ]);
  });

  it("is only counted in the prose where they are many", () => {
    const { prose } = consolidate([reading("Xã Một", [kind(46, times(11, [20, 20, 6]))])]);
    expect(prose[0]?.listed).toHaveLength(11);
    expect(all.prose[0]?.listed).toEqual([]);
  });

  it("takes the highest and the lowest of all units", () => {
    const shares: readonly Counts[] = [
      [9, 1, 0],
      [10, 0, 0],
      [6, 4, 0],
      [7, 3, 0],
    ];
    const { prose } = consolidate(
      shares.map((counts, at) => reading(`Xã ${String(at)}`, [kind(10, [person(counts)])])),
    );
    expect(prose[0]?.people).toMatchObject({ highest: { high: 10 }, lowest: { high: 6 } });
  });
});

describe("units that are left out", () => {
  const one = kind(10, [person([9, 1, 0], "Nguyễn Văn A")], { label: "BTV" });

  it("stand there with their faults", () => {
    const broken = { result: null, findings: [finding("F623", {})] };
    const { entries, left, units, rows } = consolidate([reading("Xã Một", [one]), broken]);
    expect(left).toMatchObject([{ file: "tep-2.xlsx", unit: "tep-2", kinds: [] }]);
    expect([units, entries.map(isTaken), rows[0]?.total]).toEqual([1, [true, false], 1]);
  });

  it("may be the same report, or the same people of the same unit in the same year", () => {
    const first = reading("Xã Một", [one], "2018-12-20", "BC-1");
    const again = reading("Xã Hai", [one], "2018-12-20", "BC-1");
    const sameList = reading("XÃ MỘT", [one], "2018-12-21", "BC-2");
    const { left, rows } = consolidate([
      first,
      again,
      sameList,
      reading("Xã Một", [one], "2023-06-01", "BC-3"),
    ]);
    expect(left.map(({ findings }) => findings.map(({ code, facts }) => [code, facts]))).toEqual([
      [["F625", { report: "BC-1", other: "tep-1.xlsx" }]],
      [["F626", { unit: "XÃ MỘT", kind: "BTV", other: "tep-1.xlsx" }]],
    ]);
    expect(rows[0]?.total).toBe(2);
  });
});

describe("what the clerk chooses", () => {
  const unknown = reading("Xã Một", [
    kind(10, times(2, [9, 1, 0]), { group: "" }),
    kind(10, times(1, [9, 1, 0]), { group: "", label: "Lãnh đạo" }),
  ]);

  it("is the row of people whose unit does not say it; until then they are not counted", () => {
    const before = consolidate([unknown]);
    expect(before.rows).toEqual([]);
    expect(before.findings.map(({ facts }) => facts)).toEqual([
      { kind: "Xã Một", people: 2 },
      { kind: "Xã Một, Lãnh đạo", people: 1 },
    ]);
    const { rows, findings } = consolidate([unknown], { groups: { [kindId(0, 0)]: "1.3", "0.1": "2.2" } });
    expect([rows.map(({ number, total }) => [number, total]), findings]).toEqual([
      [
        ["1.3", 2],
        ["2.2", 1],
      ],
      [],
    ]);
  });

  it("is a level, and who is outside is said", () => {
    const both = [reading("Xã Một", [kind(10, times(2, [9, 1, 0]))]), ...BAO_LAM.slice(0, 1)];
    const { rows, findings } = consolidate(both, { level: "district" });
    expect(rows.map(({ number }) => number)).toEqual(["1.2", "2.2"]);
    expect(findings).toMatchObject([{ code: "N639", facts: { people: 2 } }]);
    expect(MANAGING_LEVELS).toEqual(["province", "district", "commune", "enterprise"]);
  });
});
