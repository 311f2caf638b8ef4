import type { CellStyle } from "hucre/xlsx";
import type { Area } from "../../core/cell/cell";
import type { PlanStyle, SheetPlan } from "../../report/sheetPlan";

const THIN = { style: "thin", color: { rgb: "000000" } } as const;
const HORIZONTAL = { Left: "left", Center: "center", Right: "right", Justify: "justify" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** "#d9e1f2" as a file says it. */
export const rgbOf = (color: string) => ({ rgb: color.replace("#", "").toUpperCase() });

function isIn({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

/** The style a plan gives a cell: what is said later counts before what was said earlier. */
export function styleAt(plan: SheetPlan, row: number, column: number): PlanStyle {
  const looks = [...(plan.looks ?? []), ...plan.cells.map((cell) => ({ area: cell, style: cell.style }))];
  const styles = looks.filter(({ area }) => isIn(area, row, column)).map(({ style }) => style);
  return styles.reduce((before, style) => ({ ...before, valign: "Center" as const, ...style }), {});
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
    ...(style.fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: rgbOf(style.fill) } }),
    ...(typeof numberFormat !== "string" || numberFormat === "General" ? {} : { numFmt: numberFormat }),
  };
}
