import { toOutside } from "../workbook/interfaceNames";
import type { CountRecord } from "../core/record/record";

/**
 * A record as callers outside the pane get it: the keys are those of version 0.4.0, whatever the code calls them.
 */
export function publicRecord(record: CountRecord): object {
  return toOutside(record);
}
