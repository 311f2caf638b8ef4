import { areaAddress, parseArea } from "../sheet/address";
import { intersection, type Area } from "../sheet/area";
import { usedArea, type SheetGrid } from "../sheet/grid";
import type { CountSetup, KindSetup } from "./setup";
import { hasBallots, type Source } from "./source";

/** Blank cells that an area may take beyond its sheet: as many are read in no time. */
const MOST_BLANK = 100_000;

const cellsOf = ({ rows, columns }: Area) => rows * columns;

/**
 * An area as far as its sheet is used, so that `A1:XFD1048576` costs no more than the sheet. One that reaches a little
 * beyond stays as it is, since blank rows and columns in it are still to be said.
 */
export function fitArea(area: Area, grid: SheetGrid): Area {
  const used = intersection(area, usedArea(grid)) ?? { ...area, rows: 1, columns: 1 };
  return cellsOf(area) - cellsOf(used) > MOST_BLANK ? used : area;
}

function fitSource(source: Source, grid: SheetGrid): Source {
  const fit = (area: Area | null) => area && fitArea(area, grid);
  const marks = fitArea(source.marks, grid);
  if (!hasBallots(source)) return { ...source, marks };
  return {
    ...source,
    marks,
    people: fit(source.people),
    numbers: fit(source.numbers),
    faults: fit(source.faults),
  };
}

/** The areas that a kind of ballot names on its own sheet, as far as the sheet is used. */
export function fitPlace<T extends Pick<KindSetup, "source">>(kind: T, grid: SheetGrid | undefined): T {
  return grid && kind.source ? { ...kind, source: fitSource(kind.source, grid) } : kind;
}

function fitSecond(kind: KindSetup, grid: SheetGrid | undefined): KindSetup {
  const area = parseArea(kind.secondMarks);
  return grid && area ? { ...kind, secondMarks: areaAddress(fitArea(area, grid)) } : kind;
}

/** A set-up with the areas of its kinds as far as their sheets are used, before anything is read of them. */
export function fitSetup(setup: CountSetup, sheets: ReadonlyMap<string, SheetGrid>): CountSetup {
  const kinds = setup.kinds.map((kind) =>
    fitSecond(fitPlace(kind, sheets.get(kind.sheet)), sheets.get(kind.second)),
  );
  return { ...setup, kinds };
}
