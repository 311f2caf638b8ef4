import type { CountRecord } from "../../core/record/record";
import { count } from "../../core/count/count";
import { proveKinds, type KindProof } from "../../core/fingerprint/kindProof";
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

/** A count and what it was made from. */
export interface Counted {
  readonly setup: CountSetup;
  readonly record: CountRecord;
}

/** What the ballots of a count are, for the last rows of the forms and for verifying later. */
export function proveSheets({ setup, record }: Counted, sheets: Sheets): readonly KindProof[] {
  return proveKinds(record, setup, sheets);
}
