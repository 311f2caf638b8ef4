import { PLACES } from "../../core/people/sameName";
import { DATA_HEAD } from "../../core/rollup/dataColumns";
import { readDataUnit } from "../../core/rollup/dataUnit";
import type { CountRecord } from "../../core/record/record";
import { NO_OPTIONS, type ReportOptions } from "../options";
import { planGrid } from "../testing/planGrid";
import { HOSTILE_NAMES, misplaced, planLines } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { dataPlan } from "./dataSheet";

const STAMP = { id: "TN-20231213-1005", writtenAt: "2023-12-13 10:05", version: "0.4.0", fingerprints: [] };
const STAMPED: ReportOptions = { ...NO_OPTIONS, stamp: STAMP };
const BASE = recordOf([person(1, 19, 2, 25, 47), person(2, 46, 0, 0, 47)]);
const KNOWN: CountRecord = {
  ...BASE,
  conference: { ...BASE.conference, unit: "Huyện ủy A", name: "lần thứ 10", date: "2023-12-13" },
  kinds: BASE.kinds.map((kind) => ({
    ...kind,
    label: "Phiếu số 1",
    place: "party" as const,
    group: "1.2",
    issued: 48,
  })),
};

const bare = (record: CountRecord, options = STAMPED) => dataPlan(record, options);

describe("the flat sheet", () => {
  it("has the agreed heads and a row per person, everything known filled in", () => {
    expect(planLines(bare(KNOWN))).toEqual([
      DATA_HEAD.join(" | "),
      "TN-20231213-1005 | Huyện ủy A | lần thứ 10 | 13/12/2023 | Quy định 96-QĐ/TW | Phiếu số 1 | Cấp ủy | 1.2 | 1 | Nguyễn Văn 1 | Ủy viên | 48 | 47 | 47 | 46 | 1 | 19 | 2 | 25 | 40.43 | 4.26 | 53.19 | Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp | trên 50%",
      "TN-20231213-1005 | Huyện ủy A | lần thứ 10 | 13/12/2023 | Quy định 96-QĐ/TW | Phiếu số 1 | Cấp ủy | 1.2 | 2 | Nguyễn Văn 2 | Ủy viên | 48 | 47 | 47 | 46 | 1 | 46 | 0 | 0 | 97.87 | 0 | 0 | Không quá 50% phiếu tín nhiệm thấp | không quá 50%",
    ]);
  });

  it("is blank where nothing is known, since dots are no numbers", () => {
    expect(planLines(dataPlan(BASE, NO_OPTIONS))[1]).toBe(
      " |  |  |  | Quy định 96-QĐ/TW |  |  |  | 1 | Nguyễn Văn 1 | Ủy viên |  | 47 | 47 | 46 | 1 | 19 | 2 | 25 | 40.43 | 4.26 | 53.19 | Trên 50% nhưng dưới 2/3 phiếu tín nhiệm thấp | trên 50%",
    );
  });

  it("says of every row of a draft that it is one", () => {
    const rows = planLines(bare(KNOWN, { ...STAMPED, isDraft: true })).slice(1);
    expect(rows.map((row) => row.split(" | ")[0])).toEqual(
      Array<string>(2).fill("TN-20231213-1005 (chưa chính thức)"),
    );
  });

  it("takes every kind of ballot, each with its own figures", () => {
    const two = { ...KNOWN, kinds: KNOWN.kinds.flatMap((kind) => [kind, { ...kind, label: "Phiếu số 2" }]) };
    expect(planLines(bare(two)).map((line) => line.split(" | ")[5])).toEqual([
      "Loại phiếu",
      "Phiếu số 1",
      "Phiếu số 1",
      "Phiếu số 2",
      "Phiếu số 2",
    ]);
  });
});

