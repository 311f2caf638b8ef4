import type { TableDefinition } from "hucre";
import type { SheetChart, WriteSheet } from "hucre/xlsx";
import { absolute, formatCorners, parseArea } from "../area/a1";
import { type Area, boundsOf, columnOf } from "../area/area";
import { rgb, rulesOut } from "./rulesOut";
import { excelString } from "./text";
import type { BarChart, FileTable, SheetDecor } from "./types";

/** The text that a cell of the sheet holds. */
export type TextAt = (row: number, column: number) => string;

/** The cells of a column of the chart's data below its head, by the column's number within the data. */
function cellsBelow(data: Area, at: number): string {
  const whole = columnOf(data, at);
  return absolute(formatCorners({ ...whole, row: whole.row + 1, rows: whole.rows - 1 }));
}

/** Letters of title, legend and both axes. */
function lettersOf({ font }: BarChart) {
  if (font === undefined) return { chart: {}, axis: {} };
  return { chart: { titleFontFamily: font, legendFontFamily: font }, axis: { labelFontFamily: font } };
}

/** Where the axis of values begins and ends. */
function scaleOf({ least, most }: BarChart) {
  if (least === undefined && most === undefined) return {};
  return {
    scale: { ...(least === undefined ? {} : { min: least }), ...(most === undefined ? {} : { max: most }) },
  };
}

function chartOut(chart: BarChart, textAt: TextAt): SheetChart[] {
  const [data, place] = [parseArea(chart.data), parseArea(chart.place)];
  if (data === undefined || place === undefined) return [];
  const { startRow, endRow, startColumn, endColumn } = boundsOf(place);
  const series = chart.colors.map((color, at) => ({
    name: textAt(data.row, data.column + 1 + at),
    values: cellsBelow(data, at + 1),
    categories: cellsBelow(data, 0),
    ...(color === null ? {} : { color: rgb(color).rgb }),
  }));
  const letters = lettersOf(chart);
  const out: SheetChart = {
    type: "bar",
    barGrouping: "stacked",
    series,
    anchor: {
      from: { row: startRow, col: startColumn },
      to: { row: endRow + 1, col: endColumn + 1 },
    },
    legend: chart.legend ?? false,
    frameTitle: chart.name,
    axes: {
      x: { reverse: chart.isReversed, majorTickMark: "none", minorTickMark: "none", ...letters.axis },
      y: {
        ...(chart.isValueAxisLast === true && { crosses: "max" as const }),
        minorTickMark: "none",
        ...scaleOf(chart),
        ...letters.axis,
      },
    },
    ...letters.chart,
    ...(chart.title === null ? {} : { title: chart.title }),
  };
  return [out];
}

function tableOut({ name, area, hasFilter, style, hasBands }: FileTable, textAt: TextAt): TableDefinition {
  const heads = Array.from({ length: area.columns }, (_, at) => textAt(area.row, area.column + at));
  return {
    name,
    range: formatCorners(area),
    // A line break in a head is written out, or its reader would take it for a space.
    columns: heads.map((head) => ({ name: excelString(head).replaceAll("\n", "_x000a_") })),
    showAutoFilter: hasFilter,
    showRowStripes: hasBands ?? true,
    ...(style === undefined ? {} : { style }),
  };
}

/** Conditional looks, charts, page breaks and tables of a new sheet. */
export function decorOut(
  decor: SheetDecor | undefined,
  tables: readonly FileTable[],
  textAt: TextAt,
): Pick<WriteSheet, "conditionalRules" | "charts" | "rowBreaks" | "tables"> {
  const rules = rulesOut(decor?.rules ?? []);
  const charts = (decor?.charts ?? []).flatMap((chart) => chartOut(chart, textAt));
  const breaks = decor?.breaks ?? [];
  return {
    ...(rules.length === 0 ? {} : { conditionalRules: rules }),
    ...(charts.length === 0 ? {} : { charts }),
    // hucre counts the row before the break.
    ...(breaks.length === 0 ? {} : { rowBreaks: breaks.map((row) => row - 1) }),
    ...(tables.length === 0 ? {} : { tables: tables.map((table) => tableOut(table, textAt)) }),
  };
}
