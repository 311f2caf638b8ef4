import { claimOf } from "../../core/claim/claim";
import { freshSetup } from "../../core/claim/fresh";
import type { Finding } from "../../core/finding/finding";
import type { CountSetup } from "../../core/setup/setup";
import type { SheetGrid } from "../../core/sheet/grid";
import { isReportSheet } from "../../report/sheetNames";

/** What a saved state says otherwise than its workbook, and what is recognised there. */
export interface Claimed {
  readonly findings: readonly Finding[];
  readonly fresh: CountSetup;
}

/** Compares a saved state with what is recognised on the sheets that can be seen. */
export function compareClaim(
  saved: CountSetup,
  visible: readonly string[],
  sheets: ReadonlyMap<string, SheetGrid>,
): Claimed {
  const grids = visible.flatMap((name) => sheets.get(name) ?? []);
  const fresh = freshSetup(saved, grids, isReportSheet);
  return { findings: claimOf(saved, fresh, sheets), fresh };
}
