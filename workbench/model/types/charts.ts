import {
  apiNotFound,
  bind,
  type HostObject,
  invalidArgument,
  itemNotFound,
  type ObjectType,
} from "../../richApi";
import type { BarChart } from "../../xlsx/types";
import { formatArea } from "../../area/a1";
import { SheetArea, around } from "../sheetArea";
import type { Context } from "../context";
import { type Chart, decorOf, newId } from "../decor";
import { asNumber, asString } from "../expect";
import { refuseProtected } from "../guard";
import { areaAt, type Live } from "../live";
import { readValues } from "../read";
import { type ChartOn, chartParts } from "./chartParts";

/** Where Excel would put it depends on the window; here it begins in the first cell. */
const FIRST_PLACE = "A1:H15";

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

/** Excel guesses which cells are names; only data that leaves nothing to guess is played. */
function refuseUnclear(live: Live, area: SheetArea): void {
  const [heads = [], ...body] = readValues(live, area);
  const isClear = area.columns > 1 && body.length > 0 && heads.slice(1).every(isText);
  if (!isClear || !body.every(([name]) => isText(name)))
    throw apiNotFound("ChartCollection.add of data without names in its first row and column");
}

function addChart(live: Live, charts: Chart[], area: SheetArea): Chart {
  refuseProtected(live, area);
  refuseUnclear(live, area);
  const chart: Chart = {
    id: newId(),
    name: `Chart ${charts.length + 1}`,
    data: formatArea(area),
    title: null,
    place: FIRST_PLACE,
    colors: Array.from({ length: area.columns - 1 }, () => null),
    legend: "right" satisfies BarChart["legend"],
    isReversed: false,
  };
  charts.push(chart);
  return chart;
}

function chartType(context: Context): ObjectType<ChartOn> {
  const { live, make } = context;
  const at = (sheetId: string, value: unknown): SheetArea =>
    value instanceof SheetArea ? value : areaAt(live, sheetId, value);
  return {
    kind: "Chart",
    get: {
      Id: ({ chart }) => chart.id,
      Name: ({ chart }) => chart.name,
      ChartType: () => "BarStacked",
      PlotBy: () => "Columns",
    },
    set: {
      Name: ({ chart }, value) => {
        chart.name = asString(value);
      },
    },
    nav: { ...chartParts(context), Worksheet: ({ sheetId }) => make.worksheet(sheetId) },
    call: {
      SetPosition: ({ sheetId, chart }, start, end) => {
        const first = at(sheetId, start);
        const last = end == null ? first : at(sheetId, end);
        if (first.sheetId !== sheetId || last.sheetId !== sheetId) throw invalidArgument();
        chart.place = formatArea(around(first, last));
      },
      Delete: ({ sheetId, chart }) => {
        const { charts } = decorOf(live, sheetId, "Chart.delete");
        charts.splice(charts.indexOf(chart), 1);
      },
    },
  };
}

/** `worksheet.charts`: stacked bars, a series per column; others are not played. */
export function chartsObject(context: Context): (sheetId: string) => HostObject {
  const { live } = context;
  const chart = chartType(context);
  const charts = (sheetId: string): Chart[] => decorOf(live, sheetId, "Worksheet.charts").charts;
  const bound = (sheetId: string, found: Chart | undefined): HostObject | null =>
    found ? bind(chart, { sheetId, chart: found }) : null;
  const find = (sheetId: string, key: unknown): HostObject | null => {
    const wanted = asString(key).toLowerCase();
    return bound(
      sheetId,
      charts(sheetId).find(({ id, name }) => id === key || name.toLowerCase() === wanted),
    );
  };
  const orError = (found: HostObject | null): HostObject => {
    if (!found) throw itemNotFound();
    return found;
  };
  const type: ObjectType<string> = {
    kind: "ChartCollection",
    get: { Count: (id) => charts(id).length },
    items: (id) => charts(id).flatMap((own) => bound(id, own) ?? []),
    item: (id, key) => orError(find(id, key)),
    call: {
      Add: (id, kind, data, seriesBy) => {
        if (kind !== "BarStacked" || seriesBy !== "Columns")
          throw apiNotFound(`ChartCollection.add of ${String(kind)} by ${String(seriesBy)}`);
        if (!(data instanceof SheetArea) || data.sheetId !== id) throw invalidArgument();
        return bind(chart, { sheetId: id, chart: addChart(live, charts(id), data) });
      },
      GetCount: (id) => charts(id).length,
      GetItem: (id, name) => orError(find(id, name)),
      GetItemAt: (id, index) => orError(bound(id, charts(id)[asNumber(index)])),
      GetItemOrNullObject: (id, name) => find(id, name),
    },
  };
  return (sheetId) => bind(type, sheetId);
}
