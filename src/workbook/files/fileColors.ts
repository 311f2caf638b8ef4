import { resolveThemeColor, type CellStyle } from "hucre/xlsx";
import { coloursIn } from "../../core/text/numberFormat";

/** What a workbook says of its colours. */
export interface FileColors {
  /** Colours of the theme, dark before light. */
  readonly theme: readonly string[];
  /** Colours that stand in the place of the old palette, as ARGB in its order; mostly none. */
  readonly palette: readonly string[];
}

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
 * @returns `null` where nobody can tell
 */
export function fileColor(color: Color | undefined, { theme, palette }: FileColors): string | null {
  if (color === undefined) return null;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6)}`;
  if (color.theme !== undefined && theme.length > 0) {
    const place = THEME_ORDER[color.theme] ?? color.theme;
    return `#${resolveThemeColor([...theme], place, color.tint)}`;
  }
  const own = palette[color.indexed ?? -1] ?? PALETTE[color.indexed ?? -1];
  return own === undefined ? null : `#${own.slice(-6)}`;
}

/** The colours that a number format gives letters, as a font may have them. */
export function formatColors(format: string): readonly Color[] {
  return coloursIn(format).map((colour) => {
    return { indexed: typeof colour === "number" ? FIRST.length + colour - 1 : NAMES.indexOf(colour) };
  });
}

/** How much of the ground the first colour of a pattern covers. */
const COVERED: Readonly<Record<string, number>> = {
  ...{ solid: 1, darkGray: 0.75, darkTrellis: 0.75, mediumGray: 0.5, gray125: 0.125, gray0625: 0.0625 },
};
const [DARK_LINES, LIGHT_LINES] = [0.5, 0.25];
const [BLACK, WHITE] = ["#000000", "#FFFFFF"];

/** Two colours seen as one from afar. */
function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [first = 0, second = 0] = [one, other].map((color) => parseInt(color.slice(at, at + 2), 16));
    return Math.round(first * share + second * (1 - share))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

/** The one colour of a pattern, seen from afar. */
function patternGround(
  { pattern, fgColor, bgColor }: Extract<Fill, { type: "pattern" }>,
  colors: FileColors,
) {
  const [front, back] = [fileColor(fgColor, colors), fileColor(bgColor, colors)];
  // The ground of a conditional look stands where that of a cell has its other colour.
  if (pattern === "none") return back;
  if (pattern === "solid") return front ?? back;
  const share = COVERED[pattern] ?? (pattern.startsWith("dark") ? DARK_LINES : LIGHT_LINES);
  return mixed(front ?? BLACK, back ?? WHITE, share);
}

/** The colours of the ground behind the letters of a cell: those of a gradient, or one; none where nobody can tell. */
export function fileGrounds(fill: Fill | undefined, colors: FileColors): readonly string[] {
  if (fill === undefined) return [];
  const own =
    fill.type === "gradient"
      ? fill.stops.map(({ color }) => fileColor(color, colors))
      : [patternGround(fill, colors)];
  return own.filter((color) => color !== null);
}
