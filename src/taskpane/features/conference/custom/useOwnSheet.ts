import { useEffect, useEffectEvent, useState } from "react";
import type { SheetGrid } from "../../../../core/sheet/grid";
import { finding, type Finding, type Result } from "../../../../core/finding/finding";
import { REGULATION_SHEET } from "../../../../core/setup/setup";
import { useServices } from "../../../hooks/useServices";

/** What is known of the sheet: not read yet, refused, or its content (`undefined`: no such sheet). */
export type ReadSheet =
  | { readonly status: "busy" }
  | { readonly status: "failed"; readonly finding: Finding }
  | { readonly status: "read"; readonly grid: SheetGrid | undefined };

function outcomeOf(result: Result<SheetGrid | undefined>): ReadSheet {
  return result.ok ? { status: "read", grid: result.value } : { status: "failed", finding: result.finding };
}

export interface OwnSheetTask {
  readonly read: ReadSheet;
  /** Does something that answers with the sheet as it is then. */
  readonly run: (ask: () => Promise<Result<SheetGrid>>, done: (grid: SheetGrid) => void) => void;
}

/** The sheet of the unit's own regulation: read at first, and again when the clerk comes back from the sheets. */
export function useOwnSheet(): OwnSheetTask {
  const { room } = useServices();
  const [read, setRead] = useState<ReadSheet>({ status: "busy" });
  const fail = (error: unknown) =>
    setRead({ status: "failed", finding: finding("F501", { reason: String(error) }) });
  const look = useEffectEvent(async () => {
    const sheets = await room.readSheets([REGULATION_SHEET]);
    setRead(outcomeOf(sheets.ok ? { ok: true, value: sheets.value.get(REGULATION_SHEET) } : sheets));
  });
  const failed = useEffectEvent(fail);
  useEffect(() => {
    const again = () => void look().catch(failed);
    again();
    window.addEventListener("focus", again);
    return () => window.removeEventListener("focus", again);
  }, []);
  const run: OwnSheetTask["run"] = (ask, done) => {
    ask().then((result) => {
      setRead(outcomeOf(result));
      if (result.ok) done(result.value);
    }, fail);
  };
  return { read, run };
}
