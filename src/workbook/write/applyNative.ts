import { areaAddress, cellAddress } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/area";
import type { PlanChart, PlanRule, PlanTable, SheetPlan } from "../../report/sheetPlan";

/** Lines between rows; the filter buttons are taken away, since they would be printed. */
export const TABLE_STYLE = "TableStyleLight15";

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function applyRule(sheet: Excel.Worksheet, { area, formula, fill, color }: PlanRule): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = color;
}

function applyTable(sheet: Excel.Worksheet, { area }: PlanTable, name: string): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showFilterButton = false;
}

function applyChart(
  sheet: Excel.Worksheet,
  { data, title, place, colors, most }: PlanChart,
  font: string,
): void {
  const chart = sheet.charts.add("BarStacked", rangeOf(sheet, data), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  // Excel draws the first row at the bottom otherwise.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.format.font.name = font;
  // Every name, where Excel would leave out some to have more room.
  chart.axes.categoryAxis.tickLabelSpacing = 1;
  chart.axes.valueAxis.minimum = 0;
  // The other way round the axis of values would stand at the top.
  chart.axes.categoryAxis.position = "Maximum";
  if (most !== undefined) chart.axes.valueAxis.maximum = most;
  colors.forEach((color, at) => {
    chart.series.getItemAt(at).format.fill.setSolidColor(color);
  });
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1 };
  chart.setPosition(cellAddress(place.row, place.column), cellAddress(last.row, last.column));
}

/**
 * Queues what a plan says beside its cells: conditional looks, tables, charts, page breaks. The cells must be
 * queued before, since a table takes its head from them and a chart its names.
 *
 * @param tableNames - names of the plan's tables that are free in the workbook
 */
export function applyNative(sheet: Excel.Worksheet, plan: SheetPlan, tableNames: readonly string[]): void {
  // A rule that is added stands above those before it: the first of the plan goes last.
  for (const rule of (plan.rules ?? []).toReversed()) applyRule(sheet, rule);
  plan.tables?.forEach((table, at) => {
    applyTable(sheet, table, tableNames[at] ?? table.name);
  });
  for (const chart of plan.charts ?? []) applyChart(sheet, chart, plan.font.name);
  for (const row of plan.page.breaks ?? []) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
}
