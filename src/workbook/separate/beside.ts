import type { ConditionalRule, TableDefinition } from "hucre";
import type { SheetChart, WriteSheet } from "hucre/xlsx";
import { areaAddress, columnName } from "../../core/sheet/address";
import type { PlanChart, PlanRule, SheetPlan } from "../../report/sheetPlan";
import { TABLE_STYLE } from "../write/applyNative";
import { fileText, type CellsRead } from "./contents";
import { rgbOf } from "./looks";
import { standsAlone } from "./standsAlone";

type Beside = Pick<WriteSheet, "conditionalRules" | "charts" | "rowBreaks" | "tables">;

function ruleOut({ area, formula, fill, color }: PlanRule, at: number): ConditionalRule {
  const style = {
    font: { color: rgbOf(color) },
    fill: { type: "pattern", pattern: "solid", bgColor: rgbOf(fill) },
  } as const;
  return {
    type: "expression",
    priority: at + 1,
    range: areaAddress(area),
    formula: formula.slice(1),
    style,
  };
}

type TextAt = (row: number, column: number) => string;

/** What cells say, by their places on the sheet. */
function textsOf({ page }: SheetPlan, { values }: CellsRead): TextAt {
  const { printArea } = page;
  return (row, column) => {
    const value = values[row - printArea.row]?.[column - printArea.column];
    return typeof value === "string" ? value : "";
  };
}

/** Of names, figures and legend of a chart, in points. */
const LETTERS = 9;
const TITLE = 12;

function chartOut({ data, title, place, colors, most }: PlanChart, font: string, textAt: TextAt): SheetChart {
  const cellsOf = (column: number) => {
    const letters = columnName(column);
    return `$${letters}$${String(data.row + 2)}:$${letters}$${String(data.row + data.rows)}`;
  };
  const series = Array.from({ length: data.columns - 1 }, (_, at) => {
    const column = data.column + 1 + at;
    const color = colors[at];
    return {
      name: textAt(data.row, column),
      values: cellsOf(column),
      categories: cellsOf(data.column),
      ...(color === undefined ? {} : { color: rgbOf(color).rgb }),
    };
  });
  return {
    type: "bar",
    barGrouping: "stacked",
    title,
    series,
    legend: "bottom",
    axes: {
      x: {
        reverse: true,
        majorTickMark: "none",
        minorTickMark: "none",
        labelFontFamily: font,
        labelFontSize: LETTERS,
      },
      y: {
        crosses: "max",
        minorTickMark: "none",
        scale: { min: 0, ...(most === undefined ? {} : { max: most }) },
        labelFontFamily: font,
        labelFontSize: LETTERS,
      },
    },
    titleFontFamily: font,
    titleFontSize: TITLE,
    legendFontFamily: font,
    legendFontSize: LETTERS,
    anchor: {
      from: { row: place.row, col: place.column },
      to: { row: place.row + place.rows, col: place.column + place.columns },
    },
  };
}

/** The plan's tables, as long as their heads are still texts, each another: a file with others is damaged. */
function tablesOut(plan: SheetPlan, textAt: TextAt, names: readonly string[]): TableDefinition[] {
  return (plan.tables ?? []).flatMap(({ area, name }, at) => {
    const heads = Array.from({ length: area.columns }, (_, place) => textAt(area.row, area.column + place));
    const known = new Set(heads.map((head) => head.toLowerCase()));
    if (known.has("") || known.size < heads.length) return [];
    return [
      {
        name: names[at] ?? name,
        range: areaAddress(area),
        columns: heads.map((head) => ({ name: fileText(head).replaceAll("\n", "_x000a_") })),
        style: TABLE_STYLE,
        showAutoFilter: false,
      },
    ];
  });
}

/** Conditional looks, charts, tables and page breaks of a sheet that is taken away. */
export function besideOf(plan: SheetPlan, read: CellsRead, tableNames: readonly string[]): Beside {
  const { printArea, breaks } = plan.page;
  const textAt = textsOf(plan, read);
  const rules = (plan.rules ?? []).filter(({ formula }) => standsAlone(formula, printArea));
  return {
    conditionalRules: rules.map(ruleOut),
    charts: (plan.charts ?? []).map((chart) => chartOut(chart, plan.font.name, textAt)),
    tables: tablesOut(plan, textAt, tableNames),
    // The row before the break, as the writer counts.
    rowBreaks: (breaks ?? []).map((row) => row - 1),
  };
}
