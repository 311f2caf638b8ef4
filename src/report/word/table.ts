import {
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { SheetPlan } from "../sheetPlan";
import type { GridBlock, GridCell } from "./blocks";
import { chartParagraph } from "./chart";
import { SMALLEST_SIZE } from "../layout/sizes";
import { cellParagraph, spaceParagraph, TWIPS_PER_POINT, type Letters } from "./paragraph";

const NONE = { style: BorderStyle.NONE, size: 0 };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const THIN = { style: BorderStyle.SINGLE, size: 4 };
const BORDERS = { top: THIN, bottom: THIN, left: THIN, right: THIN };
/** Left and right of a cell's text, in twips: narrow columns need their width. */
const PADDING = 20;
/** Above and below it. */
const ROOM = { top: 15, bottom: 15 };
/** Of letters on a form that is meant to be one page, whose columns are narrower than the plan's. */
const CLOSE_SCALE = 0.92;

const VERTICAL = {
  Top: VerticalAlignTable.TOP,
  Center: VerticalAlignTable.CENTER,
  Bottom: VerticalAlignTable.BOTTOM,
} as const;

/** Where cells of a grid begin or end, from the first column to beyond the last. */
function edgesOf({ cells }: GridBlock, width: number): readonly number[] {
  const edges = new Set([0, width, ...cells.flatMap(({ column, columns }) => [column, column + columns])]);
  return [...edges].toSorted((one, other) => one - other);
}

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

/** Widths of a grid's columns in twips; together they are as wide as the text. */
function widthsOf(edges: readonly number[], plan: SheetPlan, textWidth: number) {
  const shares = edges
    .slice(1)
    .map((edge, at) => sum(plan.columns.slice(edges[at], edge)) / sum(plan.columns));
  return shares.map((share) => Math.floor(share * textWidth));
}

interface Grid {
  readonly block: GridBlock;
  readonly edges: readonly number[];
  readonly widths: readonly number[];
  readonly letters: Letters;
  readonly plan: SheetPlan;
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

/** Where a table stands in its document. */
export interface TablePlace {
  /** Between the margins, in twips. */
  readonly textWidth: number;
  /** The first rows of a paper, which follow their text. */
  readonly isHead: boolean;
  /** Its last row stays with what follows. */
  readonly keepNext: boolean;
}

/** Whether something is merged over a row and the next one: a line of a table may take several rows. */
const isJoined = (row: number, { block: { cells } }: Grid) =>
  cells.some((cell) => cell.row <= row && row < cell.row + cell.rows - 1);

/** The last row of a line of a table. */
function lineEnd(row: number, grid: Grid): number {
  let end = row;
  while (isJoined(end, grid)) end += 1;
  return end;
}

/** The first row of a line of a table. */
function lineStart(row: number, grid: Grid): number {
  let start = row;
  while (isJoined(start - 1, grid)) start -= 1;
  return start;
}

/**
 * Whether a row is not parted from the next: the head, cells merged down, names and the room to sign, and the first two
 * and the last two lines of a table, of which none stands alone on a page.
 */
function staysWithNext(row: number, grid: Grid): boolean {
  const { block, plan, keepNext } = grid;
  const { isBordered, isWhole, row: first, rows, cells } = block;
  const last = first + rows - 1;
  if (row === last) return keepNext || !isBordered;
  if (isWhole || !isBordered || isJoined(row, grid)) return true;
  const isFirst = (plan.page.heads ?? []).some((head) => row === lineEnd(head.row + head.rows, grid));
  if (row === lineStart(last, grid) - 1 || isFirst) return true;
  return cells.some((cell) => cell.row === first && row < cell.row + cell.rows);
}

function contentOf(cell: GridCell, width: number, grid: Grid): Paragraph {
  const { plan, letters } = grid;
  if (cell.chart) return chartParagraph(cell.chart, plan, width / TWIPS_PER_POINT);
  return cellParagraph(cell, letters, staysWithNext(cell.row, grid));
}

function filledCell(cell: GridCell, grid: Grid): TableCell {
  const { edges, widths } = grid;
  const [from, to] = [edges.indexOf(cell.column), edges.indexOf(cell.column + cell.columns)];
  const width = sum(widths.slice(from, to));
  return new TableCell({
    columnSpan: to - from,
    rowSpan: cell.rows,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VERTICAL[cell.style.valign ?? "Center"],
    borders: cell.style.border === true ? BORDERS : NO_BORDERS,
    children: [contentOf(cell, width, grid)],
  });
}

function blankCell(row: number, at: number, grid: Grid): TableCell {
  return new TableCell({
    width: { size: grid.widths[at] ?? 0, type: WidthType.DXA },
    borders: NO_BORDERS,
    children: [spaceParagraph(1, staysWithNext(row, grid))],
  });
}

/** The cells of a row from the left; what is merged from above comes by itself. */
function rowCells(row: number, grid: Grid): readonly TableCell[] {
  const { block, edges } = grid;
  return edges.slice(0, -1).flatMap((edge, at) => {
    const over = block.cells.find(
      (cell) =>
        cell.row <= row &&
        row < cell.row + cell.rows &&
        cell.column <= edge &&
        edge < cell.column + cell.columns,
    );
    if (!over) return [blankCell(row, at, grid)];
    return over.row === row && over.column === edge ? [filledCell(over, grid)] : [];
  });
}

/** Whether a row is as high as on the sheet even where its text needs less. */
function isOfHeight(row: number, { block, isHead }: Grid): boolean {
  const isBesidePicture = block.cells.some(
    (cell) => cell.chart !== undefined && cell.row <= row && row < cell.row + cell.rows,
  );
  return isBesidePicture || (!block.isBordered && !isHead);
}

function tableRow(row: number, grid: Grid): TableRow {
  const isTitle = (grid.plan.page.heads ?? []).some((head) => head.row <= row && row < head.row + head.rows);
  const height = Math.round((grid.plan.rows[row] ?? 0) * TWIPS_PER_POINT);
  return new TableRow({
    cantSplit: true,
    ...(isTitle && { tableHeader: true }),
    // Room to sign stands between lines without borders, a picture beside rows; elsewhere rows follow their text.
    ...(isOfHeight(row, grid) && { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: rowCells(row, grid),
  });
}

/** How much smaller the letters of a table are where its columns are made narrower. */
function scaleOf({ columns, font }: SheetPlan, textWidth: number, { isClose }: Letters): number {
  const narrowed = textWidth / TWIPS_PER_POINT / sum(columns);
  if (narrowed >= 1) return 1;
  return Math.max(isClose ? CLOSE_SCALE * narrowed : narrowed, SMALLEST_SIZE / font.size);
}

/**
 * Rows of a plan as a table of Word's: merged cells stay merged, head rows are repeated on every page.
 */
export function tableOf(
  block: GridBlock,
  plan: SheetPlan,
  letters: Letters,
  { textWidth, isHead, keepNext }: TablePlace,
): Table {
  const edges = edgesOf(block, plan.columns.length);
  const widths = widthsOf(edges, plan, textWidth);
  const scale = block.isBordered ? scaleOf(plan, textWidth, letters) : 1;
  const grid = { block, edges, widths, letters: { ...letters, scale }, plan, isHead, keepNext };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: PADDING, right: PADDING, ...(block.isBordered && !letters.isClose && ROOM) },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: Array.from({ length: block.rows }, (_, at) => tableRow(block.row + at, grid)),
  });
}
