import type { AlignmentStyle, BorderStyle, CellStyle, Color, FillStyle, FontStyle } from "hucre";
import { BORDER_CODES, HORIZONTAL_CODES, VERTICAL_CODES } from "./styleCodes";
import type { PlainColor, PlainSide, PlainStyle } from "./univer";
import { INDENT_PIXELS } from "./units";

type Palette = readonly string[];

// A theme index counts light before dark; the theme part lists dark before light.
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  );

function tinted(channel: number, tint: number): number {
  return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
}

function tint(rgb: string, by: number): string {
  return [0, 2, 4]
    .map((at) => tinted(parseInt(rgb.slice(at, at + 2), 16), by))
    .map((value) => value.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}

/** A colour of the file as "#RRGGBB"; null for "automatic". */
export function rgbOf(color: Color | undefined, palette: Palette): string | null {
  if (color === undefined) return null;
  const themed = color.theme === undefined ? undefined : palette[THEME_ORDER[color.theme] ?? -1];
  const indexed = color.indexed === undefined ? undefined : INDEXED[color.indexed];
  const base = color.rgb?.slice(-6) ?? themed ?? indexed;
  if (base === undefined || !/^[0-9A-F]{6}$/i.test(base)) return null;
  return `#${tint(base, color.tint ?? 0).toUpperCase()}`;
}

function colorStyle(color: Color | undefined, palette: Palette): PlainColor | null {
  const rgb = rgbOf(color, palette);
  return rgb === null ? null : { rgb };
}

function fontIn(font: FontStyle | undefined, palette: Palette): PlainStyle {
  if (font === undefined) return {};
  const color = colorStyle(font.color, palette);
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.bold === true ? { bl: 1 } : {}),
    ...(font.italic === true ? { it: 1 } : {}),
    ...(font.underline === undefined || font.underline === false ? {} : { ul: { s: 1 } }),
    ...(font.strikethrough === true ? { st: { s: 1 } } : {}),
    ...(color === null ? {} : { cl: color }),
  };
}

function fillIn(fill: FillStyle | undefined, palette: Palette): PlainStyle {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const color = colorStyle(fill.fgColor, palette);
  return color === null ? {} : { bg: color };
}

function sideIn(side: BorderStyle["top"], palette: Palette): PlainSide | null {
  const code = side === undefined ? undefined : BORDER_CODES[side.style];
  return code === undefined ? null : { s: code, cl: colorStyle(side?.color, palette) ?? { rgb: "#000000" } };
}

function borderIn(border: BorderStyle | undefined, palette: Palette): PlainStyle {
  const sides = {
    t: sideIn(border?.top, palette),
    r: sideIn(border?.right, palette),
    b: sideIn(border?.bottom, palette),
    l: sideIn(border?.left, palette),
  };
  const bd = Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== null));
  return Object.keys(bd).length === 0 ? {} : { bd };
}

/** Excel counts 0-90 upwards and 91-180 downwards, 255 is stacked; Univer turns clockwise. */
function rotationIn(rotation: number | undefined): PlainStyle {
  if (rotation === undefined || rotation === 0) return {};
  if (rotation === 255) return { tr: { a: 0, v: 1 } };
  return { tr: { a: rotation <= 90 ? -rotation : rotation - 90 } };
}

function indentIn(alignment: AlignmentStyle): PlainStyle {
  const pixels = (alignment.indent ?? 0) * INDENT_PIXELS;
  if (pixels === 0) return {};
  return { pd: alignment.horizontal === "right" ? { r: pixels } : { l: pixels } };
}

function alignmentIn(alignment: AlignmentStyle | undefined): PlainStyle {
  if (alignment === undefined) return {};
  const horizontal = HORIZONTAL_CODES[alignment.horizontal ?? "general"];
  const vertical = alignment.vertical === undefined ? undefined : VERTICAL_CODES[alignment.vertical];
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment.wrapText === true ? { tb: 3 } : {}),
    ...rotationIn(alignment.textRotation),
    ...indentIn(alignment),
  };
}

/** A cell format of the file as Univer's style; what Univer cannot show is left out (the file keeps it). */
export function styleIn(style: CellStyle, palette: Palette): PlainStyle {
  return {
    ...fontIn(style.font, palette),
    ...fillIn(style.fill, palette),
    ...borderIn(style.border, palette),
    ...alignmentIn(style.alignment),
    ...(style.numFmt === undefined || style.numFmt === "General" ? {} : { n: { pattern: style.numFmt } }),
  };
}
