import { jobSetup } from "../recognise/jobSetup";
import { areKinds, sheetsToCount } from "../recognise/sheetsToCount";
import type { CountSetup } from "../setup/setup";
import type { SheetGrid } from "../sheet/grid";

/**
 * The set-up as it would be recognised now, by nobody's choice.
 *
 * @param saved - where several sheets hold the same vote, such as two typings, those it names are taken
 * @param grids - the visible sheets; what is hidden is recognised nowhere
 * @param isReport - whether a sheet bears the name under which reports are written
 */
export function freshSetup(
  saved: CountSetup,
  grids: readonly SheetGrid[],
  isReport: (sheet: string) => boolean,
): CountSetup {
  const seconds = new Set(saved.kinds.map(({ second }) => second));
  const found = sheetsToCount(
    grids.filter(({ sheet }) => !seconds.has(sheet)),
    isReport,
  );
  const named = found.filter(({ grid }) => saved.kinds.some(({ sheet }) => sheet === grid.sheet));
  const chosen = areKinds(found) || named.length === 0 ? found : named;
  const counted = chosen.map(({ grid }) => grid);
  return jobSetup(
    {},
    counted,
    grids.filter((grid) => !counted.includes(grid)),
  );
}
