import type { CellStyle } from "hucre/xlsx";
import { attributes, childSpans, nextTag, rootTag, type Span } from "./scan";

type Font = NonNullable<CellStyle["font"]>;
type Color = NonNullable<Font["color"]>;
type Values = ReadonlyMap<string, string>;

const NO = new Set(["0", "false"]);

function numberAt(values: Values, name: string): number | undefined {
  const value = Number(values.get(name) ?? Number.NaN);
  return Number.isNaN(value) ? undefined : value;
}

function colorOf(values: Values): Color {
  const [rgb, theme] = [values.get("rgb"), numberAt(values, "theme")];
  const [tint, indexed] = [numberAt(values, "tint"), numberAt(values, "indexed")];
  return {
    ...(rgb !== undefined && { rgb }),
    ...(theme !== undefined && { theme }),
    ...(tint !== undefined && { tint }),
    ...(indexed !== undefined && { indexed }),
  };
}

const inFont = (font: Font): CellStyle => ({ font });
/** A conditional look keeps its ground where a solid pattern has the colour behind. */
const ground = (color: Color): CellStyle => ({
  fill: { type: "pattern", pattern: "solid", fgColor: color },
});

/** What an element says of a look, by its name. */
const SAID: Readonly<Record<string, (values: Values) => CellStyle>> = {
  strike: (values) => inFont({ strikethrough: !NO.has(values.get("val") ?? "1") }),
  sz: (values) => inFont({ size: numberAt(values, "val") ?? 11 }),
  color: (values) => inFont({ color: colorOf(values) }),
  charset: (values) => inFont({ charset: numberAt(values, "val") ?? 1 }),
  name: (values) => inFont({ name: values.get("val") ?? "" }),
  scheme: (values) => (values.get("val") === "minor" ? inFont({ scheme: "minor" }) : {}),
  bgColor: (values) => ground(colorOf(values)),
  numFmt: (values) => ({ numFmt: values.get("formatCode") ?? "" }),
};

/** The look that the elements inside another state: those of a font, or of a conditional look. */
export function statedLook(xml: string, { end, outerEnd }: Span): CellStyle {
  let look: CellStyle = {};
  for (let tag = nextTag(xml, end); tag !== null && tag.start < outerEnd; tag = nextTag(xml, tag.end)) {
    if (tag.close) continue;
    const said = SAID[tag.name]?.(attributes(xml, tag)) ?? {};
    look = { ...look, ...said, ...(said.font && { font: { ...look.font, ...said.font } }) };
  }
  return look;
}

/** The font that cells have of which nothing else is said: the first of the styles. */
export function firstFont(styles: string): Font {
  const fonts = childSpans(styles, rootTag(styles).end).find(({ name }) => name === "fonts");
  const [first] = fonts && !fonts.empty ? childSpans(styles, fonts.end) : [];
  return first ? (statedLook(styles, first).font ?? {}) : {};
}
