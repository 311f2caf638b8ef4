import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { readSheetSetup } from "./sheetSetup";

/** Above the rows that are looked at below a head: what grows beyond them grows with the sheet. */
const [SHORT, LONG] = [220, 660];
/** Reading a sheet three times as long may take little more than three times as many looks at its cells. */
const MOST_GROWTH = 1.5 * (LONG / SHORT);

/** A sheet that counts how often a cell of it is looked at. */
function counted(grid: SheetGrid): { readonly grid: SheetGrid; readonly reads: () => number } {
  let reads = 0;
  const ids = new Proxy(grid.ids, {
    get: (own, key) => {
      if (typeof key === "string" && /^\d/.test(key)) reads += 1;
      const value: unknown = Reflect.get(own, key, own);
      return typeof value === "function" ? (value.bind(own) as unknown) : value;
    },
  });
  return { grid: { ...grid, ids }, reads: () => reads };
}

type Line = (row: number) => readonly Cell[];

function sheetOf(line: Line, rows: number, isTurned: boolean): SheetGrid {
  const cells = Array.from({ length: rows }, (_, row) => line(row));
  const wide = [0, 1, 2, 3].map((column) => cells.map((own) => own[column] ?? null));
  return gridOf({ sheet: "Phiếu", row: 0, column: 0, cells: isTurned ? wide : cells });
}

function readsOf(grid: SheetGrid): number {
  const sheet = counted(grid);
  readSheetSetup(sheet.grid);
  return sheet.reads();
}

const LEVELS = ["TNC", "TN", "TNT"];
const NAMES = ["Nguyễn Văn A", "Trần Thị B", "Lê Văn C"];
const WORDS = ["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"];
const ballot = (row: number): readonly Cell[] => [
  row,
  ...LEVELS.map((_, at) => LEVELS[(row + at) % 3] ?? ""),
];
/** Two lines by turns. */
const turns = (one: Line, other: Line) => (row: number) => (row % 2 === 0 ? one(row) : other(row));
const SIGNS = [...LEVELS, ...Array.from({ length: 9 }, (_, at) => `q${String(at)}`)];

const SHAPES: readonly (readonly [string, Line])[] = [
  [
    "signs, the three levels among them",
    (row) => [row % 50, ...SIGNS.map((_, at) => SIGNS[(row * 7 + at) % 12] ?? "")],
  ],
  [
    "the levels and other signs by turns",
    turns(
      () => ["a", ...LEVELS],
      () => ["b", "q1", "q2", "q3"],
    ),
  ],
  ["a head of levels in every row", () => ["Họ và tên", ...WORDS]],
  [
    "a head over every person's counts",
    turns(
      () => ["Họ và tên", ...WORDS],
      (row) => [`Nguyễn Văn ${String(row)}`, 1, 2, 3],
    ),
  ],
  [
    "a head over the same person's counts",
    turns(
      () => ["Họ và tên", ...WORDS],
      () => ["Nguyễn Văn A", 1, 2, 3],
    ),
  ],
  ["names printed again over every ballot", turns(() => ["Phiếu", ...NAMES], ballot)],
  ["a counting table over every ballot", turns((row) => [`Bàn kiểm phiếu số ${String(row)}`], ballot)],
  ["a sum under every ballot", turns(ballot, () => ["Tổng cộng", 1, 1, 1])],
  ["a blank row under every ballot", turns(ballot, () => [null, null, null, null])],
  ["ballots and nothing else", (row) => (row === 0 ? ["Phiếu", ...NAMES] : ballot(row))],
  ["a line per mark", (row) => [Math.floor(row / 3) + 1, NAMES[row % 3] ?? "", LEVELS[(row * 7) % 3] ?? ""]],
  [
    "boxes with the heads again over each",
    turns(
      () => ["Phiếu", ...WORDS],
      (row) => [row, "x", null, null],
    ),
  ],
  ["texts", (row) => [`Ghi chú ${String(row)}`, `Nội dung ${String(row % 7)}`]],
];

const WAYS = SHAPES.flatMap(([name, line]) => [[name, "long", line] as const, [name, "wide", line] as const]);

it.each(WAYS)("a sheet of %s, made %s, is read in time that grows with it", (_, way, line) => {
  const [short = 0, long = 0] = [SHORT, LONG].map((rows) => readsOf(sheetOf(line, rows, way === "wide")));
  expect(short).toBeGreaterThan(SHORT);
  expect(long / short).toBeLessThan(MOST_GROWTH);
});
