export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

/** What Excel uses where a file names no font. */
export const CALIBRI: DefaultFont = { name: "Calibri", size: 11 };

// Width of the digits as a share of the em square, from the fonts' own metrics.
const DIGIT_WIDTHS: Readonly<Record<string, number>> = {
  calibri: 0.507,
  arial: 0.556,
  helvetica: 0.556,
  "liberation sans": 0.556,
  tahoma: 0.546,
  verdana: 0.636,
  "segoe ui": 0.539,
  "times new roman": 0.5,
  "liberation serif": 0.5,
  cambria: 0.555,
  ".vntime": 0.5,
  ".vntimeh": 0.5,
  ".vnarial": 0.556,
  "vni-times": 0.5,
  "courier new": 0.6,
  aptos: 0.561,
  "aptos narrow": 0.497,
};

const PIXELS_PER_POINT = 96 / 72;

/** Points to pixels of a screen at 96 dpi. */
export function pixelsOf(points: number): number {
  return points * PIXELS_PER_POINT;
}

/** Pixels of a screen at 96 dpi to points, rounded to hundredths. */
export function pointsOf(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

/** Pixels of the widest digit of a font at 96 dpi, the unit in which a file states column widths. */
export function digitWidth(font: DefaultFont): number {
  const share = DIGIT_WIDTHS[font.name.toLowerCase()] ?? 0.507;
  return Math.max(1, Math.round(share * pixelsOf(font.size)));
}

/** Column width of a file (characters) to pixels, by the formula of ECMA-376 part 1, 18.3.1.13. */
export function columnPixels(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}

/** Pixels to the column width of a file; gives back the same pixels through `columnPixels`. */
export function columnWidth(pixels: number, digit: number): number {
  return Math.ceil((pixels / digit) * 256) / 256;
}

/** Default width of a file that states none: eight digits and the padding, rounded up to eight pixels. */
export function standardColumnPixels(digit: number, baseDigits = 8): number {
  const padding = 2 * Math.ceil(digit / 4) + 1;
  return Math.ceil((baseDigits * digit + padding) / 8) * 8;
}

/** Univer knows no indent levels: one level is this much padding, in pixels. */
export const INDENT_PIXELS = 9;
