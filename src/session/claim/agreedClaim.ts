import { finding, type Finding } from "../../core/finding/finding";
import type { CountRecord } from "../../core/record/record";
import type { ReportChoice } from "../../report/options";
import { isAgreed, readingsOf } from "../../report/readings";

/**
 * Readings on which the board agreed, as a saved state says, of those by which is counted now: F508 for each. The minutes
 * would say so in the board's name, and nothing in the workbook but the state does.
 */
export function agreedClaim(
  record: Pick<CountRecord, "kinds">,
  choice: Pick<ReportChoice, "agreed">,
): readonly Finding<"F508">[] {
  return readingsOf(record)
    .filter(({ key }) => isAgreed(choice, key))
    .map(({ text }) => finding("F508", { field: "claimAgreed", saved: text, now: "none" }));
}
