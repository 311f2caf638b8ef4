import type { Cell } from "../../core/sheet/cell";
import { gridOf, type SheetGrid } from "../../core/sheet/grid";
import type { SheetPlan } from "../sheetPlan";

/** The cells that a plan writes, as they would be read again, with more typed into them. */
export function planGrid(
  plan: SheetPlan,
  typed: readonly (readonly [row: number, column: number, cell: Cell])[] = [],
): SheetGrid {
  const { rows, columns } = plan.page.printArea;
  const cells = Array.from({ length: rows }, () => Array<Cell>(columns).fill(null));
  const put = (row: number, column: number, cell: Cell) => {
    const line = cells[row];
    if (line) line[column] = cell === "" ? null : cell;
  };
  for (const { row, column, content } of plan.cells) {
    if (content.kind === "text") put(row, column, content.text);
    else put(row, column, content.kind === "number" ? content.value : content.expected);
  }
  plan.block?.values.forEach((line, at) =>
    line.forEach((value, place) =>
      put((plan.block?.area.row ?? 0) + at, (plan.block?.area.column ?? 0) + place, value),
    ),
  );
  for (const [row, column, cell] of typed) put(row, column, cell);
  return gridOf({ sheet: plan.name, row: 0, column: 0, cells });
}
