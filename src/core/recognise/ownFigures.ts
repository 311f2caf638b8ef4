import { endRow, rowsOf } from "../sheet/area";
import { withBlankRows, type SheetGrid } from "../sheet/grid";
import type { KindSetup } from "../setup/setup";
import { recogniseFigures } from "./figures";
import type { FoundKind } from "./findKinds";

/** What a sheet states of one figure; `null` where it says nothing. */
type Stated = (field: "issued" | "collected") => number | null;

const stated = (kind: KindSetup, value: Stated): KindSetup => ({
  ...kind,
  issued: value("issued") ?? kind.issued,
  collected: value("collected"),
});

/** What the rows from each kind's head to the next kind below say of it; kinds beside each other share their rows. */
function withOwnFigures(grid: SheetGrid, found: readonly FoundKind[]): readonly KindSetup[] {
  const sorted = found.toSorted((one, other) => one.area.row - other.area.row);
  const areStacked = sorted.every(({ area }, at) =>
    sorted.slice(at + 1, at + 2).every((next) => next.area.row >= endRow(area)),
  );
  return found.map((own) => {
    const next = sorted[sorted.indexOf(own) + 1];
    const end = next ? next.area.row : endRow(grid);
    const others = rowsOf(grid).filter((row) => row < own.area.row || row >= end);
    if (!areStacked) return own.kind;
    const hits = recogniseFigures(withBlankRows(grid, new Set(others)), own.area);
    return stated(own.kind, (field) => hits[field]?.value ?? null);
  });
}

/**
 * Kinds with the ballots issued and collected that their sheet states. Figures belong to the only kind of a sheet; of several
 * kinds one under the other each has those that stand with it.
 *
 * @param value - what the whole sheet states
 * @example
 * // two kinds, "Thu về: 47" under the first → 47 collected of the first, nothing known of the second
 */
export function withFigures(
  grid: SheetGrid,
  found: readonly FoundKind[],
  value: Stated,
): readonly KindSetup[] {
  return found.length > 1 ? withOwnFigures(grid, found) : found.map(({ kind }) => stated(kind, value));
}
