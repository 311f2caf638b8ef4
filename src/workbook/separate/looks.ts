import type { CellStyle } from "hucre/xlsx";
import type { Area } from "../../core/sheet/area";
import type { PlanStyle, SheetPlan } from "../../report/sheetPlan";

const THIN = { style: "thin", color: { rgb: "000000" } } as const;
const DASHED = { style: "dashed", color: { rgb: "000000" } } as const;
const CUT = { Bottom: "bottom", Right: "right" } as const;
const HORIZONTAL = { Left: "left", Center: "center", Right: "right", Justify: "justify" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** "#d9e1f2" as a file says it. */
export const rgbOf = (color: string) => ({ rgb: color.replace("#", "").toUpperCase() });

const keyOf = (row: number, column: number) => `${String(row)},${String(column)}`;

/** Gives every cell of an area a style over the one it has. */
function paint(styles: Map<string, PlanStyle>, area: Area, style: PlanStyle): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const key = keyOf(row, column);
      styles.set(key, { ...styles.get(key), valign: "Center", ...style });
    }
  }
}

/** The style a plan gives each cell: what is said later counts before what was said earlier. */
export function stylesOf({ looks = [], cells }: SheetPlan): (row: number, column: number) => PlanStyle {
  const styles = new Map<string, PlanStyle>();
  for (const { area, style } of looks) paint(styles, area, style);
  for (const cell of cells) paint(styles, cell, cell.style);
  return (row, column) => styles.get(keyOf(row, column)) ?? {};
}

/**
 * A style as a file keeps it.
 *
 * @param numberFormat - of the cell as it stands
 */
export function lookOf(style: PlanStyle, font: SheetPlan["font"], numberFormat: unknown): CellStyle {
  return {
    font: {
      name: font.name,
      size: style.size ?? font.size,
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.italic === true ? { italic: true } : {}),
    },
    alignment: {
      ...(style.align === undefined ? {} : { horizontal: HORIZONTAL[style.align] }),
      ...(style.valign === undefined ? {} : { vertical: VERTICAL[style.valign] }),
      ...(style.wrap === true ? { wrapText: true } : {}),
    },
    ...(style.border === true ? { border: { top: THIN, right: THIN, bottom: THIN, left: THIN } } : {}),
    ...(style.cut === undefined ? {} : { border: { [CUT[style.cut]]: DASHED } }),
    ...(style.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: rgbOf(style.fill) } }),
    ...(typeof numberFormat !== "string" || numberFormat === "General" ? {} : { numFmt: numberFormat }),
  };
}
