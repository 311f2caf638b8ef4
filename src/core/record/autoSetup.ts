import { areaAddress } from "../cell/address";
import type { Area, SheetGrid } from "../cell/cell";
import type { Where } from "../finding/finding";
import { ballotArea, type BallotTable } from "../recognise/ballotTable";
import { findFaultColumn } from "../recognise/faultColumn";
import { recogniseFigures } from "../recognise/figures";
import { headerAddress } from "../recognise/people";
import { recognise } from "../recognise/recognise";
import { EMPTY_KIND, NO_FIGURES, type FigureField, type Figures, type KindSetup } from "./setup";

/** What a sheet says of itself: its ballots, and the figures that stand beside their labels. */
export interface SheetReading {
  readonly table: BallotTable | null;
  readonly kind: KindSetup | null;
  readonly figures: Figures;
  readonly sources: Readonly<Partial<Record<FigureField, Where>>>;
}

/**
 * Reads a sheet without help.
 *
 * @param within - where to look for the ballots (a selection); figures are looked for on the whole sheet
 */
export function readSheetSetup(grid: SheetGrid, within?: Area): SheetReading {
  const table = recognise(grid, within);
  const found = recogniseFigures(grid, table && ballotArea(table));
  const value = (field: FigureField) => found[field]?.value ?? null;
  const sources = Object.fromEntries(
    Object.entries(found).map(([field, figure]) => [field, { sheet: grid.sheet, address: figure.address }]),
  );
  const kind = table && {
    ...EMPTY_KIND,
    sheet: grid.sheet,
    marks: areaAddress(table.marks),
    people: headerAddress(table.header) ?? "",
    faultColumn: findFaultColumn(grid, table.marks),
    issued: value("issued"),
    collected: value("collected"),
  };
  const fields = Object.keys(NO_FIGURES) as (keyof Figures)[];
  const figures = Object.fromEntries(fields.map((field) => [field, value(field)])) as unknown as Figures;
  return { table, kind, figures, sources };
}
