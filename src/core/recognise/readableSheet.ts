import { finding } from "../finding/finding";
import { areaAddress } from "../sheet/address";
import type { SheetGrid } from "../sheet/grid";
import { decodeSheet, type DecodedSheet } from "../text/legacy/decodeSheet";
import { withoutAttendance } from "./attendance";
import { hasOtherGlyphs, ownTick, typedAs, withPlainTicks } from "./ownTick";

/** Sheets are read once and looked at from several sides. */
const known = new WeakMap<SheetGrid, DecodedSheet>();

function withTicks({ grid, findings }: DecodedSheet): DecodedSheet {
  const sign = hasOtherGlyphs(grid) ? null : ownTick(grid);
  if (sign === null) return { grid, findings };
  const said = finding("N187", { sign: typedAs(grid, sign) }, { sheet: grid.sheet, address: null });
  return { grid: withPlainTicks(grid, sign), findings: [...findings, said] };
}

function readable(raw: SheetGrid): DecodedSheet {
  const decoded = decodeSheet(raw);
  const { grid, lists } = withoutAttendance(decoded.grid);
  const aside = lists.map(({ area, people }) =>
    finding("N189", { people }, { sheet: raw.sheet, address: areaAddress(area) }),
  );
  return withTicks({ grid, findings: [...decoded.findings, ...aside] });
}

/**
 * A sheet as it is looked at: in Unicode, without lists of who was there, and with a cross where its boxes are ticked by a
 * sign of their own.
 *
 * @returns what {@link decodeSheet} noticed, N187 where a sign of the sheet's own was taken for a tick, and N189 at lists
 *   of who was there
 */
export function readableSheet(raw: SheetGrid): DecodedSheet {
  const before = known.get(raw);
  if (before) return before;
  const found = readable(raw);
  known.set(raw, found);
  known.set(found.grid, { grid: found.grid, findings: [] });
  return found;
}
