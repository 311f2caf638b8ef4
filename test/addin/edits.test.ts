import { cellsOf, type SheetGrid } from "../../src/core/sheet/grid";
import { makeBook } from "../../src/workbook/read/pieces";
import { excelRoom } from "../../src/workbook/room";
import { useDesk } from "./useDesk";

const desk = useDesk();
const SHEET = "Phiếu";

/** A book in which the sheet was read before somebody edits it. */
async function readBook() {
  const book = makeBook();
  expect(await excelRoom.readPieces([SHEET], book.take)).toEqual({ ok: true, value: null });
  return book;
}

const wholeSheet = async (): Promise<SheetGrid | undefined> => (await readBook()).sheets.get(SHEET);

/** Values are given to the page as its own arrays: Office.js knows no others. */
const inPage = <T>(value: T): T => desk.addin.window.JSON.parse(JSON.stringify(value)) as T;

async function write(address: string, rows: readonly (readonly unknown[])[], format?: string): Promise<void> {
  await desk.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address);
    if (format !== undefined) range.numberFormat = inPage([[format]]);
    range.formulas = inPage(rows) as unknown[][];
    await context.sync();
  });
  await desk.workbook.idle();
}

/** What was edited is read alone: with how many syncs, and what the sheet is after it. */
async function reread(book: Awaited<ReturnType<typeof readBook>>, ...addresses: string[]) {
  const before = desk.workbook.batches();
  const read = await excelRoom.readEdits([{ sheet: SHEET, addresses }]);
  const syncs = desk.workbook.batches() - before;
  if (!read.ok) throw new Error(read.finding.code);
  const isEnough = read.value !== null && book.edit(read.value);
  return { syncs, isEnough, grid: book.sheets.get(SHEET) };
}

function expectSame(grid: SheetGrid | undefined, whole: SheetGrid | undefined): void {
  expect(cellsOf(grid)).toEqual(cellsOf(whole));
  expect(grid?.metadata).toEqual(whole?.metadata);
}

describe("reading what was edited", () => {
  it.each([
    { name: "a mark", address: "C5", rows: [["TNT"]] },
    { name: "a mark that is emptied", address: "C5", rows: [[""]] },
    {
      name: "several marks",
      address: "C5:D6",
      rows: [
        ["TN", "x"],
        ["TNT", 1],
      ],
    },
    { name: "a formula", address: "E7", rows: [['="T"&"NC"']] },
    { name: "a formula that ends in an error", address: "E7", rows: [["=NA()"]] },
    { name: "a text like an error", address: "E7", rows: [["#N/A!"]] },
    { name: "a number that shows a text", address: "E7", rows: [[1]], format: '"TNC"' },
  ])("takes one sync for $name, and gives what a reading of the sheet gives", async (edit) => {
    const book = await readBook();
    await write(edit.address, edit.rows, edit.format);
    const { syncs, isEnough, grid } = await reread(book, edit.address);
    expect([syncs, isEnough]).toEqual([1, true]);
    expectSame(grid, await wholeSheet());
  });

  it("takes one sync for several addresses", async () => {
    const book = await readBook();
    await write("C5", [["TNT"]]);
    await write("D9", [["TNT"]]);
    const { syncs, isEnough, grid } = await reread(book, "C5", "D9");
    expect([syncs, isEnough]).toEqual([1, true]);
    expectSame(grid, await wholeSheet());
  });

  it("is not enough for letters whose font decides how they are read", async () => {
    const book = await readBook();
    await write("C3", [["NguyÔn V¨n A"]]);
    expect(await reread(book, "C3")).toMatchObject({ syncs: 1, isEnough: false });
  });

  it("asks nothing for a whole column", async () => {
    const book = await readBook();
    expect(await reread(book, "C:C")).toMatchObject({ syncs: 0, isEnough: false });
  });

  it("says what Excel refuses", async () => {
    const read = await excelRoom.readEdits([{ sheet: "Không có", addresses: ["A1"] }]);
    expect(read).toMatchObject({ ok: false, finding: { code: "F501" } });
  });
});
