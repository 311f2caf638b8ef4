import type { Cell } from "../sheet/cell";
import { cellsOf, gridOf, type SheetGrid } from "../sheet/grid";
import { readSheetSetup } from "../recognise/sheetSetup";
import {
  JOURNAL_SHEET,
  JOURNAL_START,
  endOf,
  journalRow,
  journalRows,
  shortCode,
  type JournalEvent,
} from "./journal";
import { verifyJournal } from "./verify";

const EVENT: JournalEvent = {
  at: "2023-12-13 10:05:00",
  by: "Nguyễn Văn A",
  what: "Đọc phiếu",
  range: "Phiếu!B3:C5",
  regulation: "96-QD/TW",
  content: "3 phiếu",
};
const ROWS = journalRows(
  [EVENT, { ...EVENT, content: "TNC → TN" }, { ...EVENT, content: "'=1\r\n2" }, { ...EVENT, content: "" }],
  JOURNAL_START,
);
const HEAD = [
  "Số TT",
  "Thời điểm",
  "Người thực hiện",
  "Việc",
  "Vùng",
  "Quy định",
  "Nội dung",
  "Trước",
  "Dòng",
];

const sheetOf = (rows: readonly (readonly Cell[])[]): SheetGrid =>
  gridOf({
    sheet: JOURNAL_SHEET,
    row: 0,
    column: 0,
    // A blank cell comes back without its text.
    cells: [HEAD, ...rows.map((row) => row.map((cell) => (cell === "" ? null : cell)))],
  });
const END = endOf(ROWS[3] ?? []);
const verified = (rows: readonly (readonly Cell[])[], kept: typeof END | null = null) =>
  verifyJournal(sheetOf(rows), kept);
const fault = (line: number, how: string) => ({
  ok: false,
  finding: { code: "F512", sheet: JOURNAL_SHEET, address: `A${String(line + 1)}`, facts: { line, how } },
});

describe("the short code of a line", () => {
  it("is the first twenty digits in groups of four", () => {
    expect(shortCode(`7f3a91c2b4e0d51688aa${"0".repeat(44)}`)).toBe("7F3A-91C2-B4E0-D516-88AA");
  });

  it("is blank where there is no line", () => {
    expect(shortCode("")).toBe("");
  });
});

describe("the journal", () => {
  it("numbers its lines and chains their hashes", () => {
    expect(ROWS.map((row) => row[0])).toEqual(["1", "2", "3", "4"]);
    expect(ROWS.map((row) => row[7])).toEqual(["", ...ROWS.slice(0, 3).map((row) => row[8])]);
    expect(new Set(ROWS.map((row) => row[8])).size).toBe(4);
    expect(ROWS[0]?.[8]).toMatch(/^[0-9a-f]{64}$/);
  });

  it("keeps texts as a cell gives them back", () => {
    expect(ROWS[2]?.[6]).toBe("’=1\n2");
    expect(journalRow({ ...EVENT, content: "x".repeat(5000) }, JOURNAL_START)[6]).toHaveLength(2000);
  });

  it("is whole as written", () => {
    expect(verified(ROWS)).toEqual({ ok: true, value: END });
    expect(verified(ROWS, END)).toEqual({ ok: true, value: END });
    expect(verified([])).toEqual({ ok: true, value: JOURNAL_START });
  });

  it("is whole when its numbers became numbers and its letters were decomposed", () => {
    const rows = ROWS.map(([number = "", ...rest]) => [
      Number(number),
      ...rest.map((text) => text.normalize("NFD")),
    ]);
    expect(verified(rows)).toMatchObject({ ok: true });
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])("names the first line in which column %d was altered", (column) => {
    const altered = (row: readonly string[]) => row.with(column, "x");
    expect(verified([ROWS[0] ?? [], altered(ROWS[1] ?? []), altered(ROWS[2] ?? [])])).toMatchObject(
      fault(2, "altered"),
    );
  });

  it("takes a further column, an error or a blank line for altered", () => {
    expect(verified([[...(ROWS[0] ?? []), "x"]])).toMatchObject(fault(1, "altered"));
    expect(verified([(ROWS[0] ?? []).with(6, "")])).toMatchObject(fault(1, "altered"));
    expect(verified([[...(ROWS[0] ?? []).slice(0, 6), { error: "#N/A" }]])).toMatchObject(
      fault(1, "altered"),
    );
    expect(verified([ROWS[0] ?? [], [], ROWS[1] ?? []])).toMatchObject(fault(2, "altered"));
  });

  it("names the line after which one is missing", () => {
    expect(verified(ROWS.toSpliced(1, 1))).toMatchObject(fault(2, "missing"));
    expect(verified(ROWS.slice(1))).toMatchObject(fault(1, "missing"));
  });

  it("names the first line that was moved", () => {
    const [one = [], two = [], three = [], four = []] = ROWS;
    expect(verified([one, three, two, four])).toMatchObject(fault(2, "moved"));
  });

  it("knows that the last lines are missing where the workbook remembers them", () => {
    expect(verified(ROWS.slice(0, 2), END)).toMatchObject(fault(3, "missing"));
    expect(verified([], END)).toMatchObject(fault(1, "missing"));
  });

  it("may have a line more than the workbook remembers", () => {
    expect(verified(ROWS, endOf(ROWS[2] ?? []))).toEqual({ ok: true, value: END });
  });

  it("does not take another line of the right hash for the next", () => {
    const other = journalRow(EVENT, { number: 5, hash: ROWS[0]?.[8] ?? "" });
    expect(verified([ROWS[0] ?? [], other])).toMatchObject(fault(2, "missing"));
    const forged = journalRow(EVENT, { number: 1, hash: "0".repeat(64) });
    expect(verified([ROWS[0] ?? [], forged])).toMatchObject(fault(2, "altered"));
  });

  it("is altered where its last columns were emptied", () => {
    const short = ROWS.map((row) => row.slice(0, 2));
    expect(verified(short)).toMatchObject(fault(1, "altered"));
  });

  it("begins where the used part of its sheet begins", () => {
    const cells = cellsOf(sheetOf(ROWS));
    const moved = gridOf({ sheet: JOURNAL_SHEET, row: 1, column: 1, cells });
    expect(verifyJournal(moved, null)).toMatchObject(fault(1, "altered"));
  });

  it("holds no ballots", () => {
    const codes = ["TNC", "TN", "TNT"].map((content) => ({ ...EVENT, content }));
    expect(readSheetSetup(sheetOf(journalRows(codes, JOURNAL_START))).kinds).toEqual([]);
  });
});
