import { finding } from "../finding/finding";
import type { SheetGrid } from "../sheet/grid";
import { decodeSheet, type DecodedSheet } from "../text/legacy/decodeSheet";
import { hasOtherGlyphs, ownTick, typedAs, withPlainTicks } from "./ownTick";

/** Sheets are read once and looked at from several sides. */
const known = new WeakMap<SheetGrid, DecodedSheet>();

function readable(raw: SheetGrid): DecodedSheet {
  const decoded = decodeSheet(raw);
  const sign = hasOtherGlyphs(raw) ? null : ownTick(decoded.grid);
  if (sign === null) return decoded;
  const where = { sheet: raw.sheet, address: null };
  return {
    grid: withPlainTicks(decoded.grid, sign),
    findings: [...decoded.findings, finding("N187", { sign: typedAs(decoded.grid, sign) }, where)],
  };
}

/**
 * A sheet as it is looked at: in Unicode, and with a cross where its boxes are ticked by a sign of their own.
 *
 * @returns what {@link decodeSheet} noticed, and N187 where a sign of the sheet's own was taken for a tick
 */
export function readableSheet(raw: SheetGrid): DecodedSheet {
  const before = known.get(raw);
  if (before) return before;
  const found = readable(raw);
  known.set(raw, found);
  known.set(found.grid, { grid: found.grid, findings: [] });
  return found;
}
