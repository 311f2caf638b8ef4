import { until, quiet } from "../support/waiting";
import { useDesk } from "./useDesk";

const desk = useDesk();
const SHEET = "Phiếu";
/** One for the names of the sheets, one for the cells. */
const MOST_SYNCS = 2;

const page = () => desk.addin.window.document;
const text = () => page().body.textContent.replace(/\s+/g, " ");
const see = (wanted: string) => until(() => text().includes(wanted));
const named = (name: string) =>
  [...page().querySelectorAll("button")].find((button) => button.textContent.trim().startsWith(name));

async function press(name: string): Promise<void> {
  await until(() => named(name) !== undefined && named(name)?.getAttribute("aria-disabled") !== "true");
  named(name)?.click();
}

/** The results are shown, and everything has come to rest. */
async function toResults(): Promise<void> {
  await press("Tiếp tục");
  await press("Dùng vùng đang chọn");
  await see("46 phiếu, 13 người");
  await press("Tiếp tục");
  await see("0 lỗi");
  await press("Tiếp tục");
  await see("46 phiếu thu về");
  await rest();
}

async function rest(): Promise<void> {
  const stands = () => `${String(desk.workbook.batches())} ${text()}`;
  await desk.workbook.idle();
  await quiet(stands);
  await until(() => !text().includes("Đang cập nhật"));
  await quiet(stands);
}

const inPage = <T>(value: T): T => desk.addin.window.JSON.parse(JSON.stringify(value)) as T;

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Does something on the sheet as Excel does it; answers with the syncs of the pane that followed. */
async function act(what: Act, name = SHEET): Promise<number> {
  const before = desk.workbook.batches();
  await desk.excel.run(async (context) => {
    what(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
  await rest();
  return desk.workbook.batches() - before - 1;
}

/** The figures of a person in the table of results. */
function figures(name: string): readonly (string | undefined)[] {
  const row = [...page().querySelectorAll("tr")].find((one) => one.textContent.includes(name));
  return [...(row?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent.trim());
}

const set =
  (address: string, value: unknown): Act =>
  (sheet) => {
    sheet.getRange(address).values = inPage<unknown[][]>([[value]]);
  };

describe("an edit of a sheet that was counted", () => {
  it("is counted with at most two syncs", async () => {
    await toResults();
    const before = figures("Nguyễn Văn A");
    expect(await act(set("C5", "TNT"))).toBeLessThanOrEqual(MOST_SYNCS);
    const after = figures("Nguyễn Văn A");
    expect(after).not.toEqual(before);
    expect(await act(set("C5", "TNC"))).toBeLessThanOrEqual(MOST_SYNCS);
    expect(figures("Nguyễn Văn A")).toEqual(before);
  });
});

const LAST = { row: 199, column: 19 };

/** Does what the grid does when the clerk inserts, deletes or sorts: the host tells of it as Excel does. */
async function inGrid(command: string, place: object): Promise<void> {
  const { workbook, commands, unitId } = desk.workbook.live();
  const subUnitId = workbook.getActiveSheet().getSheetId();
  commands.syncExecuteCommand(`sheet.mutation.${command}`, { unitId, subUnitId, ...place });
  await rest();
}

const rows = (startRow: number, endRow: number) => ({
  range: { startRow, endRow, startColumn: 0, endColumn: LAST.column },
});
const columns = (startColumn: number, endColumn: number) => ({
  range: { startRow: 0, endRow: LAST.row, startColumn, endColumn },
});
/** The ballots in their rows, from 0, the other way round. */
const turned = {
  range: { startRow: 4, endRow: 49, startColumn: 0, endColumn: 14 },
  order: Object.fromEntries(Array.from({ length: 46 }, (_, at) => [4 + at, 49 - at])),
};

/** What clerks do to a sheet that leaves every ballot what it was. */
const MOVES = [
  { name: "a row inserted above the table", command: "insert-row", place: rows(0, 0) },
  { name: "two rows inserted above the heads", command: "insert-row", place: rows(1, 2) },
  { name: "a row inserted among the ballots", command: "insert-row", place: rows(20, 20) },
  { name: "a column inserted before the marks", command: "insert-col", place: columns(0, 0) },
  { name: "the title's row deleted", command: "remove-rows", place: rows(0, 0) },
  { name: "the column of numbers deleted", command: "remove-col", place: columns(0, 0) },
  { name: "ballots sorted", command: "reorder-range", place: turned },
];

describe("ballots that only stand elsewhere", () => {
  it.each(MOVES)("are counted the same after $name", async ({ command, place }) => {
    await toResults();
    const before = figures("Nguyễn Văn A");
    const cells = () => JSON.stringify(desk.workbook.read(SHEET, "A1:O60").values);
    const stood = cells();
    await inGrid(command, place);
    expect(cells()).not.toBe(stood);
    expect(text()).not.toMatch(/\d lỗi/);
    expect(figures("Nguyễn Văn A")).toEqual(before);
  });

  it("are counted the same after another sheet was put before theirs", async () => {
    await toResults();
    const before = figures("Nguyễn Văn A");
    await act((sheet, { workbook }) => {
      workbook.worksheets.add("Khác");
      sheet.position = 1;
    });
    expect(figures("Nguyễn Văn A")).toEqual(before);
  });

  it("are counted the same after some of their rows were hidden, which is warned of until they are shown", async () => {
    await toResults();
    const before = figures("Nguyễn Văn A");
    await act((sheet) => (sheet.getRange("20:22").rowHidden = true));
    expect([figures("Nguyễn Văn A"), / 1 cảnh báo/.test(text())]).toEqual([before, true]);
    await act((sheet) => (sheet.getRange("20:22").rowHidden = false));
    expect([figures("Nguyễn Văn A"), / 1 cảnh báo/.test(text())]).toEqual([before, false]);
  });

  it("are counted the same after their sheet was renamed and edited", async () => {
    await toResults();
    const before = figures("Nguyễn Văn A");
    await act((sheet) => {
      sheet.name = "Phiếu bầu";
    });
    await act(set("C5", "TNT"), "Phiếu bầu");
    expect(text()).not.toMatch(/\d lỗi/);
    expect(figures("Nguyễn Văn A")).not.toEqual(before);
  });
});
