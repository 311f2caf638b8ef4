import type { Area } from "../sheet/area";
import type { SheetGrid } from "../sheet/grid";
import { finding, type Finding } from "../finding/finding";
import { scanFigures, type FigureHit } from "../recognise/figures";
import { isKindFigure } from "../setup/figureFields";
import type { CountSetup, FigureField, KindSetup } from "../setup/setup";

function valueOf(setup: CountSetup, kind: KindSetup, field: FigureField): number | null {
  return isKindFigure(field) ? kind[field] : setup.conference[field];
}

/** With several kinds nobody remembers which cell a kind's figure was taken from: its own sheet may say another. */
function isForgotten(setup: CountSetup, sheet: string, field: FigureField): boolean {
  const here = setup.kinds.filter((other) => other.sheet === sheet);
  return isKindFigure(field) && setup.kinds.length > 1 && here.length === 1;
}

/**
 * Figures on the sheet that cannot be trusted: a label whose number cannot be read while nobody else said the
 * number, and a second number for a figure that was taken from a cell (F210) or that another sheet of several kinds may
 * have changed meanwhile (W213).
 *
 * @param except - the ballots with their headers, absolute
 */
export function checkFigures(
  grid: SheetGrid,
  except: Area,
  setup: CountSetup,
  kind: KindSetup,
): readonly Finding[] {
  return scanFigures(grid, except).flatMap((hit: FigureHit): readonly Finding[] => {
    const { field, value, text, address } = hit;
    const where = { sheet: grid.sheet, address };
    const known = valueOf(setup, kind, field);
    if (value === null) return known === null ? [finding("F207", { field, value: text }, where)] : [];
    const isTaken = setup.sources[field]?.sheet === grid.sheet;
    if (known === null || value === known) return [];
    const facts = { field, value: String(value), other: String(known) };
    if (isTaken) return [finding("F210", facts, where)];
    return isForgotten(setup, grid.sheet, field) ? [finding("W213", facts, where)] : [];
  });
}
