import { UnitCollector } from "./consolidate";
import { consolidated, NO_CHOICES, type Choices } from "./consolidated";
import type { UnitPerson, UnitReading } from "./unit";

const person = (name: string, high: number): UnitPerson => {
  return { name, office: "Ủy viên", high, confidence: 10 - high, low: 1 };
};

const reading = (unit: string, isNamedByFile: boolean, ...people: readonly UnitPerson[]): UnitReading => {
  const regulation = "Quy định 262-QĐ/TW";
  const kind = {
    label: "",
    place: "",
    group: "1.3",
    regulation,
    baseRule: "collected",
    base: 11,
    people,
  } as const;
  const result = { report: "", unit, isNamedByFile, conference: "", date: "2018-12-20", kinds: [kind] };
  return { result, findings: [] };
};

const UNITS = [
  reading("tep-1", true, person("Nguyễn Văn A", 5), person("Trần Thị B", 9)),
  reading("Xã Hai", false, person("Lê Văn C", 8)),
];

function consolidate(units: Choices["units"]) {
  const collector = new UnitCollector();
  const entries = UNITS.map((own, at) => collector.add(`tep-${String(at + 1)}.xlsx`, own));
  const { kinds, prose } = consolidated(entries, [], { ...NO_CHOICES, units });
  const people = prose.flatMap(({ people: { highest, lowest, others } }) => [highest, lowest, ...others]);
  return {
    unnamed: entries.map(({ isUnnamed }) => isUnnamed),
    units: kinds.map(({ unit }) => unit),
    people: people.map((one) => one?.person).toSorted(),
  };
}

describe("a unit that names none in its file", () => {
  it.each([{}, { 0: " " }])("is called by its file until the clerk names it: %j", (named) => {
    const { unnamed, units, people } = consolidate(named);
    expect([unnamed, units]).toEqual([
      [true, false],
      ["tep-1", "Xã Hai"],
    ]);
    expect(people).toEqual(["Lê Văn C (Xã Hai)", "Nguyễn Văn A (tep-1)", "Trần Thị B (tep-1)"]);
  });

  it("is named beside its people as well; one that names itself keeps its name", () => {
    const { units, people } = consolidate({ 0: " Xã Một ", 1: "Xã Ba" });
    expect(units).toEqual(["Xã Một", "Xã Hai"]);
    expect(people).toEqual(["Lê Văn C (Xã Hai)", "Nguyễn Văn A (Xã Một)", "Trần Thị B (Xã Một)"]);
  });

  it("is not taken for unnamed where its file bears the name that it states", () => {
    const [, two] = UNITS;
    if (!two) throw new Error("no unit");
    expect(new UnitCollector().add("Xã Hai.xlsx", two)).toMatchObject({ unit: "Xã Hai", isUnnamed: false });
  });
});
