import { areaAddress } from "../sheet/address";
import { union, type Area } from "../sheet/area";
import type { SheetGrid } from "../sheet/grid";
import { finding, type Finding } from "../finding/finding";
import { lookalikeIn, partsAround } from "../recognise/lookalikes";

/**
 * Whether the rest of a sheet holds what stands as ballots do: F170 for the first block of it.
 *
 * @param counted - every cell that the kinds of the sheet are read from
 */
export function checkLookalikes(grid: SheetGrid, counted: readonly Area[]): readonly Finding[] {
  const whole = [union(counted)].filter((area) => area !== null);
  const parts = whole.flatMap((area) => partsAround(grid, area));
  for (const part of parts) {
    const found = lookalikeIn(grid, part);
    if (found) {
      const where = { sheet: grid.sheet, address: areaAddress(found.area) };
      return [finding("F170", { signs: found.signs }, where)];
    }
  }
  return [];
}
