import { resolveThemeColor, type CellStyle } from "hucre/xlsx";
import { coloursIn } from "../../core/text/numberFormat";

type Fill = NonNullable<CellStyle["fill"]>;
type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

const NAMES = ["black", "white", "red", "green", "blue", "yellow", "magenta", "cyan"];
const FIRST = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
/**
 * The old palette (ECMA-376, 18.8.27), which begins with the same eight twice; behind its 64 colours stand those of the
 * system for letters and for the ground.
 */
const PALETTE = [
  ...FIRST,
  ...FIRST,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
  ...["000000", "FFFFFF"],
];
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
  const own = PALETTE[color.indexed ?? -1];
  return own === undefined ? null : `#${own}`;
}

/** The colours that a number format gives letters, as a font may have them. */
export function formatColors(format: string): readonly Color[] {
  return coloursIn(format).map((colour) => {
    return { indexed: typeof colour === "number" ? FIRST.length + colour - 1 : NAMES.indexOf(colour) };
  });
}

/** The ground of a cell; that of a conditional look stands where that of a cell has its other colour. */
export function fileGround(fill: Fill | undefined, theme: readonly string[]): string | null {
  if (fill?.type !== "pattern") return null;
  if (fill.pattern === "none") return fileColor(fill.bgColor, theme);
  return fill.pattern === "solid" ? fileColor(fill.fgColor ?? fill.bgColor, theme) : null;
}
