import type { PlanCell, PlanContent, SheetPlan } from "../sheetPlan";

/** What a content shows, numbers in plain digits. */
export function shown(content: PlanContent): string {
  if (content.kind === "text") return content.text;
  return String(content.kind === "number" ? content.value : content.expected);
}

const cellsOfRow = ({ cells }: SheetPlan, row: number): readonly PlanCell[] =>
  cells.filter((cell) => cell.row === row).toSorted((one, other) => one.column - other.column);

/** Spaces at which no line ends are read as any other. */
const asRead = (text: string) => text.replaceAll("\u00a0", " ");

/** A plan as it is read: row by row, left to right; blank rows are left out. */
export function planLines(plan: SheetPlan): readonly string[] {
  return plan.rows
    .map((_, row) =>
      cellsOfRow(plan, row)
        .map(({ content }) => asRead(shown(content)))
        .join(" | "),
    )
    .filter((line) => line !== "");
}

/** Cells that two contents claim, as `row,column`, and those outside the print area. */
export function misplaced({ cells, page }: SheetPlan): readonly string[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) =>
    Array.from({ length: cell.rows * cell.columns }, (_, at) => {
      const row = cell.row + Math.floor(at / cell.columns);
      const column = cell.column + (at % cell.columns);
      const place = `${String(row)},${String(column)}`;
      const isOutside = row >= page.printArea.rows || column >= page.printArea.columns;
      const isTaken = seen.has(place);
      seen.add(place);
      return isOutside || isTaken ? [place] : [];
    }).flat(),
  );
}

/** Texts that spreadsheets like to take for something else, or that leave little room. */
export const HOSTILE_NAMES: readonly string[] = [
  '=HYPERLINK("http://a","b")',
  "+1",
  "-2",
  "@SUM(A1)",
  "'Nguyễn",
  "1/2",
  "TRUE",
  "&P &D",
  "<b>&amp;</b>",
  "Nguyễn\nVăn\nA",
  "😀".repeat(40),
  "x".repeat(300),
];
