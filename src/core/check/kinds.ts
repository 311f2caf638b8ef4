import { areaAddress, parseArea } from "../sheet/address";
import type { Area } from "../sheet/cell";
import { finding, type Finding } from "../finding/finding";
import type { KindSetup } from "../setup/setup";

function isOverlapping(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Kinds of ballot whose marks share cells: F248 at the later one, since its ballots would count twice. */
export function checkOverlaps(kinds: readonly KindSetup[]): readonly Finding[] {
  const placed = kinds.flatMap((kind) => {
    const area = parseArea(kind.marks);
    return area ? [{ sheet: kind.sheet, area }] : [];
  });
  return placed.flatMap(({ sheet, area }, at) => {
    const other = placed
      .slice(0, at)
      .find((before) => before.sheet === sheet && isOverlapping(before.area, area));
    if (!other) return [];
    const [address, range] = [areaAddress(area), areaAddress(other.area)];
    return [finding("F248", { range: address, other: range }, { sheet, address })];
  });
}
