import { areaAddress } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import type {
  PlanBlock,
  PlanCell,
  PlanContent,
  PlanStyle,
  PlanValue,
  SheetPlan,
} from "../../report/sheetPlan";
import { applyEntry } from "./applyEntry";
import { applyNative } from "./applyNative";
import { styleBlocks } from "./blocks";
import { looksActive, safeText } from "./plainText";
import { zoomOf } from "./zoom";

const POINTS_PER_MM = 72 / 25.4;
const TEXT_FORMAT = "@";
const GENERAL_FORMAT = "General";

/** Whether a content must be kept as text by its number format. */
export function needsTextFormat(content: PlanContent): boolean {
  return content.kind === "text" && (content.isUserText === true || looksActive(content.text));
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function drawBorders(range: Excel.Range, area: Area): void {
  const isInside = { InsideHorizontal: area.rows > 1, InsideVertical: area.columns > 1 };
  for (const edge of EDGES) {
    if (edge in isInside && !isInside[edge as keyof typeof isInside]) continue;
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
  }
}

/** One value for every cell of an area, as Excel wants it: the array has the size of the range. */
function repeated(value: string, { rows, columns }: Area): string[][] {
  return Array.from({ length: rows }, () => Array<string>(columns).fill(value));
}

function applyStyle(range: Excel.Range, style: PlanStyle, area: Area): void {
  const { format } = range;
  if (style.bold === true) format.font.bold = true;
  if (style.italic === true) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  format.verticalAlignment = style.valign ?? "Center";
  if (style.wrap === true) format.wrapText = true;
  if (style.numberFormat !== undefined) range.numberFormat = repeated(style.numberFormat, area);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.border === true) drawBorders(range, area);
  if (style.cut !== undefined) range.format.borders.getItem(`Edge${style.cut}`).style = "Dash";
}

function written(content: PlanContent): string | number {
  if (content.kind === "text") return safeText(content.text);
  return content.kind === "number" ? content.value : content.formula;
}

/** A value of a block as it is written. */
export function safeValue(value: PlanValue): PlanValue {
  return typeof value === "string" ? safeText(value) : value;
}

function fillBlock(matrix: PlanValue[][], { area, values }: PlanBlock): void {
  for (const [at, line] of values.entries()) {
    matrix[area.row + at]?.splice(area.column, line.length, ...line.map(safeValue));
  }
}

function contentMatrix(plan: SheetPlan): PlanValue[][] {
  const { rows, columns } = plan.page.printArea;
  const matrix = Array.from({ length: rows }, () => Array<PlanValue>(columns).fill(null));
  if (plan.block) fillBlock(matrix, plan.block);
  for (const cell of plan.cells) {
    const row = matrix[cell.row];
    if (row) row[cell.column] = written(cell.content);
  }
  return matrix;
}

function applyPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { page } = plan;
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.topMargin = page.margins.top * POINTS_PER_MM;
  layout.bottomMargin = page.margins.bottom * POINTS_PER_MM;
  layout.leftMargin = page.margins.left * POINTS_PER_MM;
  layout.rightMargin = page.margins.right * POINTS_PER_MM;
  layout.centerHorizontally = true;
  layout.zoom = zoomOf(plan);
  layout.setPrintArea(areaAddress(page.printArea));
  if (page.titleRows) {
    const { first, count } = page.titleRows;
    layout.setPrintTitleRows(`$${String(first + 1)}:$${String(first + count)}`);
  }
  layout.firstPageNumber = 1;
  if (page.isUnnumbered === true) return;
  layout.headersFooters.state = "FirstAndDefault";
  layout.headersFooters.defaultForAllPages.centerHeader = "&P";
}

function isMerged(cell: PlanCell): boolean {
  return cell.rows > 1 || cell.columns > 1;
}

/** Formats before values: text must not become a number, nor a number what its digits look like. */
function formatBlock(sheet: Excel.Worksheet, { area, values, formats }: PlanBlock): void {
  rangeOf(sheet, area).numberFormat = values.map((line, row) =>
    line.map((value, column) =>
      typeof value === "string" ? TEXT_FORMAT : (formats?.[row]?.[column] ?? GENERAL_FORMAT),
    ),
  );
}

/**
 * Queues everything a plan says onto an empty sheet. Nothing is sent until the next sync.
 *
 * @param tableNames - free names for the plan's tables; the wanted ones unless given
 */
export function applyPlan(sheet: Excel.Worksheet, plan: SheetPlan, tableNames: readonly string[] = []): void {
  const whole = rangeOf(sheet, plan.page.printArea);
  whole.format.font.name = plan.font.name;
  whole.format.font.size = plan.font.size;
  plan.columns.forEach((width, column) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = width;
  });
  plan.rows.forEach((height, row) => {
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
  });
  const looks = [...(plan.looks ?? []), ...styleBlocks(plan.cells)];
  for (const { area, style } of looks) applyStyle(rangeOf(sheet, area), style, area);
  for (const cell of plan.cells) {
    if (isMerged(cell)) rangeOf(sheet, cell).merge();
    if (needsTextFormat(cell.content)) {
      rangeOf(sheet, { ...cell, rows: 1, columns: 1 }).numberFormat = [[TEXT_FORMAT]];
    }
  }
  if (plan.block) formatBlock(sheet, plan.block);
  whole.formulas = contentMatrix(plan);
  applyPage(sheet, plan);
  applyNative(sheet, plan, tableNames);
  if (plan.entry) applyEntry(sheet, plan.entry);
}
