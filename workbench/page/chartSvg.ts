import { xmlAttribute, xmlText } from "../xlsx/text";

export interface ChartSeries {
  readonly name: string;
  /** "#RRGGBB". */
  readonly color: string;
  /** A value for each bar; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** A stacked bar chart as it is drawn, its bars from top to bottom. */
export interface ChartPicture {
  readonly title: string | null;
  readonly names: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Where the axis of values ends; null where the longest bar ends it. */
  readonly most: number | null;
  readonly font: string;
  readonly hasLegend: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Letters, in pixels: 12 and 9 points, as Excel draws them. */
const TITLE = 16;
const LETTERS = 12;
const EDGE = 10;
const LINE = 18;
const GRID = "#d9d9d9";
/** A bar takes so much of its place. */
const THICK = 0.6;
/** Of the font's size, so wide a letter is about. */
const WIDE = 0.55;
const MOST_NAME = 0.4;
const MOST_STEPS = 6;

const fixed = (value: number): string => String(Math.round(value * 100) / 100);

type Values = Readonly<Record<string, string | number>>;

function element(name: string, values: Values, content = ""): string {
  const shown = Object.entries(values).map(
    ([key, value]) => ` ${key}="${xmlAttribute(typeof value === "number" ? fixed(value) : value)}"`,
  );
  return `<${name}${shown.join("")}>${content}</${name}>`;
}

const words = (text: string, x: number, y: number, more: Values = {}): string =>
  element("text", { x, y, "dominant-baseline": "central", ...more }, xmlText(text));

/** Where an axis that ends there has its lines: steps of 1, 2 or 5 times a power of ten. */
export function axisSteps(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1) / MOST_STEPS));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => most / one <= MOST_STEPS) ?? most;
  const whole = Math.max(1, step);
  return Array.from({ length: Math.floor(most / whole) + 1 }, (_, at) => at * whole);
}

/** Values of each bar, and what lies before each of them. */
function stacked({
  names,
  series,
}: ChartPicture): readonly (readonly { from: number; value: number; color: string }[])[] {
  return names.map((_, bar) => {
    let from = 0;
    return series.map(({ values, color }) => {
      const part = { from, value: Math.max(0, values[bar] ?? 0), color };
      from += part.value;
      return part;
    });
  });
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly most: number;
  readonly scale: number;
}

function plotOf(picture: ChartPicture, { width, height }: Size): Plot {
  const longest = Math.max(0, ...picture.names.map((name) => name.length * WIDE * LETTERS));
  const left = EDGE + Math.min(longest, width * MOST_NAME) + EDGE;
  const sums = stacked(picture).map((parts) => parts.reduce((sum, { value }) => sum + value, 0));
  const most = Math.max(1, picture.most ?? Math.max(0, ...sums));
  return {
    left,
    top: picture.title === null ? EDGE : EDGE + 2 * LINE,
    bottom: height - EDGE - LINE * (picture.hasLegend ? 2 : 1),
    most,
    scale: Math.max(0, width - left - 2 * EDGE) / most,
  };
}

function axis({ left, top, bottom, most, scale }: Plot): string {
  const lines = axisSteps(most).map((value) => {
    const x = left + value * scale;
    return (
      element("line", { x1: x, x2: x, y1: top, y2: bottom, stroke: GRID }) +
      words(String(value), x, bottom + LINE / 2, { "text-anchor": "middle" })
    );
  });
  return lines.join("");
}

function bars(picture: ChartPicture, { left, top, bottom, scale }: Plot): string {
  const each = (bottom - top) / Math.max(1, picture.names.length);
  const drawn = stacked(picture).map((parts, at) => {
    const middle = top + each * (at + 0.5);
    const rects = parts.map(({ from, value, color }) =>
      element("rect", {
        x: left + from * scale,
        y: middle - (each * THICK) / 2,
        width: value * scale,
        height: each * THICK,
        fill: color,
      }),
    );
    return words(picture.names[at] ?? "", left - EDGE / 2, middle, { "text-anchor": "end" }) + rects.join("");
  });
  return drawn.join("");
}

function legend({ series, hasLegend }: ChartPicture, { width, height }: Size): string {
  if (!hasLegend) return "";
  const widths = series.map(({ name }) => 2 * LETTERS + name.length * WIDE * LETTERS + EDGE);
  let x = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  const y = height - EDGE - LINE / 2;
  const drawn = series.map(({ name, color }, at) => {
    const [square, label] = [x, x + LETTERS * 1.4];
    x += widths[at] ?? 0;
    return (
      element("rect", {
        x: square,
        y: y - LETTERS / 2,
        width: LETTERS,
        height: LETTERS,
        fill: color,
        stroke: GRID,
      }) + words(name, label, y)
    );
  });
  return drawn.join("");
}

/** Draws a chart as Excel would: title, bars from the top, values below, the legend under them. */
export function chartSvg(picture: ChartPicture, size: Size): string {
  const { width, height } = size;
  const plot = plotOf(picture, size);
  const title =
    picture.title === null
      ? ""
      : words(picture.title, width / 2, EDGE + LINE / 2, { "text-anchor": "middle", "font-size": TITLE });
  const content = [
    element("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#ffffff", stroke: GRID }),
    title,
    axis(plot),
    bars(picture, plot),
    legend(picture, size),
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${fixed(width)} ${fixed(height)}`,
      "font-family": picture.font,
      "font-size": LETTERS,
    },
    content.join(""),
  );
}
