import { gridOf, packCells } from "../../core/sheet/grid";
import { textsOf } from "../../core/regulation/custom";
import { QD96 } from "../../core/regulation/96-QD-TW";
import { regulationRows, writeRegulation } from "./regulationSheet";

const SHEET = "TN_QuyDinh";
const TEXTS = { ...textsOf(QD96), half: "trên 2/5" };
type Cells = unknown[][];

/** A look that is the same in all cells. */
function plainFormat() {
  const font = {
    bold: false,
    strikethrough: false,
    color: "#000000",
    size: 12,
    name: "Arial",
    load: () => font,
  };
  const fill = { color: "#FFFFFF", load: () => fill };
  const format = { columnWidth: 48, rowHeight: 15, font, fill, load: () => format };
  return format;
}

/** As much of Excel as this file asks for; what is set is there at once, so a later failure leaves it behind. */
function fakeExcel(sheets: Record<string, Cells>, failingSync: number, changes: (text: unknown) => unknown) {
  let syncs = 0;
  const none = { items: [], load: () => none };
  const filter = { isDataFiltered: false, load: () => filter };
  const rangeOn = (nameNow: () => string, rows: number, columns: number) => {
    const read = () =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => sheets[nameNow()]?.[row]?.[column] ?? ""),
      );
    const write = (values: Cells) => {
      const cells = (sheets[nameNow()] ??= []);
      values.forEach((line, row) => (cells[row] = line.map(changes)));
    };
    return {
      load: () => rangeOn(nameNow, rows, columns),
      format: plainFormat(),
      numberFormat: [],
      isNullObject: rows === 0,
      rowIndex: 0,
      columnIndex: 0,
      rowCount: rows,
      columnCount: columns,
      rowHidden: false,
      columnHidden: false,
      untrack: () => undefined,
      getMergedAreasOrNullObject: () => ({ ...none, isNullObject: true }),
      getSpecialCellsOrNullObject: () => ({ ...none, isNullObject: true }),
      get text() {
        return read().map((line) => line.map(String));
      },
      get values() {
        return read();
      },
      set values(values: Cells) {
        write(values);
      },
      get formulas() {
        return read();
      },
      set formulas(values: Cells) {
        write(values);
      },
    };
  };
  const sheet = (name: string) => ({
    get name() {
      return name;
    },
    set name(to: string) {
      sheets[to] = sheets[name] ?? [];
      Reflect.deleteProperty(sheets, name);
      name = to;
    },
    get id() {
      return name;
    },
    isNullObject: !(name in sheets),
    load() {
      return this;
    },
    names: none,
    autoFilter: filter,
    getRangeByIndexes: (_row: number, _column: number, rows: number, columns: number) =>
      rangeOn(() => name, rows, columns),
    getUsedRangeOrNullObject: () => rangeOn(() => name, sheets[name]?.length ?? 0, 2),
    delete: () => {
      Reflect.deleteProperty(sheets, name);
    },
  });
  const worksheets = {
    load: () => ({ items: Object.keys(sheets).map(sheet) }),
    getItem: sheet,
    getItemOrNullObject: sheet,
    add: (name: string) => {
      sheets[name] = [];
      return sheet(name);
    },
  };
  const sync = () => {
    syncs += 1;
    return syncs === failingSync ? Promise.reject(new Error("GeneralException")) : Promise.resolve();
  };
  const run = (_: unknown, work: (context: unknown) => unknown) =>
    work({ workbook: { worksheets, tables: none, names: none }, sync });
  const requirements = { isSetSupported: () => true };
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements } } });
}

async function write(before: Record<string, Cells>, failingSync = 0, changes = (text: unknown) => text) {
  const sheets = structuredClone(before);
  fakeExcel(sheets, failingSync, changes);
  return { result: await writeRegulation(TEXTS), sheets };
}

const OLD: Cells = [
  ["Quy định gốc", "09-HD/DDTLD"],
  ...Array.from({ length: 19 }, () => ["Số 0 ở cuối", "bỏ"]),
];
const KNOWN = { Phiếu: [["a", "b"]] };

afterEach(() => Object.assign(globalThis, { Excel: undefined, Office: undefined }));

describe("writeRegulation", () => {
  it.each([
    ["a new sheet", KNOWN, 18],
    ["over one that is ours, blank below", { ...KNOWN, [SHEET]: OLD }, 20],
  ])("writes %s", async (_, before, rows) => {
    const { result, sheets } = await write(before);
    expect(result).toMatchObject({
      ok: true,
      value: { sheet: SHEET, ...packCells(regulationRows(TEXTS, undefined)) },
    });
    const old = gridOf({ sheet: SHEET, row: 0, column: 0, cells: Array.from({ length: rows }, () => []) });
    expect(sheets[SHEET]).toEqual(regulationRows(TEXTS, rows > 18 ? old : undefined));
  });

  it("refuses a sheet of that name that is not ours", async () => {
    const before = { [SHEET]: [["Họ tên", "Chức vụ"]] };
    const { result, sheets } = await write(before);
    expect(result).toMatchObject({ ok: false, finding: { code: "F506" } });
    expect(sheets).toEqual(before);
  });

  describe.each([
    // The second asks for names and tables, which may fail for themselves.
    ["a new sheet", KNOWN, [1, 3]],
    // The fourth asks where formulas stand, the fifth how cells look: what Excel refuses of either is asked otherwise.
    ["over one of ours", { ...KNOWN, [SHEET]: OLD }, [1, 3, 6, 7]],
  ])("of %s", (_, before, syncs) => {
    it.each(syncs)("leaves the workbook as it was when sync %d fails", async (failing) => {
      const { result, sheets } = await write(before, failing);
      expect(result).toMatchObject({ ok: false, finding: { code: "F501" } });
      expect(sheets).toEqual(before);
    });
  });

  it("takes back what reads back differently", async () => {
    const changes = (text: unknown) => (text === "trên 2/5" ? 45_052 : text);
    const { result, sheets } = await write(KNOWN, 0, changes);
    expect(result).toMatchObject({ ok: false, finding: { code: "F502", facts: { actual: "45052" } } });
    expect(sheets).toEqual(KNOWN);
  });
});
