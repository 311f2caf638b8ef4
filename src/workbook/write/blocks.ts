import type { Area } from "../../core/sheet/area";
import type { PlanCell, PlanStyle } from "../../report/sheetPlan";

/** A rectangle whose cells look the same. */
export interface StyleBlock {
  readonly area: Area;
  readonly style: PlanStyle;
}

interface Run extends Area {
  readonly key: string;
  readonly style: PlanStyle;
}

function joinRight(runs: readonly Run[], cell: Run): readonly Run[] {
  const last = runs.at(-1);
  const isNext =
    last?.key === cell.key &&
    last.row === cell.row &&
    last.rows === cell.rows &&
    last.column + last.columns === cell.column;
  return isNext ? [...runs.slice(0, -1), { ...last, columns: last.columns + cell.columns }] : [...runs, cell];
}

function joinDown(blocks: readonly Run[], run: Run): readonly Run[] {
  const above = blocks.findIndex(
    (block) =>
      block.key === run.key &&
      block.row + block.rows === run.row &&
      block.column === run.column &&
      block.columns === run.columns,
  );
  const block = blocks[above];
  return block ? blocks.with(above, { ...block, rows: block.rows + run.rows }) : [...blocks, run];
}

/** Groups the cells of a plan into rectangles of one style, so that few calls format many cells. */
export function styleBlocks(cells: readonly PlanCell[]): readonly StyleBlock[] {
  const runs: readonly Run[] = cells.map((cell) => ({ ...cell, key: JSON.stringify(cell.style) }));
  return runs
    .reduce(joinRight, [])
    .reduce(joinDown, [])
    .map(({ row, column, rows, columns, style }) => ({ area: { row, column, rows, columns }, style }));
}
