import type { KindResult } from "../../core/record/record";
import { count } from "../../core/count/count";
import { proveMarks, type MarksProof } from "../../core/fingerprint/proof";
import { refreshFigures, sheetsOf } from "../../core/recognise/refresh";
import type { CountSetup } from "../../core/setup/setup";
import type { SheetGrid } from "../../core/sheet/grid";
import type { FreshCount } from "../reading/readAndCount";

type Sheets = ReadonlyMap<string, SheetGrid>;

/** Counts what a set-up names, with the figures that it took from cells taken again. */
export function countSheets(basis: CountSetup, all: Sheets): FreshCount {
  const names = sheetsOf(basis);
  const sheets = new Map([...all].filter(([name]) => names.includes(name)));
  const setup = refreshFigures(basis, sheets);
  return { basis, setup, record: count(setup, sheets) };
}

/** What the marks of some ranges are, for the last rows of the forms and for verifying later. */
export function proveSheets(
  places: readonly Pick<KindResult, "sheet" | "marks">[],
  sheets: Sheets,
): readonly MarksProof[] {
  return places.flatMap(({ sheet, marks }) => {
    const grid = sheets.get(sheet);
    return grid ? [proveMarks(grid, marks)] : [];
  });
}
