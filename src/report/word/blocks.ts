import type { PlanCell, PlanChart, SheetPlan } from "../sheetPlan";

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

/** A cell of a grid, or the cells that a picture covers. */
export interface GridCell extends PlanCell {
  readonly chart?: PlanChart;
}

/** Rows of cells side by side. */
export interface GridBlock {
  readonly kind: "grid";
  /** First row in the plan. */
  readonly row: number;
  readonly rows: number;
  readonly isBordered: boolean;
  /** No head of it stands again on another page, so it stays on one. */
  readonly isWhole: boolean;
  readonly cells: readonly GridCell[];
}

/** A new page. */
interface PageBlock {
  readonly kind: "page";
}

export type Block = ParagraphBlock | SpaceBlock | GridBlock | PageBlock;

const isBordered = (cells: readonly PlanCell[]) => cells.some(({ style }) => style.border === true);

/** Whether cells stand side by side across the width and read on: "- Số phiếu phát ra:", 48, "phiếu.". */
function readsOn(cells: readonly PlanCell[], width: number): boolean {
  const [first] = cells;
  const isPlain = !isBordered(cells) && cells.every(({ rows }) => rows === 1);
  const isAcross = cells.reduce((sum, { columns }) => sum + columns, 0) === width;
  const isRunning = first?.style.align === undefined || ["Left", "Justify"].includes(first.style.align);
  return isPlain && isAcross && (cells.length === 1 || isRunning);
}

const chartCell = (chart: PlanChart): GridCell => ({
  ...chart.place,
  content: { kind: "text", text: "" },
  style: {},
  chart,
});

/** The cells in a row from the left, a picture among them. */
function cellsIn(plan: SheetPlan, row: number): readonly GridCell[] {
  const isHere = (cell: GridCell) => cell.row <= row && row < cell.row + cell.rows;
  const cells: readonly GridCell[] = [...plan.cells, ...(plan.charts ?? []).map(chartCell)];
  return cells.filter(isHere).toSorted((one, other) => one.column - other.column);
}

/** Whether a row belongs to a table with lines; what is blank beside a picture belongs to the table beside it. */
function isInTable(plan: SheetPlan, cells: readonly GridCell[]): boolean {
  const beside = cells.find(({ chart }) => chart !== undefined);
  return isBordered(beside === undefined ? cells : cellsIn(plan, beside.row));
}

/** A picture that begins a page of the sheet begins one in Word; elsewhere Word ends its pages by itself. */
function isNewPage({ charts = [], page }: SheetPlan, row: number): boolean {
  return (page.breaks ?? []).includes(row) && charts.some(({ place }) => place.row === row);
}

function rowBlock(plan: SheetPlan, row: number): Block {
  const cells = cellsIn(plan, row);
  if (cells.length === 0) return { kind: "space", height: plan.rows[row] ?? plan.font.size };
  if (readsOn(cells, plan.columns.length)) return { kind: "paragraph", cells };
  const own = cells.filter((cell) => cell.row === row);
  const isWhole = !(plan.page.heads ?? []).some((head) => head.row <= row && row < head.row + head.rows);
  return { kind: "grid", row, rows: 1, isBordered: isInTable(plan, cells), isWhole, cells: own };
}

/** Word takes two tables for one where nothing stands between them. */
const PARTED: SpaceBlock = { kind: "space", height: 1 };

/** Rows that follow each other make one table, those with lines and those without one each. */
function joined(blocks: readonly Block[], block: Block): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== "grid" || block.kind !== "grid") return [...blocks, block];
  if (last.isBordered !== block.isBordered) return [...blocks, PARTED, block];
  const cells = [...last.cells, ...block.cells];
  const grid = { ...last, rows: last.rows + 1, isWhole: last.isWhole && block.isWhole, cells };
  return [...blocks.slice(0, -1), grid];
}

/** A plan as a document is written: paragraphs, space between them, and tables, from the top. */
export function blocksOf(plan: SheetPlan): readonly Block[] {
  const rows = Array.from({ length: plan.page.printArea.rows }, (_, row) => row);
  return rows
    .flatMap((row): readonly Block[] => [
      ...(isNewPage(plan, row) ? [{ kind: "page" as const }] : []),
      rowBlock(plan, row),
    ])
    .reduce(joined, []);
}
