import type { Cell } from "../sheet/cell";
import { namesOffice } from "../vocabulary/offices";

/** Whether a head names an office rather than a person. */
export function isOffice(cell: Cell): boolean {
  return typeof cell === "string" && namesOffice(cell);
}
