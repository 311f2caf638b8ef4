import { areaAddress } from "../sheet/address";
import { overlaps } from "../sheet/area";
import { finding, type Finding } from "../finding/finding";
import type { KindSetup } from "../setup/setup";

/** Kinds of ballot whose marks share cells: F248 at the later one, since its ballots would count twice. */
export function checkOverlaps(kinds: readonly KindSetup[]): readonly Finding[] {
  const placed = kinds.flatMap((kind) => {
    const area = kind.source?.marks;
    return area ? [{ sheet: kind.sheet, area }] : [];
  });
  return placed.flatMap(({ sheet, area }, at) => {
    const other = placed.slice(0, at).find((before) => before.sheet === sheet && overlaps(before.area, area));
    if (!other) return [];
    const [address, range] = [areaAddress(area), areaAddress(other.area)];
    return [finding("F248", { range: address, other: range }, { sheet, address })];
  });
}
