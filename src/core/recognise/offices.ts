import type { Cell } from "../sheet/cell";
import { OFFICE } from "../vocabulary/offices";
import { matches } from "../vocabulary/role";

/** Whether a head names an office rather than a person. */
export function isOffice(cell: Cell): boolean {
  return matches(OFFICE, cell);
}
