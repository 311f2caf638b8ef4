import { HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { apiNotFound, bind, type HostObject, invalidArgument, type ObjectType } from "../../richApi";
import type { SheetArea } from "../sheetArea";
import { autofitColumns, autofitRows } from "../autofit";
import type { Context } from "../context";
import { asBoolean, asNumber, asWord } from "../expect";
import { guarded, refuseProtected } from "../guard";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../sizes";
import { INDENT_PIXELS } from "../../xlsx/units";
import { common, patchArea } from "../styles";
import { bordersObject } from "./borders";
import { fillObject, fontObject } from "./fontFill";
import { formatProtectionObject } from "./protection";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

const DEEPEST_INDENT = 250;

// Univer has no centring across cells; storing another alignment instead would be a silent loss.
const ACROSS = "CenterAcrossSelection";

function keysOf<K extends string>(table: Readonly<Record<K, number>>): K[] {
  return Object.keys(table).filter((key): key is K => key in table);
}

function nameOf(table: Readonly<Record<string, number>>, value: number, otherwise: string): string {
  return Object.keys(table).find((name) => table[name] === value) ?? otherwise;
}

const horizontalName = (style: IStyleData): string => nameOf(HORIZONTAL, style.ht ?? 0, "General");
const verticalName = (style: IStyleData): string => nameOf(VERTICAL, style.vt ?? 0, "Bottom");

function horizontalOf(value: unknown): HorizontalAlign {
  const word = asWord(value, [...keysOf(HORIZONTAL), ACROSS]);
  if (word === ACROSS) throw apiNotFound(`RangeFormat.horizontalAlignment = ${ACROSS}`);
  return HORIZONTAL[word];
}

function indentOf(style: IStyleData): number {
  return Math.round(
    (style.ht === HorizontalAlign.RIGHT ? (style.pd?.r ?? 0) : (style.pd?.l ?? 0)) / INDENT_PIXELS,
  );
}

function indentPatch(value: unknown): IStyleData {
  const level = asNumber(value);
  if (!Number.isInteger(level) || level < 0 || level > DEEPEST_INDENT) throw invalidArgument();
  return { pd: { l: level * INDENT_PIXELS } };
}

/** The format of a range. */
export function rangeFormatObject(context: Context): (area: SheetArea) => HostObject {
  const { live } = context;
  const [font, fill, borders] = [fontObject(context), fillObject(context), bordersObject(context)];
  const type: ObjectType<SheetArea> = {
    kind: "RangeFormat",
    get: {
      ColumnWidth: (g) => columnWidth(live, g),
      RowHeight: (g) => rowHeight(live, g),
      HorizontalAlignment: (g) => common(live, g, horizontalName),
      VerticalAlignment: (g) => common(live, g, verticalName),
      WrapText: (g) => common(live, g, (style) => style.tb === WrapStrategy.WRAP),
      IndentLevel: (g) => common(live, g, indentOf),
    },
    set: guarded(live, refuseProtected, {
      ColumnWidth: (g, value) => setColumnWidth(live, g, asNumber(value)),
      RowHeight: (g, value) => setRowHeight(live, g, asNumber(value)),
      HorizontalAlignment: (g, value) => patchArea(live, g, { ht: horizontalOf(value) }),
      VerticalAlignment: (g, value) => patchArea(live, g, { vt: VERTICAL[asWord(value, keysOf(VERTICAL))] }),
      WrapText: (g, value) => {
        patchArea(live, g, { tb: asBoolean(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
      },
      IndentLevel: (g, value) => patchArea(live, g, indentPatch(value)),
    }),
    nav: { Font: font, Fill: fill, Borders: borders, Protection: formatProtectionObject(context) },
    call: {
      AutofitColumns: (g) => autofitColumns(live, g),
      AutofitRows: (g) => autofitRows(live, g),
    },
  };
  return (area) => bind(type, area);
}
