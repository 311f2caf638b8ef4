import { areaAddress } from "../sheet/address";
import { overlaps, type Area } from "../sheet/area";
import { usedArea, type SheetGrid } from "../sheet/grid";
import { readableSheet } from "./readableSheet";
import type { Evidence } from "./evidence/evidence";
import { findKinds } from "./findKinds";
import { statedSigns } from "./signs";

/** Why a sheet was taken for ballots or not. */
export interface Why {
  /** The cells that were looked at as marks, in A1. */
  readonly address: string;
  /** What spoke for ballots (weight above 0) and what did not, the weightiest first. */
  readonly evidence: readonly Evidence[];
}

/**
 * What spoke for and against ballots on a sheet.
 *
 * @param marks - what was taken for marks; `null` for the first part of the sheet that looks like marks
 * @returns `null` where nothing is like a table of marks
 * @example whyOf(grid, null)?.evidence[0] // { code: "levelWords", weight: 6 }
 */
export function whyOf(raw: SheetGrid, marks: Area | null): Why | null {
  const decoded = readableSheet(raw).grid;
  const grid = decoded.signs ? decoded : statedSigns([decoded])(decoded);
  const best = findKinds(grid, usedArea(grid)).find(
    ({ source }) => marks === null || overlaps(source.marks, marks),
  );
  if (!best) return null;
  const evidence = best.evidence.toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return { address: areaAddress(best.source.marks), evidence };
}
