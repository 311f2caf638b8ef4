import type { ICellData } from "@univerjs/core";
import { contentOf, sharedFormulas } from "./content";
import type { SheetFacts } from "./cellsIn";
import type { Spill } from "./types";
import type { CellMatrix } from "./univer";

/** A place as the facts of a sheet name it. */
export const placeName = (row: number, column: number): string => `${row},${column}`;

/** What the engine calculated on a sheet, parted by whether Excel would calculate it so. */
export interface Played {
  /** Arrays that are arrays in Excel, too. */
  readonly spills: readonly Spill[];
  /** Cells whose formula gives one value in Excel and an array here. */
  readonly implicit: ReadonlySet<string>;
}

/**
 * A formula that the file does not call an array takes, in Excel, the value of its own row or column of a range. The
 * engine knows no such rule and spills: its result is none, unless somebody wrote the formula here.
 */
export function played(
  spills: readonly Spill[],
  file: CellMatrix<ICellData>,
  now: CellMatrix<ICellData>,
  facts: SheetFacts,
): Played {
  const shared = sharedFormulas(now);
  const implicit = spills.filter(({ row, column }) => {
    const before = file[row]?.[column];
    if (!before?.f || facts.arrays.has(placeName(row, column))) return false;
    const [was, is] = [before, now[row]?.[column] ?? {}].map(
      (cell) => contentOf(cell, row, column, shared).formula,
    );
    return was === is;
  });
  return {
    spills: spills.filter((spill) => !implicit.includes(spill)),
    implicit: new Set(implicit.map(({ row, column }) => placeName(row, column))),
  };
}
