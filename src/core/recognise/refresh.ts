import { hasBallots } from "../setup/source";
import { endRow, type Area } from "../sheet/area";
import type { SheetGrid } from "../sheet/grid";
import type { Where } from "../finding/finding";
import { recogniseFigures, type Figure } from "./figures";
import { readableSheet } from "./readableSheet";
import { REGULATION_SHEET, type CountSetup, type FigureField } from "../setup/setup";
import { FIGURE_FIELDS, isKindFigure, withoutSource } from "../setup/figureFields";

type Found = ReturnType<typeof recogniseFigures>;

/** The names of all sheets that a set-up reads. */
export function sheetsOf(setup: CountSetup): readonly string[] {
  const sources = Object.values(setup.sources).flatMap((where) =>
    where.sheet === null ? [] : [where.sheet],
  );
  const own = setup.custom === null ? [] : [REGULATION_SHEET];
  const typed = setup.kinds.flatMap(({ sheet, second }) => (second === "" ? [sheet] : [sheet, second]));
  return [...new Set([...typed, ...sources, ...own])];
}

/** The rows of a kind's names and marks, where a word such as "Tổng số" is no label of a figure. */
function ballotRows(setup: CountSetup, sheet: string): Area | null {
  const kind = setup.kinds.find((item) => item.sheet === sheet);
  if (!kind?.source) return null;
  const { marks } = kind.source;
  const people = hasBallots(kind.source) ? kind.source.people : null;
  const top = Math.min(marks.row, people?.row ?? marks.row);
  return { ...marks, row: top, rows: endRow(marks) - top };
}

function foundOn(setup: CountSetup, grid: SheetGrid): Found {
  return recogniseFigures(readableSheet(grid).grid, ballotRows(setup, grid.sheet));
}

function withValue(setup: CountSetup, field: FigureField, value: number | null): CountSetup {
  return isKindFigure(field)
    ? { ...setup, kinds: setup.kinds.map((kind) => ({ ...kind, [field]: value })) }
    : { ...setup, conference: { ...setup.conference, [field]: value } };
}

function valueOf(setup: CountSetup, field: FigureField): number | null {
  return isKindFigure(field) ? (setup.kinds[0]?.[field] ?? null) : setup.conference[field];
}

function refresh(
  setup: CountSetup,
  field: FigureField,
  { sheet, address }: Where,
  figure: Figure | undefined,
): CountSetup {
  if (!figure) return { ...withValue(setup, field, null), sources: withoutSource(setup.sources, field) };
  if (figure.address === address && figure.value === valueOf(setup, field)) return setup;
  const sources = { ...setup.sources, [field]: { sheet, address: figure.address } };
  return { ...withValue(setup, field, figure.value), sources };
}

/**
 * Figures that were taken from cells, taken again: a number corrected on the sheet counts at once. A figure
 * that no longer stands on its sheet becomes unknown.
 *
 * @returns the same set-up when nothing changed
 */
export function refreshFigures(setup: CountSetup, sheets: ReadonlyMap<string, SheetGrid>): CountSetup {
  const found = new Map([...sheets].map(([name, grid]) => [name, foundOn(setup, grid)]));
  return FIGURE_FIELDS.reduce((current, field) => {
    const where = setup.sources[field];
    const figures = found.get(where?.sheet ?? "");
    return where && figures ? refresh(current, field, where, figures[field]) : current;
  }, setup);
}
