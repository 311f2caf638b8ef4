import { HD09 } from "./09-HD-DDTLD";
import { QD262 } from "./262-QD-TW";
import { NQ35 } from "./35-2012-QH13";
import { NQ85 } from "./85-2014-QH13";
import { NQ96 } from "./96-2023-QH15";
import { QD96 } from "./96-QD-TW";
import type { Regulation } from "./regulation";
import { fold } from "../text/text";

/** Every regulation known, the default first. */
export const REGULATIONS: readonly Regulation[] = [QD96, HD09, QD262, NQ96, NQ85, NQ35];

/** Used where none is named. */
export const DEFAULT_REGULATION = QD96;

/**
 * Finds a regulation by its id, without regard to case, diacritics or spaces.
 *
 * @returns `null` when it is not known
 * @example findRegulation("96-qđ/tw")?.id // "96-QD/TW"
 */
export function findRegulation(id: string): Regulation | null {
  const wanted = fold(id).replace(/ /g, "");
  return REGULATIONS.find((regulation) => fold(regulation.id) === wanted) ?? null;
}
