import { kindTexts } from "../setup/kindTexts";
import { sourceTexts } from "../setup/sourceText";
import type { Cell } from "../sheet/cell";
import type { SheetGrid } from "../sheet/grid";
import { sheet } from "../testing/sheet";
import { jobSetup, kindOptionsOf } from "./jobSetup";

const named = (name: string, ...rows: Cell[][]): SheetGrid => ({ ...sheet(...rows), sheet: name });
const PARTY = named(
  "Cấp ủy",
  ["Nguyễn Văn A", "Trần Thị B"],
  ["TNC", "TN"],
  ["TN", "TNT"],
  [],
  ["Thu về", 2],
  ["Có mặt", 5],
);
const COUNCIL = named(
  "HĐND",
  ["Phạm Thị D", "Hoàng Văn E"],
  ["C", "K"],
  ["T", "K"],
  [],
  ["Thu về", 3],
  ["Có mặt", 9],
);

describe("jobSetup", () => {
  it("finds ballots by the signs that the caller names", () => {
    const own = named("P", ["Nguyễn Văn A", "Trần Thị B"], ["H", "M"], ["M", "L"], ["H", "H"]);
    const marks = (codes?: string) =>
      jobSetup(codes === undefined ? {} : { codes }, [own]).kinds.map(
        ({ source }) => sourceTexts(source).marks,
      );
    expect([marks(), marks("H/M/L"), marks("C/T/K")]).toEqual([[], ["A2:B4"], []]);
  });

  it("takes a kind of ballot from each sheet, with its own figures and no cells for them", () => {
    const { kinds, conference, sources } = jobSetup({}, [PARTY, COUNCIL]);
    expect(kinds.map((kind) => [kind.sheet, sourceTexts(kind.source).marks, kind.collected])).toEqual([
      ["Cấp ủy", "A2:B3", 2],
      ["HĐND", "A2:B3", 3],
    ]);
    expect(conference.present).toBe(5);
    expect(sources).toEqual({ present: { sheet: "Cấp ủy", address: "B6" } });
  });

  it("applies what the caller says of a kind to the only one", () => {
    const job = { issued: 4, collected: 3, posted: 1, late: 1, people: "A1:B1", summoned: 6 };
    const { kinds, conference, sources } = jobSetup(job, [PARTY]);
    expect(kinds.map(kindTexts)[0]).toMatchObject({
      issued: 4,
      collected: 3,
      mailed: 1,
      late: 1,
      people: "A1:B1",
    });
    expect(conference).toMatchObject({ summoned: 6, present: 5 });
    expect(sources).toEqual({ present: { sheet: "Cấp ủy", address: "B6" } });
    expect(jobSetup(job, [PARTY, COUNCIL]).kinds.map(({ issued }) => issued)).toEqual([null, null]);
    expect(kindOptionsOf(job)).toEqual(["people", "issued", "collected", "posted", "late"]);
  });

  it("counts the range that the caller names", () => {
    expect(jobSetup({ marks: "A2:A3" }, [PARTY]).kinds.map(kindTexts)).toMatchObject([
      { marks: "A2:A3", collected: 2 },
    ]);
    expect(jobSetup({ marks: "A2:" }, [sheet(["a"])]).kinds).toMatchObject([{ source: null }]);
  });
});
