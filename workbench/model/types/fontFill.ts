import { BooleanNumber, type IStyleData, type Nullable } from "@univerjs/core";
import { bind, type HostObject, invalidArgument, type ObjectType } from "../../richApi";
import type { SheetArea } from "../sheetArea";
import type { Context } from "../context";
import { asBoolean, asNumber, asString, asWord } from "../expect";
import { common, patchArea } from "../styles";

/** What a workbook is written in when nothing else is said, as Excel's default. */
const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

const HEX = /^#?([0-9a-f]{6})$/i;

/** "#rrggbb" in Excel's capitals; InvalidArgument for another notation. */
export function asColor(value: unknown): string {
  const hex = HEX.exec(asString(value))?.[1];
  if (hex === undefined) throw invalidArgument();
  return `#${hex.toUpperCase()}`;
}

const RGB = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/;

/** A color of the workbook as Office.js answers it. */
export function colorName(rgb: Nullable<string>, otherwise: string): string {
  if (!rgb) return otherwise;
  const parts = RGB.exec(rgb)?.slice(1);
  if (!parts) return rgb.toUpperCase();
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

const flag = (value: unknown): BooleanNumber => (asBoolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const underline = (style: IStyleData): string => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None");

/** The font of a range. */
export function fontObject({ live }: Context): (area: SheetArea) => HostObject {
  const type: ObjectType<SheetArea> = {
    kind: "RangeFont",
    get: {
      Name: (g) => common(live, g, (style) => style.ff ?? DEFAULT_FONT.name),
      Size: (g) => common(live, g, (style) => style.fs ?? DEFAULT_FONT.size),
      Bold: (g) => common(live, g, (style) => style.bl === BooleanNumber.TRUE),
      Italic: (g) => common(live, g, (style) => style.it === BooleanNumber.TRUE),
      Underline: (g) => common(live, g, underline),
      Strikethrough: (g) => common(live, g, (style) => style.st?.s === BooleanNumber.TRUE),
      Color: (g) => common(live, g, (style) => colorName(style.cl?.rgb, "#000000")),
    },
    set: {
      Name: (g, value) => patchArea(live, g, { ff: asString(value) }),
      Size: (g, value) => patchArea(live, g, { fs: asNumber(value) }),
      Bold: (g, value) => patchArea(live, g, { bl: flag(value) }),
      Italic: (g, value) => patchArea(live, g, { it: flag(value) }),
      Strikethrough: (g, value) => patchArea(live, g, { st: { s: flag(value) } }),
      Underline: (g, value) => {
        const s = asWord(value, ["None", "Single"]) === "Single" ? BooleanNumber.TRUE : BooleanNumber.FALSE;
        patchArea(live, g, { ul: { s } });
      },
      Color: (g, value) => patchArea(live, g, { cl: { rgb: asColor(value) } }),
    },
  };
  return (area) => bind(type, area);
}

/** The fill of a range. */
export function fillObject({ live }: Context): (area: SheetArea) => HostObject {
  const type: ObjectType<SheetArea> = {
    kind: "RangeFill",
    get: { Color: (g) => common(live, g, (style) => colorName(style.bg?.rgb, "#FFFFFF")) },
    set: { Color: (g, value) => patchArea(live, g, { bg: { rgb: asColor(value) } }) },
    call: { Clear: (g) => patchArea(live, g, { bg: null }) },
  };
  return (area) => bind(type, area);
}
