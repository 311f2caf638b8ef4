import { cellAddress } from "../cell/address";
import { cellAt, isBlank, type Area, type Cell, type SheetGrid } from "../cell/cell";
import { fold } from "../text/text";
import type { FigureField } from "../record/setup";

/** A number that stands beside its label on the clerk's sheet. */
export interface Figure {
  readonly value: number;
  readonly address: string;
}

/** Longer texts are sentences, not labels. */
const LONGEST_LABEL = 90;
/** How many cells to the right of a label its number may stand. */
const REACH = 3;

// In order: the first that fits wins, since "có mặt tại thời điểm bỏ phiếu" also says "có mặt".
const LABELS: readonly (readonly [RegExp, FigureField])[] = [
  [/phat ra/, "issued"],
  [/thu (ve|vao)/, "collected"],
  [/vang mat/, "absent"],
  [/co mat tai thoi diem/, "presentAtVote"],
  [/co mat/, "present"],
  [/trieu tap/, "summoned"],
  [/^[-–\s\d.]*tong so(?!.*phieu)/, "members"],
];

function fieldOf(label: string): FigureField | null {
  return LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

function numberIn(cell: Cell): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return null;
  const match = /^\s*(-?\d+(?:[.,]\d+)?)(?:\s*\p{L}.*)?$/u.exec(cell);
  return match ? Number((match[1] ?? "").replace(",", ".")) : null;
}

function afterColon(text: string): number | null {
  const at = text.indexOf(":");
  return at < 0 ? null : numberIn(text.slice(at + 1));
}

function figureAt(grid: SheetGrid, row: number, column: number, text: string): Figure | null {
  const inside = afterColon(text);
  if (inside !== null) return { value: inside, address: cellAddress(row, column) };
  for (let right = column + 1; right <= column + REACH; right++) {
    const cell = cellAt(grid, row, right);
    if (isBlank(cell)) continue;
    const value = numberIn(cell);
    return value === null ? null : { value, address: cellAddress(row, right) };
  }
  return null;
}

/**
 * Finds the figures of the conference that stand on a sheet beside their labels ("Thu về | 46",
 * "Số phiếu thu về: 46 phiếu").
 *
 * @param except - the ballots with their headers; up to their last column, and in the row under them, a word
 *   such as "Tổng số" means something else
 */
export function recogniseFigures(
  grid: SheetGrid,
  except: Area | null,
): Readonly<Partial<Record<FigureField, Figure>>> {
  const figures: Partial<Record<FigureField, Figure>> = {};
  grid.cells.forEach((cells, at) => {
    const row = grid.row + at;
    const isTableRow = except !== null && row >= except.row && row <= except.row + except.rows;
    const from = isTableRow ? except.column + except.columns : 0;
    cells.forEach((cell, index) => {
      if (grid.column + index < from) return;
      if (typeof cell !== "string" || cell.length > LONGEST_LABEL) return;
      const field = fieldOf(fold(cell));
      if (field === null || figures[field]) return;
      const figure = figureAt(grid, row, grid.column + index, cell);
      if (figure) figures[field] = figure;
    });
  });
  return figures;
}
