import { kindOf, type KindTexts } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import type { Finding } from "../finding/finding";
import { count } from "./count";
import { EMPTY_CONFERENCE, EMPTY_SETUP, type CountSetup } from "../setup/setup";

function sheet(rows: Cell[][]): ReadonlyMap<string, SheetGrid> {
  return new Map([["P", gridOf({ sheet: "P", row: 0, column: 0, cells: rows })]]);
}

function setup(kind: Partial<KindTexts> = {}, rest: Partial<CountSetup> = {}): CountSetup {
  return { ...EMPTY_SETUP, ...rest, kinds: [kindOf({ sheet: "P", marks: "A2:B5", ...kind })] };
}

const rows = (...ballots: Cell[][]) => sheet([["Nguyễn Văn A", "Trần Thị B"], ...ballots]);
const GOOD = rows(["TNC", "TN"], ["TNC", "TNT"], ["TN", "TNT"], ["TNC", "TNT"]);
const codes = (findings: readonly Finding[]) => findings.map((item) => item.code);
const without = (findings: readonly Finding[], code: string) =>
  codes(findings).filter((item) => item !== code);

describe("count", () => {
  it("gives counts, base, band and proof per person", () => {
    const record = count(setup(), GOOD);
    expect(record.kinds[0]).toMatchObject({
      base: 4,
      collected: 4,
      source: { signs: { codes: "TNC/TN/TNT" } },
    });
    expect(record.kinds[0]?.people).toMatchObject([
      { name: "Nguyễn Văn A", high: 3, confidence: 1, low: 0, valid: 4, invalid: 0, band: "none", margin: 3 },
      { name: "Trần Thị B", high: 0, confidence: 1, low: 3, valid: 4, band: "twoThirds", margin: null },
    ]);
    expect(without(record.findings, "N402")).toEqual([]);
  });

  it.each<[string, ReadonlyMap<string, SheetGrid>, Partial<KindTexts>, string]>([
    ["an unknown mark", rows(["TNC", "TN"], ["TNN", "TNT"], ["TN", "TNT"], ["TNC", "TNT"]), {}, "F131"],
    [
      "an error cell",
      rows(["TNC", "TN"], [{ error: "#N/A" }, "TNT"], ["TN", "TNT"], ["TNC", "TNT"]),
      {},
      "F132",
    ],
    ["no box", rows(["TNC", "TN"], [null, "TNT"], ["TN", "TNT"], ["TNC", "TNT"]), {}, "N141"],
    ["two boxes", rows(["TNC", "TN"], ["TNC,TN", "TNT"], ["TN", "TNT"], ["TNC", "TNT"]), {}, "N142"],
    ["declared invalid", rows(["TNC", "TN"], ["KHL", "TNT"], ["TN", "TNT"], ["TNC", "TNT"]), {}, "N143"],
    ["a typed 0", rows(["TNC", "TN"], [0, "TNT"], ["TN", "TNT"], ["TNC", "TNT"]), {}, "N113"],
    ["a gap", rows(["TNC", "TN"], [null, null], ["TN", "TNT"], ["TNC", "TNT"]), {}, "W111"],
    ["more collected than issued", GOOD, { issued: 3 }, "F204"],
    ["collected that does not fit the rows", GOOD, { collected: 5 }, "F205"],
    ["digits", rows([1, 2], [1, 3], [2, 3], [1, 3]), {}, "F154"],
    ["a range outside the workbook", GOOD, { sheet: "Q" }, "F105"],
    ["a malformed range", GOOD, { marks: "A2-B5" }, "F105"],
    ["names that do not fit", GOOD, { people: "A1:A1" }, "F104"],
    [
      "a missing name",
      sheet([
        ["Nguyễn Văn A", null],
        ["TNC", "TN"],
        ["TNC", "TN"],
        ["TNT", "TN"],
        ["TN", "TNC"],
      ]),
      {},
      "F121",
    ],
    ["letters without K", rows(["C", "T"], ["C", "T"], ["T", "T"], ["C", "C"]), {}, "F102"],
    ["nothing typed", rows([null, null], [null, null], [null, null], [null, null]), {}, "F101"],
  ])("reports %s", (_, sheets, kind, code) => {
    const { findings } = count(setup(kind), sheets);
    expect(without(findings, "N402")).toEqual([code]);
  });

  it("says where: sheet and cell", () => {
    const sheets = rows(["TNC", "TN"], ["TNC", "TNN"], ["TN", "TNT"], ["TNC", "TNT"]);
    expect(count(setup(), sheets).findings[0]).toMatchObject({
      code: "F131",
      severity: "F",
      sheet: "P",
      address: "B3",
      facts: { person: "Trần Thị B", ballot: 2, text: "TNN" },
    });
  });

  it("counts blank ballots for everybody when more were collected than marked", () => {
    const sheets = rows(["TNC", "TN"], [null, null], ["TN", "TNT"], ["TNC", "TNT"]);
    const record = count(setup({ collected: 4 }), sheets);
    expect(record.kinds[0]).toMatchObject({ collected: 4, blank: 1 });
    expect(record.kinds[0]?.people.map((person) => person.invalid)).toEqual([1, 1]);
    expect(without(record.findings, "N402")).toEqual(["N112"]);
  });

  it("gives no verdict without a base", () => {
    const record = count(setup({ collected: 0 }), rows([null, null], [null, null]));
    expect(codes(record.findings)).toContain("F101");
  });

  it("refuses an unknown regulation", () => {
    expect(codes(count(setup({}, { regulation: "1-QD/TW" }), GOOD).findings)).toContain("F404");
  });
});

