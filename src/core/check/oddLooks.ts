import { FindingCollector } from "../finding/collector";
import type { Finding } from "../finding/finding";
import { areaAddress, cellAddress } from "../sheet/address";
import { contains, containsArea, endColumn, intersection, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellIndex, hasIn, type CellIndex } from "../sheet/cellIndex";
import type { SheetGrid } from "../sheet/grid";
import type { OddLook } from "../sheet/looks";
import { findCells } from "../sheet/search";
import { showsOtherGlyph } from "../text/symbolFont";
import type { Watched } from "./watched";

/**
 * Letters and digits in a ring, a box or brackets, and signs that are drawn around or through the letter
 * before them: once folded they would be as plain as any.
 */
const DRAWN_OVER = /[\u0332-\u0338\u20D2-\u20F0\u2460-\u24FF\u2776-\u2793\u{1F100}-\u{1F1FF}]/u;

const isDrawnOver = (cell: Cell) => typeof cell === "string" && DRAWN_OVER.test(cell);

/** Whether a look changes what is read of a cell. */
function changes({ how, font = "" }: OddLook): (cell: Cell) => boolean {
  return how === "symbols" ? (cell) => showsOtherGlyph(cell, font) : (cell) => !isBlank(cell);
}

/** Areas of cells side by side as one, and none that lies in another: names are watched alone and together. */
function joined(areas: readonly Area[]): readonly Area[] {
  const sorted = areas.toSorted((one, other) => one.row - other.row || one.column - other.column);
  const found: Area[] = [];
  for (const area of sorted) {
    const before = found.at(-1);
    const isBeside = before?.row === area.row && before.rows === area.rows;
    if (before && containsArea(before, area)) continue;
    if (isBeside && area.column <= endColumn(before)) {
      found[found.length - 1] = { ...before, columns: endColumn(area) - before.column };
    } else found.push(area);
  }
  const large = found.filter(({ rows, columns }) => rows * columns > 1);
  return found.filter((area) => !large.some((other) => other !== area && containsArea(other, area)));
}

/** Where odd looks meet watched cells that hold something, with what is odd. */
function seenIn(
  grid: SheetGrid,
  watched: readonly Area[],
  looks: readonly OddLook[],
): readonly (readonly [string, OddLook["how"]])[] {
  // Few ways to look odd stand for many areas: the cells that each way changes are looked up once.
  const indexes = new Map<string, CellIndex>();
  const indexFor = (look: OddLook) => {
    const key = look.how === "symbols" ? String(look.font) : "";
    const index = indexes.get(key) ?? cellIndex(findCells(grid, changes(look)));
    indexes.set(key, index);
    return index;
  };
  return looks.flatMap((look) =>
    watched.flatMap((area) => {
      const shared = intersection(look.area, area);
      return shared && hasIn(indexFor(look), shared) ? [[areaAddress(shared), look.how] as const] : [];
    }),
  );
}

/** Looks that depend on a condition, once for each area. */
function conditionalLooks(grid: SheetGrid, watched: readonly Area[]): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  const seen = new Map(seenIn(grid, watched, grid.metadata?.conditional ?? []));
  for (const [address, how] of seen) found.add("W661", address, () => ({ how }));
  return found.list();
}

/** What lies over cells may show anything in their place. */
function coveredCells(grid: SheetGrid, watched: readonly Area[]): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  const covered = (grid.metadata?.covered ?? []).map((area) => ({ how: "covered" as const, area }));
  const addresses = seenIn(grid, watched, covered).map(([address]) => address);
  for (const address of new Set(addresses)) found.add("W672", address, () => ({}));
  return found.list();
}

/**
 * Cells that look so that they are read otherwise than they are counted, or not at all: struck through, as bright as
 * their ground, too small, in a font of pictures, drawn over by their own signs. Blank cells may look as they like.
 *
 * @param grid - the clerk's sheet
 * @returns F174 at each area of such cells, W661 at those that may come to look so while a condition holds,
 *   W672 at those over which something lies
 */
export function checkOddLooks(grid: SheetGrid, watched: readonly Watched[]): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  const areas = joined(watched.map(({ area }) => area));
  for (const [address, how] of seenIn(grid, areas, grid.metadata?.odd ?? [])) {
    found.add("F174", address, () => ({ how }));
  }
  for (const { row, column } of findCells(grid, isDrawnOver)) {
    if (!areas.some((area) => contains(area, row, column))) continue;
    found.add("F174", cellAddress(row, column), () => ({ how: "drawn" }));
  }
  return [...found.list(), ...conditionalLooks(grid, areas), ...coveredCells(grid, areas)];
}
