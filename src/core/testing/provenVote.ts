import { count } from "../count/count";
import { readSheetSetup } from "../recognise/sheetSetup";
import { kindOf, kindTexts, type KindTexts } from "../setup/kindTexts";
import { EMPTY_SETUP, type CountSetup } from "../setup/setup";
import type { Cell } from "../sheet/cell";
import { cellsOf, gridOf, type SheetGrid } from "../sheet/grid";
import { proveKinds, type KindProof } from "../fingerprint/kindProof";

/** A sheet with a figure above its ballots, which are numbered and have a column of faults. */
export const ROWS: readonly (readonly Cell[])[] = [
  ["Số phiếu phát ra", 4],
  [],
  ["", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C", ""],
  ["Số phiếu", "Chủ tịch", "Phó Chủ tịch", "Ủy viên", "Ghi chú"],
  [1, "TNC", "TN", "TNT", null],
  [2, "TN", "TNT", "TNC", "Ký tên"],
  [3, "TNC", "TNT", "TN", null],
  [4, "TNT", "TNC", "TNC", null],
];

/** The sheet with its cells somewhere, under some name. */
export function sheetAt(
  cells: readonly (readonly Cell[])[],
  sheet = "Phiếu",
  row = 0,
  column = 0,
): SheetGrid {
  return gridOf({ sheet, row, column, cells: cells.map((line) => [...line]) });
}

/** The sheet with one cell changed. */
export function withCell(grid: SheetGrid, row: number, column: number, value: Cell): SheetGrid {
  const cells = cellsOf(grid).map((line, at) =>
    line.map((cell, place) => (at + grid.row === row && place + grid.column === column ? value : cell)),
  );
  return gridOf({ ...grid, cells });
}

export const bookOf = (...grids: readonly SheetGrid[]) => new Map(grids.map((grid) => [grid.sheet, grid]));

/** Where the ballots of {@link ROWS} stand. */
export const PLACE: Partial<KindTexts> = {
  sheet: "Phiếu",
  marks: "B5:D8",
  people: "B3:D4",
  ballots: "A5:A8",
  faultColumn: "E5:E8",
};

export const SETUP: CountSetup = {
  ...EMPTY_SETUP,
  kinds: [kindOf({ ...PLACE, issued: 4 })],
  sources: { issued: { sheet: "Phiếu", address: "B1" } },
};

/** The proof of the only kind of a set-up, as a report would hold it. */
export function proofOf(setup: CountSetup, ...grids: readonly SheetGrid[]): KindProof {
  const sheets = bookOf(...grids);
  const [proof] = proveKinds(count(setup, sheets), setup, sheets);
  if (!proof) throw new Error("nothing proven");
  return proof;
}

/** What is recognised on a sheet, proven. */
export function recognised(grid: SheetGrid): KindProof {
  const kinds = readSheetSetup(grid).kinds.map((kind) => kindOf(kindTexts(kind)));
  return proofOf({ ...EMPTY_SETUP, kinds }, grid);
}
