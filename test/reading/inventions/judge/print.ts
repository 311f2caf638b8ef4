import type { InventedSheet } from "../canvas";
import type { Invention } from "../invention";
import { rowsOf, named } from "../../../corpus/sheet";
import type { Value } from "../../../corpus/sheet";

const MOST_ROWS = 30;

function text(value: Value, shown: string | undefined): string {
  const plain = typeof value === "object" && value !== null ? value.error : String(value ?? "");
  const line = plain.replaceAll("\n", "⏎");
  return shown === undefined ? line : `${line}{${shown}}`;
}

function sheetLines({ name, piece }: InventedSheet): readonly string[] {
  if (piece.puts.length === 0) return [`  [${name}] (empty)`];
  const shown = new Map(
    piece.puts.flatMap((put) =>
      put.shown === undefined ? [] : [[named(put.row, put.column), put.shown] as const],
    ),
  );
  const rows = rowsOf(piece.puts).map((cells, row) => {
    const texts = cells.map((value, column) => text(value, shown.get(named(row, column))));
    return `  ${String(row + 1).padStart(3)} ${texts.join(" | ")}`;
  });
  const notes = piece.notes.map(
    ({ area, text: said }) => `  note at ${named(area.row, area.column)}: ${said.replaceAll("\n", "⏎")}`,
  );
  const rest = rows.length > MOST_ROWS ? [`  … ${String(rows.length - MOST_ROWS)} more rows`] : [];
  return [`  [${name}]`, ...rows.slice(0, MOST_ROWS), ...rest, ...notes];
}

/** A workbook and what is true of it as lines to read. */
export function printed({ sheets, kinds, trap }: Invention): readonly string[] {
  const truth = kinds.flatMap(({ sheet, collected, people }) => [
    `  true of ${sheet}: ${String(collected)} ballots`,
    ...people.map(
      ({ name, high, confidence, low, invalid }) =>
        `    ${name} ${[high, confidence, low, invalid].join("·")}`,
    ),
  ]);
  return [`  trap: ${trap}`, ...sheets.flatMap(sheetLines), ...truth];
}
