import { finding, type Finding } from "../../core/finding/finding";
import type { StandingReport } from "../../report/verify/standing";
import type { WorkbookRoom } from "../../workbook/api";

/** What becomes of the report that stands in the workbook when another is written. */
export type FormerWish = "replace" | "add";

/** The latest report that stands in the workbook; one that cannot be read is left alone. */
export async function formerReport(
  room: Pick<WorkbookRoom, "previousReport">,
): Promise<StandingReport | null> {
  const former = await room.previousReport();
  return former.ok ? former.value : null;
}

/** Said of a report that somebody changed since it was written. */
export function keptFormer({ id }: StandingReport): Finding {
  return finding("N681", { report: id });
}

/**
 * Deletes the former report once the new one was read back, where it still is as it was written.
 *
 * @returns N680 replaced, N681 kept since somebody changed it, F570 where the host refuses
 */
export async function removeFormer(
  room: Pick<WorkbookRoom, "removeReport">,
  former: StandingReport,
): Promise<Finding> {
  const { id } = former;
  const removed = await room.removeReport(id);
  if (!removed.ok) return removed.finding;
  return removed.value ? finding("N680", { report: id }) : keptFormer(former);
}
