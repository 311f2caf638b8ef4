import type { ConditionalRule, TableDefinition } from "hucre";
import type { SheetChart, WriteSheet } from "hucre/xlsx";
import { absolute, areaName, parseArea } from "./address";
import type { Area } from "./address";
import { excelString } from "./text";
import type { BarChart, FileTable, LookRule, SheetDecor } from "./types";

/** The text that a cell of the sheet holds. */
export type TextAt = (row: number, column: number) => string;

function rgb(color: string): { rgb: string } {
  return { rgb: color.replace("#", "").toUpperCase() };
}

function ruleOut({ area, formula, fill, color }: LookRule, at: number): ConditionalRule {
  return {
    type: "expression",
    priority: at + 1,
    range: area,
    formula: formula.slice(1),
    style: {
      ...(color === null ? {} : { font: { color: rgb(color) } }),
      ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: rgb(fill) } }),
    },
  };
}

function columnOf({ startRow, endRow }: Area, column: number): string {
  const cells = areaName({ startRow: startRow + 1, endRow, startColumn: column, endColumn: column });
  return absolute(cells);
}

function chartOut(chart: BarChart, textAt: TextAt): SheetChart[] {
  const [data, place] = [parseArea(chart.data), parseArea(chart.place)];
  if (data === null || place === null) return [];
  const series = chart.colors.map((color, at) => {
    const column = data.startColumn + 1 + at;
    return {
      name: textAt(data.startRow, column),
      values: columnOf(data, column),
      categories: columnOf(data, data.startColumn),
      ...(color === null ? {} : { color: rgb(color).rgb }),
    };
  });
  const out: SheetChart = {
    type: "bar",
    barGrouping: "stacked",
    series,
    anchor: {
      from: { row: place.startRow, col: place.startColumn },
      to: { row: place.endRow + 1, col: place.endColumn + 1 },
    },
    legend: chart.legend ?? false,
    frameTitle: chart.name,
    axes: {
      x: { reverse: chart.isReversed, majorTickMark: "none", minorTickMark: "none" },
      y: { minorTickMark: "none" },
    },
    ...(chart.title === null ? {} : { title: chart.title }),
  };
  return [out];
}

function tableOut({ name, area, hasFilter, style, hasBands }: FileTable, textAt: TextAt): TableDefinition {
  const count = area.endColumn - area.startColumn + 1;
  const heads = Array.from({ length: count }, (_, at) => textAt(area.startRow, area.startColumn + at));
  return {
    name,
    range: areaName(area),
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
  const rules = (decor?.rules ?? []).filter(({ formula }) => formula !== "").map(ruleOut);
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
