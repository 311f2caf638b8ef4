import { cellsOf, type SheetGrid } from "../../src/core/sheet/grid";
import type { SheetPiece } from "../../src/workbook/read/pieces";
import { excelRoom } from "../../src/workbook/room";
import { lazyExcel, type LazySheet } from "../support/lazyExcel";

const MB4 = 4 * 1024 * 1024;
const SYNCS_WITHOUT_PIECES = 5;

function stand(...sheets: LazySheet[]) {
  const { asked, globals } = lazyExcel(sheets);
  Object.assign(globalThis, globals);
  return asked;
}

afterEach(() => {
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
});

const gridOf = async (name: string): Promise<SheetGrid | undefined> => {
  const read = await excelRoom.readSheets([name]);
  if (!read.ok) throw new Error(JSON.stringify(read.finding));
  return read.value.get(name);
};

const sheet = (more: Partial<LazySheet> = {}): LazySheet => ({
  name: "Phiếu",
  rows: 30_000,
  columns: 40,
  cell: (row, column) => (column === 0 ? row + 1 : row % 3 === 0 ? "TNC" : "TN"),
  ...more,
});

describe("a sheet of many megabytes", () => {
  it("comes in pieces below 4 MB, one sync for each, whole and in order", async () => {
    const asked = stand(sheet());
    const grid = await gridOf("Phiếu");
    expect(cellsOf(grid)).toHaveLength(30_000);
    expect(cellsOf(grid).every((row, at) => row[0] === at + 1 && row.length === 40)).toBe(true);
    expect(cellsOf(grid)[29_999]?.[39]).toBe("TN");
    expect(asked.bytes.length).toBeGreaterThan(2);
    expect(Math.max(...asked.bytes)).toBeLessThan(MB4);
    const total = asked.bytes.reduce((sum, bytes) => sum + bytes, 0);
    expect(asked.syncs).toBeLessThanOrEqual(SYNCS_WITHOUT_PIECES + Math.ceil(total / 4_000_000));
  });

  it("is read in smaller pieces where the rows grow longer than the first ones said", async () => {
    const long = "ghi chú dài ".repeat(20);
    const asked = stand(sheet({ rows: 4000, cell: (row) => (row < 600 ? "" : long) }));
    const grid = await gridOf("Phiếu");
    expect(cellsOf(grid)).toHaveLength(4000);
    expect(cellsOf(grid)[3999]?.[0]).toBe(long);
    expect(Math.max(...asked.bytes)).toBeLessThan(5 * 1024 * 1024);
  });

  it("says how far it is, to the end", async () => {
    stand(sheet());
    const said: number[] = [];
    const onProgress = (done: number, all: number) => said.push(done / all);
    await excelRoom.readPieces(["Phiếu"], () => undefined, { onProgress });
    expect(said.length).toBeGreaterThan(2);
    expect(said.at(-1)).toBe(1);
    expect(said).toEqual(said.toSorted((one, other) => one - other));
  });
});

describe("stopping", () => {
  it("ends the reading before the next piece", async () => {
    const asked = stand(sheet());
    const stop = new AbortController();
    const pieces: SheetPiece[] = [];
    const options = { signal: stop.signal, onProgress: () => stop.abort() };
    const read = await excelRoom.readPieces(["Phiếu"], (piece) => pieces.push(piece), options);
    expect(read).toMatchObject({ ok: false, finding: { code: "F507", sheet: null, address: null } });
    expect(pieces.filter(({ kind }) => kind === "rows")).toHaveLength(1);
    expect(asked.bytes).toHaveLength(1);
  });

  it("takes nothing of a piece that was under way", async () => {
    const asked = stand(sheet());
    const stop = new AbortController();
    const pieces: SheetPiece[] = [];
    asked.beforeSync = () => {
      if (asked.syncs === 4) stop.abort();
    };
    await excelRoom.readPieces(["Phiếu"], (piece) => pieces.push(piece), { signal: stop.signal });
    expect(pieces.filter(({ kind }) => kind === "rows")).toHaveLength(1);
    expect(asked.syncs).toBe(4);
  });
});

describe("cells without a value", () => {
  it("are a fault with their addresses, whatever else is there", async () => {
    const missing = new Set(["3,2", "9000,1"]);
    stand(sheet({ cell: (row, column) => (missing.has(`${String(row)},${String(column)}`) ? null : "TN") }));
    expect(await excelRoom.readSheets(["Phiếu"])).toMatchObject({
      ok: false,
      finding: { code: "F134", sheet: "Phiếu", address: "C4,B9001", cells: 2 },
    });
  });
});

describe("error cells", () => {
  it("are told apart where a column holds many, and where they are strewn about", async () => {
    const isError = (row: number, column: number) => column === 1 || (row + column) % 7 === 0;
    const asked = stand(
      sheet({
        rows: 6000,
        cell: (row, column) => (isError(row, column) ? "#N/A" : column === 2 ? "#số" : "TN"),
        type: (row, column) => (isError(row, column) ? "Error" : "String"),
      }),
    );
    const grid = await gridOf("Phiếu");
    expect(cellsOf(grid)[5000]?.[1]).toEqual({ error: "#N/A" });
    const right = cellsOf(grid).every((line, row) =>
      line.every((cell, column) => (typeof cell === "object") === isError(row, column)),
    );
    expect(right).toBe(true);
    expect(asked.syncs).toBeLessThanOrEqual(8);
  });
});
