/**
 * The grid of a sheet that is made here: Excel's column width and row height in pixels, and as many cells as formulas
 * may point at (Univer answers #NAME? for a range that leaves the grid).
 */
export const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 52,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const;
