import { Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import type { PlanChart, SheetPlan } from "../sheetPlan";

/** Letters, in points, as in the picture on a sheet. */
const TITLE = 12;
const LETTERS = 9;
/** Between the picture and the edges of its cell, in points. */
const APART = 8;
const PIXELS_PER_POINT = 96 / 72;
const BLACK = "000000";

type Content = string | number;

/** What a cell of a plan shows. */
function contentAt({ cells }: SheetPlan, row: number, column: number): Content {
  const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
  if (content === undefined) return "";
  if (content.kind === "text") return content.text;
  return content.kind === "number" ? content.value : content.expected;
}

const valueOf = (content: Content) => (typeof content === "number" ? content : null);
const pixels = (points: number) => Math.floor((points - APART) * PIXELS_PER_POINT);

/**
 * A picture of a plan as Word's own chart, so that it can be edited like any other: bars as on the sheet, the first person
 * on top, every name and the axis up to the same end.
 *
 * @param width - of its cell, in points
 */
export function chartParagraph(
  { data, title, place, colors, most }: PlanChart,
  plan: SheetPlan,
  width: number,
): Paragraph {
  const height = plan.rows.slice(place.row, place.row + place.rows).reduce((sum, one) => sum + one, 0);
  const rows = Array.from({ length: data.rows - 1 }, (_, at) => data.row + 1 + at);
  const columns = Array.from({ length: data.columns - 1 }, (_, at) => data.column + 1 + at);
  const font = { name: plan.font.name, color: BLACK, size: LETTERS };
  const run = new ChartRun({
    type: "bar",
    stacking: "stacked",
    title: { text: title, font: { ...font, size: TITLE } },
    legend: { position: "bottom", font },
    categories: rows.map((row) => String(contentAt(plan, row, data.column))),
    series: columns.map((column, at) => ({
      name: String(contentAt(plan, data.row, column)),
      values: rows.map((row) => valueOf(contentAt(plan, row, column))),
      ...(colors[at] !== undefined && { color: colors[at].slice(1) }),
    })),
    categoryAxis: { reverseOrder: true, font },
    valueAxis: { minimum: 0, ...(most !== undefined && { maximum: most }), crossesAt: "maximum", font },
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: title, description: title },
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the library's own way; its type of what a paragraph holds leaves charts out
  return new Paragraph({ children: [run] });
}