describe("the conference", () => {
  it.each([
    [{ summoned: 5, present: 6 }, "F201"],
    [{ present: 5, presentAtVote: 6 }, "F202"],
    [{ summoned: 9, present: 5 }, "F401"],
    [{ members: 9, absent: 2, present: 6 }, "W211"],
    [{ present: -1 }, "F207"],
    [{ summoned: 2.5 }, "F207"],
    [{ date: "2021-05-27" }, "W403"],
  ])("%j → %s", (figures, code) => {
    const conference = { ...EMPTY_CONFERENCE, ...figures };
    expect(codes(count(setup({}, { conference }), GOOD).findings)).toContain(code);
  });

  it("has its quorum at exactly 2/3", () => {
    const conference = { ...EMPTY_CONFERENCE, summoned: 60, present: 40 };
    const record = count(setup({}, { conference }), GOOD);
    expect(record.conference).toMatchObject({
      quorum: true,
      quorumProof: { left: 120, sign: "≥", right: 120 },
    });
  });

  it("knows no quorum where nobody was summoned or the regulation sets none", () => {
    const conference = { ...EMPTY_CONFERENCE, summoned: 0, present: 0 };
    expect(count(setup({}, { conference }), GOOD).conference.quorum).toBeNull();
    const known = { ...EMPTY_CONFERENCE, summoned: 60, present: 1 };
    expect(
      count(setup({}, { conference: known, regulation: "09-HD/DDTLD" }), GOOD).conference.quorum,
    ).toBeNull();
  });

  it("checks ballots issued against those present", () => {
    const conference = { ...EMPTY_CONFERENCE, present: 3 };
    expect(codes(count(setup({ issued: 4 }, { conference }), GOOD).findings)).toContain("F203");
  });
});

describe("plausibility", () => {
  const many = (person: Cell[]) => sheet([["Nguyễn Văn A"], ...person.map((cell) => [cell])]);
  const kind = (rowCount: number) => ({ marks: `A2:A${String(rowCount + 1)}` });

  it("asks at three invalid marks and 5 %", () => {
    const cells = [...Array<Cell>(57).fill("TNC"), ...Array<Cell>(3).fill("TNC,TN")];
    expect(codes(count(setup(kind(60)), many(cells)).findings)).toContain("W601");
    const fewer = [...Array<Cell>(58).fill("TNC"), ...Array<Cell>(3).fill("TNC,TN")];
    expect(codes(count(setup(kind(61)), many(fewer)).findings)).not.toContain("W601");
  });

  it("asks at 98 % identical marks on ten ballots", () => {
    expect(codes(count(setup(kind(10)), many(Array<Cell>(10).fill("TNC"))).findings)).toContain("W602");
    expect(codes(count(setup(kind(9)), many(Array<Cell>(9).fill("TNC"))).findings)).not.toContain("W602");
  });

  it("says above 200 of a code once, with the number of cells", () => {
    const cells = [...Array<Cell>(250).fill("?"), ...Array<Cell>(300).fill("TNC")];
    const found = count(setup(kind(550)), many(cells)).findings.filter((item) => item.code === "F131");
    expect(found).toHaveLength(1);
    expect(found[0]?.cells).toBe(250);
    expect(found[0]?.address?.split(",")).toHaveLength(200);
  });
});
