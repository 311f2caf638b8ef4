import { kindOf, type KindTexts, kindTexts } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { finding } from "../finding/finding";
import { count } from "./count";
import { EMPTY_CONFERENCE, EMPTY_SETUP, type CountSetup, type KindSetup } from "../setup/setup";
import type { Acceptance } from "../setup/acceptance";
import { openWarnings } from "./settle";
import { subjectOf } from "./subject";

const HEAD = ["Nguyễn Văn A", "Trần Thị B"];
// A gap in the marks: W111.
const GAP: Cell[][] = [
  ["TNC", "TN"],
  [null, null],
  ["TN", "TNT"],
  ["TNC", "TNT"],
];

function sheetOf(rows: readonly Cell[][], head: readonly Cell[] = HEAD, row = 0, sheet = "P"): SheetGrid {
  return gridOf({ sheet, row, column: 0, cells: [head, ...rows] });
}

const KIND: KindSetup = kindOf({ sheet: "P", marks: "A2:B5" });

function counted(change: Partial<CountSetup> = {}, grid = sheetOf(GAP), kind: Partial<KindTexts> = {}) {
  const setup = { ...EMPTY_SETUP, kinds: [kindOf({ ...kindTexts(KIND), ...kind })], ...change };
  return count(setup, new Map([[grid.sheet, grid]]));
}

const dataOf = (...args: Parameters<typeof counted>) => counted(...args).data;
const DATA = dataOf();
const GIVEN: Acceptance = {
  code: "W111",
  person: "",
  reason: "Phiếu trắng",
  by: "Trần Thị B",
  at: "2023-12-13T10:00",
  data: DATA,
};

describe("the fingerprint of what was counted", () => {
  it("is a SHA-256 that the same data give again", () => {
    expect(DATA).toMatch(/^[0-9a-f]{64}$/);
    expect(dataOf()).toBe(DATA);
  });

  it.each<[string, Parameters<typeof counted>]>([
    ["another place on the sheet", [{}, sheetOf(GAP, HEAD, 4), { marks: "A6:B9" }]],
    ["another name of the sheet", [{}, sheetOf(GAP, HEAD, 0, "Q"), { sheet: "Q" }]],
    [
      "a typed 0 for no mark",
      [
        {},
        sheetOf([
          ["TNC", "TN"],
          [0, null],
          ["TN", "TNT"],
          ["TNC", "TNT"],
        ]),
      ],
    ],
    ["another spelling of a mark", [{}, sheetOf([["tnc", "TN"], ...GAP.slice(1)])]],
    [
      "names in decomposed letters",
      [
        {},
        sheetOf(
          GAP,
          HEAD.map((name) => name.normalize("NFD")),
        ),
      ],
    ],
    [
      "words that only describe",
      [{ conference: { ...EMPTY_CONFERENCE, unit: "Đơn vị A" }, clerk: "Lê Văn C" }],
    ],
    ["explanations", [{ accepted: [GIVEN] }]],
  ])("does not change with %s", (_, change) => {
    const [setup, grid, kind] = change;
    // A typed 0 is noted, and notes do not count here.
    expect(dataOf(setup, grid, kind)).toBe(DATA);
  });

  it.each<[string, Parameters<typeof counted>]>([
    ["a mark", [{}, sheetOf([["TNT", "TN"], ...GAP.slice(1)])]],
    ["two ballots that change places", [{}, sheetOf([GAP[3] ?? [], ...GAP.slice(1, 3), GAP[0] ?? []])]],
    ["a name", [{}, sheetOf(GAP, ["Nguyễn Văn A", "Lê Văn C"])]],
    ["a figure of the conference", [{ conference: { ...EMPTY_CONFERENCE, present: 48 } }]],
    ["the date", [{ conference: { ...EMPTY_CONFERENCE, date: "2023-12-13" } }]],
    ["a figure of the kind", [{}, sheetOf(GAP), { issued: 4 }]],
    ["papers without a row", [{}, sheetOf(GAP), { collected: 3, signed: 1 }]],
    [
      "somebody who is not voted on",
      [
        {},
        sheetOf(GAP),
        { excluded: [{ position: null, name: "Lê Văn C", office: "", reason: "retiring", date: "" }] },
      ],
    ],
    ["the regulation", [{ regulation: "09-HD/DDTLD" }]],
    ["the unit's own regulation", [{ custom: { from: "96-QD/TW", half: "Trên 60%" } }]],
    ["the implementing text", [{ implementing: { title: "KH", clauses: { half: "a", twoThirds: "b" } } }]],
    ["a sign of one's own", [{ codes: [{ text: "Đ", meaning: "high" }] }]],
    ["a limit", [{ limits: { ...EMPTY_SETUP.limits, invalidBallots: 4 } }]],
    ["a range that cannot be read", [{}, sheetOf(GAP), { marks: "?" }]],
  ])("changes with %s", (_, [setup, grid, kind]) => {
    expect(dataOf(setup, grid, kind)).not.toBe(DATA);
  });

  it("changes with what a warning says", () => {
    const numbered = (...numbers: number[]) =>
      sheetOf(
        GAP.map((row, at) => [numbers[at] ?? null, ...row]),
        ["Số phiếu", ...HEAD],
      );
    const twice = counted({}, numbered(1, 2, 3, 3), { marks: "B2:C5" });
    expect(twice.findings.map(({ code }) => code)).toContain("W120");
    expect(twice.data).not.toBe(dataOf({}, numbered(1, 2, 3, 4), { marks: "B2:C5" }));
  });

  it("takes a table of counts by its figures", () => {
    const table = (high: number) =>
      sheetOf(
        [
          ["Nguyễn Văn A", high, 1, 0],
          ["Trần Thị B", 2, 1, 0],
        ],
        ["Họ tên", "Cao", "Tín nhiệm", "Thấp"],
      );
    const kind = { marks: "B2:D3", layout: "counts", collected: 3 };
    expect(dataOf({}, table(2), kind)).not.toBe(dataOf({}, table(1), kind));
  });
});

