import type { Area } from "../../core/sheet/area";
import type { PlanCell, PlanRule, SheetPlan } from "../../report/sheetPlan";

const ROW_OF_CELL = /(\$?[A-Z]{1,3}\$?)(\d+)/g;

/** Rows of a sheet before and after: a row that is gone is taken for the next one. */
interface Rows {
  readonly first: (row: number) => number | null;
  readonly area: <T extends Area>(area: T) => readonly T[];
}

function rowsOf(targets: readonly (number | null)[], offset: number): Rows {
  const known = (part: readonly (number | null)[]) => part.filter((target) => target !== null);
  const first = (row: number) => {
    const target = known(targets.slice(row - offset))[0];
    return target === undefined ? null : target + offset;
  };
  const area = <T extends Area>(old: T): readonly T[] => {
    const own = known(targets.slice(old.row - offset, old.row - offset + old.rows));
    const [from] = own;
    const to = own.at(-1);
    return from === undefined || to === undefined
      ? []
      : [{ ...old, row: from + offset, rows: to - from + 1 }];
  };
  return { first, area };
}

/** An inserted row looks like the one above it, as far as that is not merged. */
function insertedCells(cells: readonly PlanCell[], targets: readonly (number | null)[], offset: number) {
  const places = new Map(targets.flatMap((target, row) => (target === null ? [] : [[target, row] as const])));
  const total = Math.max(...places.keys());
  const single = cells.filter((cell) => cell.rows === 1 && cell.columns === 1);
  let above: readonly PlanCell[] = [];
  return Array.from({ length: total }, (_, at) => at).flatMap((at) => {
    const row = places.get(at);
    if (row === undefined) return above.map((cell) => ({ ...cell, row: at + offset }));
    above = single.filter((cell) => cell.row === row + offset);
    return [];
  });
}

function heights({ rows, page }: SheetPlan, targets: readonly (number | null)[]): readonly number[] {
  const { row: offset } = page.printArea;
  const moved = rows.slice(0, offset);
  for (const [row, target] of targets.entries()) {
    const height = rows[row + offset];
    if (target === null || height === undefined) continue;
    while (moved.length < target + offset) moved.push(moved.at(-1) ?? height);
    moved.push(height);
  }
  return moved;
}

function ruleOf(rule: PlanRule, { first, area }: Rows): readonly PlanRule[] {
  const formula = rule.formula.replace(ROW_OF_CELL, (whole, column: string, row: string) => {
    const moved = first(Number(row) - 1);
    return moved === null ? whole : `${column}${String(moved + 1)}`;
  });
  return area(rule.area).map((moved) => ({ ...rule, area: moved, formula }));
}

function pageOf({ page }: SheetPlan, { first, area }: Rows): SheetPlan["page"] {
  const { printArea, titleRows, breaks } = page;
  const titles = titleRows
    ? area({ row: titleRows.first, column: 0, rows: titleRows.count, columns: 1 })[0]
    : undefined;
  const [moved = printArea] = area(printArea);
  const rows = moved.row + moved.rows - printArea.row;
  return {
    ...page,
    printArea: { ...printArea, rows },
    titleRows: titles ? { first: titles.row, count: titles.rows } : null,
    ...(breaks && { breaks: breaks.flatMap((row) => first(row) ?? []) }),
  };
}

/**
 * A plan as its rows stand on the sheet now, with what was inserted among them.
 *
 * @param targets - per row of its print area the row it moved to, `null` where it is gone
 */
export function movedPlan(plan: SheetPlan, targets: readonly (number | null)[]): SheetPlan {
  const offset = plan.page.printArea.row;
  const rows = rowsOf(targets, offset);
  return {
    ...plan,
    rows: heights(plan, targets),
    cells: [...plan.cells.flatMap(rows.area), ...insertedCells(plan.cells, targets, offset)],
    looks: (plan.looks ?? []).flatMap((look) => rows.area(look.area).map((area) => ({ ...look, area }))),
    rules: (plan.rules ?? []).flatMap((rule) => ruleOf(rule, rows)),
    tables: (plan.tables ?? []).flatMap((table) => rows.area(table.area).map((area) => ({ ...table, area }))),
    charts: (plan.charts ?? []).flatMap((chart) =>
      rows
        .area(chart.data)
        .flatMap((data) => rows.area(chart.place).map((place) => ({ ...chart, data, place }))),
    ),
    page: pageOf(plan, rows),
  };
}
