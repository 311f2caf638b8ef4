import { kindOf, type KindTexts, kindTexts } from "../setup/kindTexts";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { readSheetSetup } from "../recognise/sheetSetup";
import { count } from "./count";
import { jobSetup, type ReportJob } from "../recognise/jobSetup";
import type { CountRecord } from "../record/record";
import { EMPTY_SETUP } from "../setup/setup";

const HEAD: Cell[] = ["Họ và tên", "Hợp lệ", "KHL", "Cao", "%", "Tín nhiệm", "%", "Thấp", "%"];
const LINES: Cell[][] = [
  ["Nguyễn Văn A", 46, 1, 19, "40,43", 2, "4,26", 25, "53,19"],
  ["Trần Thị B", 47, 0, 46, "97,87", 0, "0", 1, "2,13"],
];

const sheetOf = (lines: Cell[][], head = HEAD): SheetGrid =>
  gridOf({
    sheet: "KQ",
    row: 0,
    column: 0,
    cells: [head, ...lines],
  });

function counted(lines: Cell[][], job: ReportJob = {}, kind: Partial<KindTexts> = {}): CountRecord {
  const grid = sheetOf(lines);
  const setup = jobSetup(job, [grid]);
  return count(
    { ...setup, kinds: setup.kinds.map((found) => kindOf({ ...kindTexts(found), ...kind })) },
    new Map([["KQ", grid]]),
  );
}

const said = (record: CountRecord) =>
  record.findings
    .filter(({ code }) => code !== "N402" && code !== "N417")
    .map(({ code, address }) => `${code}@${String(address)}`);
const withCell = (row: number, column: number, cell: Cell) =>
  LINES.map((line, at) => (at === row ? line.with(column, cell) : line));

describe("a finished result, checked again", () => {
  it("is recognised and judged, the ballots collected from valid and invalid", () => {
    const record = counted(LINES);
    expect(said(record)).toEqual([]);
    expect(record.kinds).toMatchObject([
      {
        source: { type: "counts" },
        marks: "D2:H3",
        collected: 47,
        base: 47,
        people: [
          {
            name: "Nguyễn Văn A",
            low: 25,
            valid: 46,
            invalid: 1,
            reasons: { declared: 1 },
            band: "half",
            margin: 7,
          },
          { name: "Trần Thị B", low: 1, band: "none" },
        ],
      },
    ]);
  });

  it.each<[string, number, number, Cell, readonly string[]]>([
    ["a percentage that is wrong", 1, 4, "97,78", ["W231@E3"]],
    ["a percentage of the valid ballots", 0, 8, "54,35", ["W233@I2"]],
    ["a count that cannot give its percentage", 1, 7, 2, ["F232@I3", "F235@null"]],
    ["valid ballots that are not the sum", 0, 1, 45, ["F236@null", "F237@null"]],
    ["a blank count", 0, 5, null, ["F137@F2"]],
    ["a computed percentage", 1, 4, (46 / 47) * 100, []],
    ["a computed share of 1", 1, 4, 46 / 47, []],
    ["a rounded number", 1, 4, 97.87, []],
    ["a wrong number", 1, 4, 97.78, ["W231@E3"]],
    ["an error beside a count", 1, 4, { error: "#DIV/0!" }, []],
    ["a count with its percentage in one cell", 1, 3, "46 (97,87%)", []],
  ])("says %s", (_, row, column, cell, expected) => {
    expect(said(counted(withCell(row, column, cell), { collected: 47 }))).toEqual(expected);
  });

  it("gives no verdict while a count is missing", () => {
    const record = counted(withCell(0, 5, null), { collected: 47 });
    expect(record.kinds[0]?.people.map(({ band }) => band)).toEqual([null, null]);
  });

  it("needs the ballots collected where the table does not say them", () => {
    expect(said(counted(withCell(1, 2, null)))).toEqual(["F247@D2:H3"]);
    expect(said(counted(withCell(1, 2, 1), { collected: 47 }))).toEqual(["F237@null"]);
  });

  it("leaves people out, and asks for names and for people below the range", () => {
    const excluded = [
      { position: 1, name: "Nguyễn Văn A", office: "", reason: "retiring", date: "" },
    ] as const;
    const record = counted(LINES, {}, { excluded });
    expect(record.kinds[0]?.people.map(({ position, name, low }) => [position, name, low])).toEqual([
      [1, "Trần Thị B", 1],
    ]);
    expect(said(counted(withCell(1, 0, null)))).toEqual(["F121@A3"]);
    expect(said(counted(LINES, {}, { marks: "D2:H2" }))).toEqual(["F110@D3"]);
  });

  it.each<[Partial<KindTexts>, string]>([
    [{ marks: "D9:H9" }, "F101@D9:H9"],
    [{ marks: "D5:H5" }, "F101@D5:H5"],
    [{ marks: "D-" }, "F105@null"],
    [{ sheet: "?" }, "F105@null"],
  ])("refuses %j: %s", (kind, expected) => expect(said(counted(LINES, {}, kind))).toEqual([expected]));

  it("may be of another regulation than the conference, and say nothing of valid ballots", () => {
    expect(counted(LINES, {}, { regulation: "96/2023/QH15" }).kinds[0]).toMatchObject({
      regulation: "96/2023/QH15",
    });
    const bare = LINES.map((line) => line.with(1, null).with(2, null));
    expect(said(counted(bare, { collected: 47 }))).toEqual([]);
    expect(said(counted(withCell(0, 1, 0), { collected: 47 }))).toEqual(["F236@null", "F237@null"]);
    expect(said(counted(withCell(0, 7, "60 (53,19%)"), { collected: 47 }))).toEqual(["F232@H2", "F235@null"]);
  });

  it("refuses a sheet without any table", () => {
    const kinds = [kindOf({ sheet: "KQ", marks: "A1:C2", layout: "counts" })];
    const record = count({ ...EMPTY_SETUP, kinds }, new Map([["KQ", sheetOf([["x", "y"]], ["a", "b"])]]));
    expect(said(record)).toEqual(["F101@A1:C2"]);
  });

  it("takes shares of members where the regulation does, and knows the other wholes", () => {
    const members = { regulation: "85/2014/QH13", members: 50, collected: 47, issued: 48 };
    const record = counted(LINES, members);
    expect(record.kinds[0]).toMatchObject({ base: 50, people: [{ band: "none" }, {}] });
    expect(said(record)).toContain("W233@I2");
    const wholes = withCell(0, 7, "25/51");
    const unknown = counted(wholes, { regulation: "85/2014/QH13", collected: 47 });
    expect(said(unknown)).toEqual(["F206@null"]);
  });
});

