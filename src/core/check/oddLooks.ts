import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";
import { areaAddress, cellAddress } from "../sheet/address";
import { columnsOf, contains, intersection, rowsOf, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
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

function hasCell(grid: SheetGrid, area: Area, test: (cell: Cell) => boolean): boolean {
  return rowsOf(area).some((row) => columnsOf(area).some((column) => test(cellAt(grid, row, column))));
}

/** Whether a look changes what is read of a cell. */
function changes({ how, font = "" }: OddLook): (cell: Cell) => boolean {
  return how === "symbols" ? (cell) => showsOtherGlyph(cell, font) : (cell) => !isBlank(cell);
}

/** Where odd looks meet watched cells that hold something, with what is odd. */
function seenIn(
  grid: SheetGrid,
  watched: readonly Watched[],
  looks: readonly OddLook[],
): readonly (readonly [string, OddLook["how"]])[] {
  return looks.flatMap((look) =>
    watched.flatMap(({ area }) => {
      const shared = intersection(look.area, area);
      return shared && hasCell(grid, shared, changes(look)) ? [[areaAddress(shared), look.how] as const] : [];
    }),
  );
}

/** Looks that depend on a condition, once for each area. */
function conditionalLooks(grid: SheetGrid, watched: readonly Watched[]): readonly Finding[] {
  const seen = new Map(seenIn(grid, watched, grid.metadata?.conditional ?? []));
  return [...seen].map(([address, how]) => finding("W661", { how }, { sheet: grid.sheet, address }));
}

/**
 * Cells that look so that they are read otherwise than they are counted, or not at all: struck through, as bright as
 * their ground, too small, in a font of pictures, drawn over by their own signs. Blank cells may look as they like.
 *
 * @param grid - the clerk's sheet
 * @returns F174 at each area of such cells, W661 at those that may come to look so while a condition holds
 */
export function checkOddLooks(grid: SheetGrid, watched: readonly Watched[]): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  const said = new Set<string>();
  const say = (address: string, how: string) => {
    // A person's name is watched alone and as one of all names.
    if (!said.has(`${how} ${address}`)) found.add("F174", address, () => ({ how }));
    said.add(`${how} ${address}`);
  };
  for (const [address, how] of seenIn(grid, watched, grid.metadata?.odd ?? [])) say(address, how);
  for (const { row, column } of findCells(grid, isDrawnOver)) {
    if (watched.some(({ area }) => contains(area, row, column))) say(cellAddress(row, column), "drawn");
  }
  return [...found.list(), ...conditionalLooks(grid, watched)];
}
