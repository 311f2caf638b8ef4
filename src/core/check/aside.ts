import { areaAddress } from "../sheet/address";
import type { Area } from "../sheet/area";
import { finding, type Finding } from "../finding/finding";

/** So many areas are named. */
const NAMED = 5;

/**
 * Says that cells of a sheet were not read, since they stand far from everything else.
 *
 * @returns W645, nothing where there are none
 */
export function asideFinding(sheet: string, aside: readonly Area[]): readonly Finding[] {
  const [first] = aside;
  if (!first) return [];
  const named = aside.slice(0, NAMED).map(areaAddress);
  const cells = [...named, ...(aside.length > NAMED ? ["…"] : [])].join(", ");
  return [finding("W645", { cells }, { sheet, address: areaAddress(first) })];
}