describe("ballots or counts", () => {
  const ballots: Cell[][] = [
    ["Nguyễn Văn A", "Trần Thị B"],
    ["TNC", "TNT"],
    ["TNC", "TN"],
    ["TN", "TNT"],
  ];
  const typeOf = (cells: Cell[][]) =>
    readSheetSetup(gridOf({ sheet: "P", row: 0, column: 0, cells })).kind?.source?.type;

  it("are ballots where both stand on a sheet", () => {
    const summary: Cell[][] = [
      ["Họ và tên", "Cao", "TN", "Thấp"],
      ["Nguyễn Văn A", 2, 1, 0],
    ];
    const beside = ballots.map((row, at) => [...row, null, ...(summary[at] ?? [])]);
    expect(typeOf(beside)).toBe("rows");
  });

  it("are ballots where every cell under the levels is 0 or 1", () => {
    const boxes: Cell[][] = [
      ["Phiếu", "Cao", "TN", "Thấp"],
      ["Phiếu số một", 1, 0, null],
      ["Phiếu số hai", 0, 0, 1],
      ["Phiếu số ba", 1, null, 0],
    ];
    expect(typeOf(boxes)).toBe("rows");
  });

  it("are counts where a number can be no mark", () => {
    const cells = [
      ["Họ và tên", "Cao", "TN", "Thấp"],
      ["Nguyễn Văn A", 1, 2, 0],
      ["Trần Thị B", 3, 0, 0],
    ];
    expect(typeOf(cells)).toBe("counts");
  });
});

describe("a result whose invalid ballots are few", () => {
  it("is no table of ballots marked 1, 2, 3", () => {
    const rows: Cell[][] = [
      ["STT", "Họ và tên", "Hợp lệ", "KHL", "Cao", "Tín nhiệm", "Thấp"],
      [1, "Nguyễn Văn A", 9, 1, 7, 2, 0],
      [2, "Trần Thị B", 8, 2, 3, 2, 3],
      [3, "Lê Văn C", 9, 1, 3, 3, 3],
    ];
    const { kind } = readSheetSetup(gridOf({ sheet: "P", row: 0, column: 0, cells: rows }));
    expect(kind && kindTexts(kind)).toMatchObject({ layout: "counts", marks: "E2:G4" });
  });
});
