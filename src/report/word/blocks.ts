import type { PlanCell, SheetPlan } from "../sheetPlan";

/** One or more cells that read on as one paragraph. */
interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly cells: readonly PlanCell[];
}

/** A blank row. */
interface SpaceBlock {
  readonly kind: "space";
  /** In points. */
  readonly height: number;
}

/** Rows of cells side by side. */
export interface GridBlock {
  readonly kind: "grid";
  /** First row in the plan. */
  readonly row: number;
  readonly rows: number;
  readonly isBordered: boolean;
  readonly cells: readonly PlanCell[];
}

export type Block = ParagraphBlock | SpaceBlock | GridBlock;

const isBordered = (cells: readonly PlanCell[]) => cells.some(({ style }) => style.border === true);

/** Whether cells stand side by side across the width and read on: "- Số phiếu phát ra:", 48, "phiếu.". */
function readsOn(cells: readonly PlanCell[], width: number): boolean {
  const [first] = cells;
  const isPlain = !isBordered(cells) && cells.every(({ rows }) => rows === 1);
  const isAcross = cells.reduce((sum, { columns }) => sum + columns, 0) === width;
  const isRunning = first?.style.align === undefined || ["Left", "Justify"].includes(first.style.align);
  return isPlain && isAcross && (cells.length === 1 || isRunning);
}

function rowBlock(plan: SheetPlan, row: number): Block {
  const isHere = (cell: PlanCell) => cell.row <= row && row < cell.row + cell.rows;
  const cells = plan.cells.filter(isHere).toSorted((one, other) => one.column - other.column);
  if (cells.length === 0) return { kind: "space", height: plan.rows[row] ?? plan.font.size };
  if (readsOn(cells, plan.columns.length)) return { kind: "paragraph", cells };
  const own = cells.filter((cell) => cell.row === row);
  return { kind: "grid", row, rows: 1, isBordered: isBordered(cells), cells: own };
}

/** Word takes two tables for one where nothing stands between them. */
const PARTED: SpaceBlock = { kind: "space", height: 1 };

/** Rows that follow each other make one table, those with lines and those without one each. */
function joined(blocks: readonly Block[], block: Block): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== "grid" || block.kind !== "grid") return [...blocks, block];
  if (last.isBordered !== block.isBordered) return [...blocks, PARTED, block];
  const grid = { ...last, rows: last.rows + 1, cells: [...last.cells, ...block.cells] };
  return [...blocks.slice(0, -1), grid];
}

/** A plan as a document is written: paragraphs, space between them, and tables, from the top. */
export function blocksOf(plan: SheetPlan): readonly Block[] {
  return Array.from({ length: plan.page.printArea.rows }, (_, row) => rowBlock(plan, row)).reduce(joined, []);
}
