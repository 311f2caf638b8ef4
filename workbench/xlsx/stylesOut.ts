import type { Nullable } from "@univerjs/core";
import type {
  AlignmentStyle,
  BorderLineStyle,
  BorderSide,
  BorderStyle,
  CellStyle,
  Color,
  FillStyle,
  FontStyle,
} from "hucre";
import { BORDER_CODES, HORIZONTAL_CODES, VERTICAL_CODES } from "./styleCodes";
import { isOn } from "./univer";
import type { LooseSide, LooseStyle } from "./univer";
import { INDENT_PIXELS } from "./units";
import type { DefaultFont } from "./units";

type Horizontal = NonNullable<AlignmentStyle["horizontal"]>;
type Vertical = NonNullable<AlignmentStyle["vertical"]>;

const HORIZONTALS: readonly Horizontal[] = ["left", "center", "right", "justify", "distributed"];
const VERTICALS: readonly Vertical[] = ["top", "center", "bottom"];
const LINES: readonly BorderLineStyle[] = [
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];

function twoDigits(value: number): string {
  return Math.max(0, Math.min(255, value)).toString(16).padStart(2, "0").toUpperCase();
}

/** "#RGB", "#RRGGBB" and "rgb(r, g, b)" as a file's colour. */
export function colorOut(text: Nullable<string>): Color | null {
  const value = (text ?? "").trim();
  const hex = /^#?([0-9A-F]{6})$/i.exec(value)?.[1];
  if (hex !== undefined) return { rgb: hex.toUpperCase() };
  const short = /^#([0-9A-F])([0-9A-F])([0-9A-F])$/i.exec(value);
  if (short !== null)
    return {
      rgb: short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")
        .toUpperCase(),
    };
  const parts = /^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/i.exec(value);
  return parts === null
    ? null
    : {
        rgb: parts
          .slice(1, 4)
          .map((part) => twoDigits(Number(part)))
          .join(""),
      };
}

function hasFont(style: LooseStyle): boolean {
  return [style.ff, style.fs, style.bl, style.it, style.ul, style.st, style.cl].some(
    (part) => part !== undefined && part !== null,
  );
}

function fontOut(style: LooseStyle, font: DefaultFont): FontStyle | null {
  if (!hasFont(style)) return null;
  const color = colorOut(style.cl?.rgb);
  return {
    name: style.ff ?? font.name,
    size: style.fs ?? font.size,
    ...(isOn(style.bl) ? { bold: true } : {}),
    ...(isOn(style.it) ? { italic: true } : {}),
    ...(isOn(style.ul?.s) ? { underline: true } : {}),
    ...(isOn(style.st?.s) ? { strikethrough: true } : {}),
    ...(color === null ? {} : { color }),
  };
}

function fillOut(style: LooseStyle): FillStyle | null {
  const color = colorOut(style.bg?.rgb);
  return color === null ? null : { type: "pattern", pattern: "solid", fgColor: color };
}

function sideOut(side: Nullable<LooseSide>): BorderSide | null {
  const code: number = side?.s ?? 0;
  const line = LINES.find((name) => BORDER_CODES[name] === code);
  return line === undefined ? null : { style: line, color: colorOut(side?.cl.rgb) ?? { rgb: "000000" } };
}

function borderOut(style: LooseStyle): BorderStyle | null {
  const sides = {
    top: sideOut(style.bd?.t),
    right: sideOut(style.bd?.r),
    bottom: sideOut(style.bd?.b),
    left: sideOut(style.bd?.l),
  };
  const border = Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== null));
  return Object.keys(border).length === 0 ? null : border;
}

function rotationOut(style: LooseStyle): number {
  if (isOn(style.tr?.v)) return 255;
  const angle = Math.max(-90, Math.min(90, Math.round(style.tr?.a ?? 0)));
  return angle <= 0 ? -angle : 90 + angle;
}

function indentOut(style: LooseStyle): number {
  return Math.round(Math.max(style.pd?.l ?? 0, style.pd?.r ?? 0) / INDENT_PIXELS);
}

function horizontalOut(style: LooseStyle, indent: number): Horizontal | undefined {
  const code: number = style.ht ?? 0;
  const side = (style.pd?.r ?? 0) > (style.pd?.l ?? 0) ? "right" : "left";
  return HORIZONTALS.find((name) => HORIZONTAL_CODES[name] === code) ?? (indent > 0 ? side : undefined);
}

function alignmentOut(style: LooseStyle): AlignmentStyle | null {
  const indent = indentOut(style);
  const horizontal = horizontalOut(style, indent);
  const verticalCode: number = style.vt ?? 0;
  const vertical = VERTICALS.find((name) => VERTICAL_CODES[name] === verticalCode);
  const wrapCode: number = style.tb ?? 0;
  const rotation = rotationOut(style);
  const alignment: AlignmentStyle = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrapCode === 3 ? { wrapText: true } : {}),
    ...(rotation === 0 ? {} : { textRotation: rotation }),
    ...(indent === 0 ? {} : { indent }),
  };
  return Object.keys(alignment).length === 0 ? null : alignment;
}

/** Univer's style as a file's cell format; null for the default. */
export function styleOut(style: LooseStyle, font: DefaultFont): CellStyle | null {
  const parts = {
    font: fontOut(style, font),
    fill: fillOut(style),
    border: borderOut(style),
    alignment: alignmentOut(style),
    numFmt: style.n?.pattern && style.n.pattern !== "General" ? style.n.pattern : null,
  };
  const present = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null));
  return Object.keys(present).length === 0 ? null : present;
}
