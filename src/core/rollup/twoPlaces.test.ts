import { nameKey } from "../people/nameKey";
import { UnitCollector } from "./consolidate";
import { consolidated, NO_CHOICES } from "./consolidated";
import { differences } from "./differences";
import type { UnitKind } from "./unit";

const A = { name: "Nguyễn Văn A", office: "Bí thư", high: 9, confidence: 1, low: 0 };

const kind = (place: UnitKind["place"], more: Partial<UnitKind> = {}): UnitKind => ({
  label: place,
  place,
  group: "1.2",
  regulation: "Quy định 96-QĐ/TW",
  baseRule: "collected",
  base: 10,
  people: [A],
  ...more,
});

function collect(units: readonly (readonly [unit: string, ...kinds: readonly UnitKind[]])[]) {
  const collector = new UnitCollector();
  const entries = units.map(([unit, ...kinds]) =>
    collector.add(`${unit}.xlsx`, {
      result: { report: "", unit, conference: "", date: "", kinds },
      findings: [],
    }),
  );
  return { entries, named: collector.namedTwice() };
}

describe("a name in two places", () => {
  const party = ["Huyện ủy", kind("party")] as const;
  const council = [
    "HĐND",
    kind("council", { group: "2.2", people: [{ ...A, name: "NGUYỄN VĂN A", office: "" }] }),
  ] as const;

  it.each([
    ["other places", [party, council], 1],
    ["the same place in other units", [party, ["Xã", kind("party")] as const], 0],
    ["a place that is not said", [party, ["Xã", kind("")] as const], 0],
    ["two kinds of one unit", [["Xã", kind("", { label: "1" }), kind("", { label: "2" })] as const], 1],
    [
      "two kinds of one unit in one place",
      [["Xã", kind("party"), kind("party", { label: "2" })] as const],
      0,
    ],
    ["two kinds of one unit, one place said", [["Xã", kind("party"), kind("")] as const], 1],
    ["twice in one list", [["Xã", kind("party", { people: [A, A] })] as const], 0],
  ])("%s", (_, units, count) => expect(collect(units).named).toHaveLength(count));

  it("counts in each, and stands in the remarks of both rows once confirmed", () => {
    const { entries, named } = collect([party, council]);
    const open = consolidated(entries, named);
    expect(open.rows.map(({ number, total }) => [number, total])).toEqual([
      ["1.2", 1],
      ["2.2", 1],
    ]);
    expect(open.twoPlaces.map(({ names }) => names)).toEqual([[], []]);
    expect(open.findings).toMatchObject([
      { code: "W638", facts: { person: "Nguyễn Văn A", places: "Huyện ủy: Bí thư; HĐND" } },
    ]);
    const said = consolidated(entries, named, { ...NO_CHOICES, confirmed: [nameKey(A.name)] });
    expect(said.twoPlaces).toEqual([
      { group: "1.2", names: ["Nguyễn Văn A (Huyện ủy; HĐND)"] },
      { group: "2.2", names: ["Nguyễn Văn A (Huyện ủy; HĐND)"] },
    ]);
    expect(said.findings).toEqual([]);
  });

  it("stands in the row that the clerk chose for its unit", () => {
    const free = collect([
      ["Xã", kind("party", { group: "" }), kind("council", { group: "" })],
      ["Khác", kind("party", { group: "2.1", people: [{ ...A, name: "Trần Thị B" }] })],
    ]);
    const groups = { "0.0": "1.3", "0.1": "1.3" };
    const said = consolidated(free.entries, free.named, {
      ...NO_CHOICES,
      groups,
      confirmed: [nameKey(A.name)],
    });
    expect(said.twoPlaces.map(({ group, names }) => [group, names.length])).toEqual([
      ["1.3", 1],
      ["2.1", 0],
    ]);
  });

  it("must not be three places", () => {
    const three = collect([party, council, ["Trường", kind("work")]]);
    const said = consolidated(three.entries, three.named, { ...NO_CHOICES, confirmed: [nameKey(A.name)] });
    expect(said.findings).toMatchObject([{ code: "F411", facts: { places: 3 } }]);
    const lists = collect([["Xã", kind("", { label: "1" }), kind("", { label: "2" })]]);
    const two = consolidated(lists.entries, lists.named, { ...NO_CHOICES, confirmed: [nameKey(A.name)] });
    expect(two.findings).toEqual([]);
  });
});

describe("units that do not count alike", () => {
  const unit = (name: string, regulation: string, baseRule: UnitKind["baseRule"], date = "") => ({
    unit: name,
    regulation,
    baseRule,
    date,
    kinds: [{}] as never,
  });
  const of = (...units: readonly ReturnType<typeof unit>[]) =>
    differences(units, units).map(({ code, facts }) => [code, facts]);

  it("are listed, the rarer ones by name", () => {
    const given = of(
      unit("Xã Ba", "85/2014", "members", "2018-12-01"),
      unit("Xã Một", "96", "collected", "2023-12-01"),
      unit("Xã Hai", "96", "collected", "2023-12-13"),
    );
    expect(given).toEqual([
      ["W634", { regulations: ["96", "85/2014"], units: "Xã Ba" }],
      ["W635", { basis: ["collected", "members"], units: "Xã Ba" }],
      ["W636", { years: ["2023", "2018"], units: "Xã Ba" }],
    ]);
  });

  it("are nothing to say where nothing is known otherwise", () => {
    expect(of()).toEqual([]);
    expect(of(unit("Xã Một", "96", "collected", "2023-12-01"), unit("Xã Hai", "96", null))).toEqual([]);
  });

  it("are named up to twenty", () => {
    const many = Array.from({ length: 30 }, (_, at) => unit(`Xã ${String(at)}`, at < 9 ? "96" : "85", null));
    const few = many.map((own, at) => (at < 25 && at >= 9 ? { ...own, regulation: "09" } : own));
    const [[, facts] = []] = of(
      ...few.map((own, at) => (at === 0 ? { ...own, regulation: "35" } : own)),
      ...many.slice(0, 9).map((own) => ({ ...own, unit: `${own.unit}b` })),
    );
    expect(facts).toMatchObject({ units: expect.stringMatching(/, … \(2\d\)$/) as string });
  });
});
