import { resolveThemeColor, type CellStyle } from "hucre/xlsx";

type Fill = NonNullable<CellStyle["fill"]>;
type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

/** The first colours of the old palette; it begins with the same eight twice. */
const PALETTE = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
/** Files name light before dark, themes list dark before light. */
const THEME_ORDER: readonly number[] = [1, 0, 3, 2];

/**
 * A colour as `#RRGGBB`.
 *
 * @param theme - colours of the workbook's theme, dark before light
 * @returns `null` where nobody can tell
 */
export function fileColor(color: Color | undefined, theme: readonly string[]): string | null {
  if (color === undefined) return null;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6)}`;
  if (color.theme !== undefined && theme.length > 0) {
    const place = THEME_ORDER[color.theme] ?? color.theme;
    return `#${resolveThemeColor([...theme], place, color.tint)}`;
  }
  const own = color.indexed === undefined ? undefined : PALETTE[color.indexed % PALETTE.length];
  return own === undefined || Number(color.indexed) >= 2 * PALETTE.length ? null : `#${own}`;
}

/** The ground of a cell; that of a conditional look stands where that of a cell has its other colour. */
export function fileGround(fill: Fill | undefined, theme: readonly string[]): string | null {
  if (fill?.type !== "pattern") return null;
  if (fill.pattern === "none") return fileColor(fill.bgColor, theme);
  return fill.pattern === "solid" ? fileColor(fill.fgColor ?? fill.bgColor, theme) : null;
}
