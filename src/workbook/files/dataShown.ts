import { checkShown } from "../../core/check/shown";
import type { Watched } from "../../core/check/watched";
import type { Finding } from "../../core/finding/finding";
import { parseCount } from "../../core/printed/parseCount";
import { isDataSheet } from "../../core/rollup/readUnit";
import type { Cell } from "../../core/sheet/cell";
import type { SheetGrid } from "../../core/sheet/grid";

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Two texts that are read as the same number; days are shown in many ways. */
function isSame(value: Cell, text: string): boolean {
  if (typeof value === "string" && DAY.test(value)) return true;
  const [held, shown] = [parseCount(value, ""), parseCount(text, "")];
  return held.ok && shown.ok && held.value?.count === shown.value?.count;
}

/**
 * Cells of a flat sheet that show something else than they hold: whoever looks at it sees another result than is taken.
 *
 * @returns F171, and W172 where a column is too narrow for its numbers
 */
export function dataShown(grid: SheetGrid): readonly Finding[] {
  if (!isDataSheet(grid.sheet)) return [];
  const whole: Watched = { what: "figures", area: grid, isSame };
  return checkShown(grid, [whole]);
}
