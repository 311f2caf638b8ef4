import { findRegulation } from "../core/regulation";
import type { Regulation } from "../core/regulation/regulation";
import { resultWord } from "../locales/results";

/** A unit's own regulation never bears the name of a shipped one. */
const isShipped = ({ id, name }: Regulation) => findRegulation(id)?.name === name;

/** Whether its text was read as a whole, so that what is not in the data is not stated: no quorum, for one. */
export function isSilent(regulation: Regulation): boolean {
  return isShipped(regulation) && regulation.status === "viaImplementing";
}

/**
 * The regulation in brackets, behind the head of what it decides; empty for a shipped one that was checked.
 *
 * @example " (Quy định 262-QĐ/TW, chưa đối chiếu văn bản gốc)"
 */
export function remarkOf(regulation: Regulation): string {
  const { name, status } = regulation;
  if (status === "unverified") return ` (${name}, ${resultWord("status.unverified")})`;
  return isShipped(regulation) ? "" : ` (${name})`;
}
