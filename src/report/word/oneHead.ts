import type { SheetPlan } from "../sheetPlan";

/** Rows in which heads stand again, since a sheet cannot repeat them for one table alone. */
function copiedRows({ page }: SheetPlan): ReadonlySet<number> {
  const rows = (page.heads ?? []).flatMap(({ rows: count, copies }) =>
    copies.flatMap((first) => Array.from({ length: count }, (_, at) => first + at)),
  );
  return new Set(rows);
}

/** A form with every head once: Word repeats the head of a table by itself, wherever its pages end. */
export function withOneHead(plan: SheetPlan): SheetPlan {
  const copied = copiedRows(plan);
  if (copied.size === 0) return plan;
  const placeOf = (row: number) => row - [...copied].filter((one) => one < row).length;
  const { page } = plan;
  return {
    ...plan,
    rows: plan.rows.filter((_, row) => !copied.has(row)),
    cells: plan.cells
      .filter(({ row }) => !copied.has(row))
      .map((cell) => ({ ...cell, row: placeOf(cell.row) })),
    page: {
      ...page,
      printArea: { ...page.printArea, rows: page.printArea.rows - copied.size },
      heads: (page.heads ?? []).map((head) => ({ ...head, row: placeOf(head.row), copies: [] })),
    },
  };
}