describe("explained warnings", () => {
  it("are accepted with the warnings they cover, and still found", () => {
    const record = counted({ accepted: [GIVEN] });
    expect(record.accepted).toMatchObject([{ ...GIVEN, findings: [{ code: "W111", facts: { rows: 1 } }] }]);
    expect(record.withdrawn).toEqual([]);
    expect(record.findings.map(({ code }) => code)).toContain("W111");
    expect(openWarnings(record)).toEqual([]);
  });

  it.each([
    ["without a reason", { ...GIVEN, reason: " " }],
    ["about another code", { ...GIVEN, code: "W601" as const }],
    ["about somebody else", { ...GIVEN, person: "Nguyễn Văn A" }],
    ["about a note", { ...GIVEN, code: "N402" as const }],
  ])("stay open when the explanation is %s", (_, given) => {
    const record = counted({ accepted: [given] });
    expect(record).toMatchObject({ accepted: [], withdrawn: [] });
    expect(openWarnings(record).map(({ code }) => code)).toEqual(["W111"]);
  });

  it("are withdrawn when the data changed, and the explanation is kept", () => {
    const record = counted({ accepted: [GIVEN] }, sheetOf([["TNT", "TN"], ...GAP.slice(1)]));
    expect(record).toMatchObject({ accepted: [], withdrawn: [GIVEN] });
    expect(openWarnings(record)).toHaveLength(1);
  });
});

describe("the subject of a finding", () => {
  it.each([
    [finding("W412", { person: "Nguyễn Văn A" }), "Nguyễn Văn A"],
    [finding("N145", { ballot: 1, fault: "signed" }), "signed"],
    [finding("W111", { rows: 1 }), ""],
  ])("of %j is %s", (found, subject) => {
    expect(subjectOf(found)).toBe(subject);
  });
});
