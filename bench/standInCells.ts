import { PEOPLE } from "./sheetSize";

// The worker that makes the cells of the large sheet, as Excel's own process would.

const SIGNS = ["TNC", "TN", "TNT", ""] as const;

interface Wanted {
  readonly id: number;
  readonly row: number;
  readonly rows: number;
}

function cellAt(row: number, column: number): string | number {
  if (row === 0) return column === 0 ? "Số" : `Nguyễn Văn ${String(column)}`;
  return column === 0 ? row : (SIGNS[(row * 7 + column * 3 + (row % 5)) % SIGNS.length] ?? "");
}

addEventListener("message", ({ data: { id, row, rows } }: MessageEvent<Wanted>) => {
  const lines = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: PEOPLE + 1 }, (__, column) => cellAt(row + down, column)),
  );
  postMessage({ id, text: JSON.stringify(lines) });
});
