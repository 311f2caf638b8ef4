import { ICommandService, type IDisposable } from "@univerjs/core";
import { Image, IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import { parseArea } from "../area/a1";
import { boundsOf } from "../area/area";
import type { Engine } from "../engine/engine";
import { isErrorText } from "../xlsx/text";
import type { Chart } from "../model/decor";
import type { Live } from "../model/live";
import { type CellContent, readValues } from "../model/read";
import { SheetArea } from "../model/sheetArea";
import { chartSvg, type ChartPicture } from "./chartSvg";
import { isDrawn } from "./reveal";

/** Univer's layer of pictures, above the cells. */
const LAYER = 4;
/** Excel's colours for series that state none. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000"];
const FONT = "Times New Roman";
/** Changes of any sheet: values, sizes, rows that come and go. */
const CHANGE = "sheet.mutation.";

const numberOf = (value: CellContent | undefined): number | null =>
  typeof value === "number" ? value : null;

const textOf = (value: CellContent | undefined): string => {
  const text = String(value ?? "");
  return isErrorText(text) ? "" : text;
};

/** A chart with what its cells hold now. */
function pictureOf(live: Live, sheetId: string, chart: Chart): ChartPicture | undefined {
  const data = parseArea(chart.data);
  if (!data) return undefined;
  const [heads = [], ...rows] = readValues(live, SheetArea.on(sheetId, data));
  const fromTop = chart.isReversed ? rows : rows.toReversed();
  return {
    title: chart.title,
    names: fromTop.map(([name]) => textOf(name)),
    series: chart.colors.map((color, at) => ({
      name: textOf(heads[at + 1]),
      color: color ?? COLORS[at % COLORS.length] ?? "",
      values: fromTop.map((row) => numberOf(row[at + 1])),
    })),
    most: chart.most ?? null,
    font: chart.font ?? FONT,
    hasLegend: chart.legend !== null,
  };
}

/** A chart over its cells, in the scene of the grid: it scrolls, grows and is cut off with them. */
function imageOf(
  live: Live,
  sheetId: string,
  chart: Chart,
  skeletons: SheetSkeletonManagerService,
): Image | undefined {
  const [place, picture] = [parseArea(chart.place), pictureOf(live, sheetId, chart)];
  const skeleton = skeletons.getCurrentSkeleton();
  if (!place || !picture || !skeleton) return undefined;
  const { startRow, startColumn, endRow, endColumn } = boundsOf(place);
  const { startX: left, startY: top } = skeleton.getNoMergeCellWithCoordByIndex(startRow, startColumn);
  const { endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(endRow, endColumn);
  const size = { width: endX - left, height: endY - top };
  if (size.width <= 0 || size.height <= 0) return undefined;
  const url = `data:image/svg+xml,${encodeURIComponent(chartSvg(picture, size))}`;
  return new Image(`chart-${chart.id}`, { url, left, top, ...size, evented: false, zIndex: LAYER });
}

/**
 * Draws the charts of the sheet that is shown over its cells. Charts of a file stay with the file.
 *
 * @returns to be called when another workbook is open, or the add-in has changed charts
 */
export function showCharts({ injector }: Engine, live: () => Live): () => void {
  let drawn: readonly IDisposable[] = [];
  const draw = (): void => {
    for (const image of drawn) image.dispose();
    drawn = [];
    const { workbook, unitId, extras } = live();
    const sheetId = workbook.getActiveSheet(true)?.getSheetId() ?? "";
    const charts = extras.decor.get(sheetId)?.charts ?? [];
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    if (charts.length === 0 || !render || !isDrawn(injector)) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    const images = charts.flatMap((chart) => imageOf(live(), sheetId, chart, skeletons) ?? []);
    for (const image of images) render.scene.addObject(image, LAYER);
    drawn = images;
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      draw();
    }, 0);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    const isShown = id === SetWorksheetActiveOperation.id;
    if (isShown || (id.startsWith(CHANGE) && (drawn.length > 0 || live().extras.decor.size > 0))) later();
  });
  return later;
}
