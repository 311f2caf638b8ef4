import { BorderStyleTypes as Line } from "@univerjs/core";

export const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export type LineStyle = (typeof STYLES)[number];
export type LineWeight = (typeof WEIGHTS)[number];

// Office.js says style and weight apart, Univer (as the file) in one word. The first of a style is its default.
const LINES: readonly (readonly [Line, LineStyle, LineWeight])[] = [
  [Line.NONE, "None", "Thin"],
  [Line.THIN, "Continuous", "Thin"],
  [Line.HAIR, "Continuous", "Hairline"],
  [Line.MEDIUM, "Continuous", "Medium"],
  [Line.THICK, "Continuous", "Thick"],
  [Line.DASHED, "Dash", "Thin"],
  [Line.MEDIUM_DASHED, "Dash", "Medium"],
  [Line.DASH_DOT, "DashDot", "Thin"],
  [Line.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [Line.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [Line.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [Line.DOTTED, "Dot", "Thin"],
  [Line.DOUBLE, "Double", "Thick"],
  [Line.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

function entry(line: Line): (typeof LINES)[number] {
  return LINES.find(([own]) => own === line) ?? [Line.NONE, "None", "Thin"];
}

/** Excel's border style of one of Univer's border types. */
export function styleOf(line: Line): LineStyle {
  return entry(line)[1];
}

/** Excel's border weight of one of Univer's border types. */
export function weightOf(line: Line): LineWeight {
  return entry(line)[2];
}

/** The line of another style: with the weight it had where that exists. */
export function withStyle(line: Line, style: LineStyle): Line {
  const same = LINES.filter(([, own]) => own === style);
  return (same.find(([, , weight]) => weight === weightOf(line)) ?? same[0])?.[0] ?? Line.NONE;
}

/** The line of another weight; no line becomes a continuous one, as in Excel. */
export function withWeight(line: Line, weight: LineWeight): Line {
  const style = line === Line.NONE ? "Continuous" : styleOf(line);
  const found = LINES.find(([, ownStyle, ownWeight]) => ownStyle === style && ownWeight === weight);
  return (
    found?.[0] ??
    LINES.find(([, ownStyle, ownWeight]) => ownStyle === "Continuous" && ownWeight === weight)?.[0] ??
    line
  );
}
