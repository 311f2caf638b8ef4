import { claimOf, damagedClaim } from "../core/claim/claim";
import type { Finding, Result } from "../core/finding/finding";
import type { ReportJob } from "../core/recognise/jobSetup";
import type { CountSetup } from "../core/setup/setup";
import type { SheetGrid } from "../core/sheet/grid";
import { roomSource } from "../session/report/source";
import type { WorkbookRoom } from "../workbook/api";
import { damagedIn, parseState, type SavedState } from "../workbook/savedState";
import { runReport, type ReportAndRecord } from "./runReport";

interface Loaded {
  readonly state: SavedState;
  readonly damaged: readonly string[];
}

/** The saved state of a workbook; `null` where there is none that names ballots. */
async function loadSaved(room: WorkbookRoom): Promise<Result<Loaded | null>> {
  const loaded = await room.loadState();
  if (!loaded.ok) return loaded;
  const state = parseState(loaded.value);
  const isUsed = state !== null && state.setup.kinds.length > 0;
  return { ok: true, value: isUsed ? { state, damaged: damagedIn(loaded.value, state) } : null };
}

/**
 * What the saved state of a workbook says otherwise than a job recognises: F508, which blocks, since one of the two is
 * not what the board means.
 */
export async function savedDifferences(
  room: WorkbookRoom,
  recognised: CountSetup,
  sheets: ReadonlyMap<string, SheetGrid>,
): Promise<readonly Finding[]> {
  const loaded = await loadSaved(room);
  if (!loaded.ok) return [loaded.finding];
  if (loaded.value === null) return [];
  const { state, damaged } = loaded.value;
  return [...damagedClaim(damaged), ...claimOf(state.setup, recognised, sheets)];
}

/** Options that say what a confirmed state says already. */
export function optionsBesideState(job: ReportJob): readonly string[] {
  return Object.keys(job).filter((option) => option !== "confirmState" && option !== "draft");
}

/**
 * Writes what the saved state says, as the caller confirmed.
 *
 * @returns `null` where nothing is saved
 */
export async function reportSaved(
  room: WorkbookRoom,
  isDraft: boolean,
): Promise<Result<ReportAndRecord | null>> {
  const loaded = await loadSaved(room);
  if (!loaded.ok) return loaded;
  if (loaded.value === null) return { ok: true, value: null };
  const { setup, choice } = loaded.value.state;
  const done = await runReport(room, setup, roomSource(room, setup), { isDraft, choice });
  return { ok: true, value: done };
}
