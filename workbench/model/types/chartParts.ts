import { bind, type HostObject, invalidArgument, type ObjectType } from "../../richApi";
import { parseArea } from "../../area/a1";
import { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import type { Chart } from "../decor";
import { asBoolean, asNumber, asString, asWord } from "../expect";
import type { Live } from "../live";
import { readValues } from "../read";
import { asColor } from "./fontFill";

/** A chart with the sheet it stands on. */
export interface ChartOn {
  readonly sheetId: string;
  readonly chart: Chart;
}

interface Series extends ChartOn {
  readonly at: number;
}

const LEGENDS = ["Top", "Bottom", "Left", "Right"] as const;
const LOWER = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

const titleType: ObjectType<ChartOn> = {
  kind: "ChartTitle",
  get: { Text: ({ chart }) => chart.title ?? "", Visible: ({ chart }) => chart.title !== null },
  set: {
    Text: ({ chart }, value) => {
      chart.title = asString(value);
    },
  },
};

const legendType: ObjectType<ChartOn> = {
  kind: "ChartLegend",
  get: {
    Position: ({ chart }) => LEGENDS.find((name) => LOWER[name] === chart.legend) ?? "Invalid",
    Visible: ({ chart }) => chart.legend !== null,
  },
  set: {
    Position: ({ chart }, value) => {
      chart.legend = LOWER[asWord(value, LEGENDS)];
    },
    Visible: ({ chart }, value) => {
      chart.legend = asBoolean(value) ? (chart.legend ?? "right") : null;
    },
  },
};

const categoryType: ObjectType<ChartOn> = {
  kind: "ChartAxis",
  get: {
    ReversePlotOrder: ({ chart }) => chart.isReversed,
    TickLabelSpacing: ({ chart }) => chart.labelSpacing ?? 1,
    Position: ({ chart }) => (chart.isValueAxisLast === true ? "Maximum" : "Automatic"),
  },
  set: {
    // Where the other axis crosses this one.
    Position: ({ chart }, value) => {
      chart.isValueAxisLast = asWord(value, ["Automatic", "Maximum"]) === "Maximum";
    },
    TickLabelSpacing: ({ chart }, value) => {
      chart.labelSpacing = asNumber(value);
    },
    ReversePlotOrder: ({ chart }, value) => {
      chart.isReversed = asBoolean(value);
    },
  },
};

const valueType: ObjectType<ChartOn> = {
  kind: "ChartAxis",
  get: { Minimum: ({ chart }) => chart.least ?? "", Maximum: ({ chart }) => chart.most ?? "" },
  set: {
    Minimum: ({ chart }, value) => {
      chart.least = asNumber(value);
    },
    Maximum: ({ chart }, value) => {
      chart.most = asNumber(value);
    },
  },
};

const fontType: ObjectType<ChartOn> = {
  kind: "ChartFont",
  get: { Name: ({ chart }) => chart.font ?? "" },
  set: {
    Name: ({ chart }, value) => {
      chart.font = asString(value);
    },
  },
};

const areaType: ObjectType<ChartOn> = {
  kind: "ChartAreaFormat",
  nav: { Font: (on) => bind(fontType, on) },
};

const axesType: ObjectType<ChartOn> = {
  kind: "ChartAxes",
  nav: {
    CategoryAxis: (on) => bind(categoryType, on),
    ValueAxis: (on) => bind(valueType, on),
  },
};

const fillType: ObjectType<Series> = {
  kind: "ChartFill",
  call: {
    SetSolidColor: ({ chart, at }, color) => {
      chart.colors[at] = asColor(color);
    },
    Clear: ({ chart, at }) => {
      chart.colors[at] = null;
    },
  },
};

const formatType: ObjectType<Series> = {
  kind: "ChartSeriesFormat",
  nav: { Fill: (series) => bind(fillType, series) },
};

function nameOf(live: Live, { sheetId, chart, at }: Series): string {
  const data = parseArea(chart.data);
  if (!data) return "";
  const head = new SheetArea(sheetId, data.row, data.column + 1 + at, 1, 1);
  return String(readValues(live, head)[0]?.[0] ?? "");
}

/** What a chart consists of, as far as it is played. */
export function chartParts({ live }: Context): Readonly<Record<string, (on: ChartOn) => HostObject>> {
  const seriesType: ObjectType<Series> = {
    kind: "ChartSeries",
    get: { Name: (series) => nameOf(live, series) },
    nav: { Format: (series) => bind(formatType, series) },
  };
  const bound = (on: ChartOn, at: number): HostObject => bind(seriesType, { ...on, at });
  const collectionType: ObjectType<ChartOn> = {
    kind: "ChartSeriesCollection",
    get: { Count: ({ chart }) => chart.colors.length },
    items: (on) => on.chart.colors.map((_, at) => bound(on, at)),
    call: {
      GetCount: ({ chart }) => chart.colors.length,
      GetItemAt: (on, index) => {
        const at = asNumber(index);
        if (!(at in on.chart.colors)) throw invalidArgument();
        return bound(on, at);
      },
    },
  };
  return {
    Title: (on) => bind(titleType, on),
    Legend: (on) => bind(legendType, on),
    Axes: (on) => bind(axesType, on),
    Format: (on) => bind(areaType, on),
    Series: (on) => bind(collectionType, on),
  };
}