describe("read again among the workbooks of many units", () => {
  const unit = (record: CountRecord, options = STAMPED) =>
    readDataUnit([planGrid(dataPlan(record, options))], "don-vi.xlsx");

  it("says the same", () => {
    const { result, findings } = unit(KNOWN);
    expect(findings).toEqual([]);
    expect(result).toMatchObject({
      report: STAMP.id,
      unit: "Huyện ủy A",
      conference: "lần thứ 10",
      date: "2023-12-13",
      kinds: [
        { label: "Phiếu số 1", place: "party", group: "1.2", regulation: "Quy định 96-QĐ/TW", base: 47 },
      ],
    });
    expect(result?.kinds[0]?.people).toEqual([
      { name: "Nguyễn Văn 1", office: "Ủy viên", high: 19, confidence: 2, low: 25 },
      { name: "Nguyễn Văn 2", office: "Ủy viên", high: 46, confidence: 0, low: 0 },
    ]);
  });

  it.each(PLACES)("knows the place %s", (place) => {
    const kinds = KNOWN.kinds.map((kind) => ({ ...kind, place }));
    expect(unit({ ...KNOWN, kinds }).result?.kinds[0]?.place).toBe(place);
  });

  it("is not taken while it is a draft", () => {
    const { result, findings } = unit(KNOWN, { ...STAMPED, isDraft: true });
    expect([result, findings.map(({ code }) => code)]).toEqual([null, ["F624"]]);
  });
});

describe("its cells", () => {
  it("reckon on their own row", () => {
    const formulas = bare(KNOWN).cells.flatMap(({ row, content }) =>
      row === 2 && content.kind === "formula" ? [content.formula] : [],
    );
    expect(formulas[0]).toBe('=IF(COUNT(Q3,R3,S3)=3,Q3+R3+S3,"")');
    expect(formulas.slice(1, 4)).toEqual([
      expect.stringContaining("QUOTIENT(20000*Q3+N3,2*N3)/100"),
      expect.stringContaining("QUOTIENT(20000*R3+N3,2*N3)/100"),
      expect.stringContaining("QUOTIENT(20000*S3+N3,2*N3)/100"),
    ]);
    expect(formulas[4]).toMatch(
      /^=IF\(.*IF\(3\*S3>=2\*N3,"Từ 2\/3.*",IF\(2\*S3>1\*N3,"Trên 50%.*","Không quá 50%/,
    );
  });

  it("are a table named TN_KetQua that covers all of them", () => {
    const plan = bare(KNOWN);
    expect(plan.tables).toEqual([{ area: { row: 0, column: 0, rows: 3, columns: 24 }, name: "TN_KetQua" }]);
    expect(plan.cells).toHaveLength(3 * 24);
    expect(plan.columns).toHaveLength(24);
    expect(misplaced(plan)).toEqual([]);
  });

  it("keep what a clerk typed as text, also what looks like a date or a number, and high enough to be read", () => {
    const people = HOSTILE_NAMES.map((name, at) => ({ ...person(at + 1, 19, 2, 25, 47), name }));
    const plan = bare({ ...KNOWN, kinds: recordOf(people, { group: "1.2", place: "work" }).kinds });
    const texts = plan.cells.filter(({ row, content }) => row > 0 && content.kind === "text");
    expect(texts.filter(({ content }) => content.kind === "text" && content.isUserText !== true)).toEqual(
      // The ballots issued, which nobody knows.
      HOSTILE_NAMES.map((_, at) => expect.objectContaining({ row: at + 1, column: 11 }) as unknown),
    );
    expect(
      plan.cells.filter(({ row, column }) => row > 0 && column === 9).map(({ content }) => content),
    ).toEqual(HOSTILE_NAMES.map((name) => ({ kind: "text", text: name, isUserText: true })));
    const [longest] = plan.rows.slice(-1);
    expect(longest).toBeGreaterThan(((300 * 5.5) / 120) * 11);
  });

  it("are blank where there is no base and no verdict", () => {
    const none = { ...person(1, 19, 2, 25, 47), band: null, label: null };
    const row = planLines(bare(recordOf([none], { base: null })))[1];
    expect(row?.split(" | ").slice(13)).toEqual(["", "46", "1", "19", "2", "25", "", "", "", "", ""]);
  });
});
