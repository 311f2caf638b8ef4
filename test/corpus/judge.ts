import { isCellError, type Cell } from "../../src/core/sheet/cell";
import { cellAt, type SheetGrid } from "../../src/core/sheet/grid";
import type { Book } from "./book";
import type { Came } from "./count";
import type { Modelled } from "./model/reading";
import type { At, Value } from "./sheet";

/** How a changed sheet was taken. */
export type Verdict = "unchanged" | "another ballot" | "blocked" | "warned" | "silent";

function valueOf(cell: Cell, plain: ReadonlyMap<string, string> | undefined): Value {
  if (isCellError(cell)) return { error: cell.error };
  return typeof cell === "string" ? (plain?.get(cell) ?? cell) : cell;
}

/** The cells of a grid as the model reads them, in plain Unicode. */
export function cellsOf(book: Book, grid: SheetGrid): At {
  const plain = book.sheets.find(({ name }) => name === grid.sheet)?.plain;
  return (row, column) => valueOf(cellAt(grid, row, column), plain);
}

/** What the independent model makes of the sheets. */
export function modelOf(book: Book, grids: ReadonlyMap<string, SheetGrid>): readonly Modelled[] {
  return book.kinds.map(({ sheet, read }) => {
    const grid = grids.get(sheet);
    return grid ? read(cellsOf(book, grid)) : { people: [], collected: -1, marks: 0, isSound: false };
  });
}

const figures = (kinds: Came["kinds"]) =>
  JSON.stringify(kinds.map(({ people, collected }) => [collected, people]));

/** All marks of a workbook. */
export function marksIn(model: readonly Modelled[]): number {
  return model.reduce((sum, { marks }) => sum + marks, 0);
}

/**
 * Judges what came of a changed workbook.
 *
 * @param least - marks that must still be there: moved ones may not get lost
 */
export function judge(came: Came, before: Came, model: readonly Modelled[], least: number): Verdict {
  if (came.said.some((said) => said.startsWith("F"))) return "blocked";
  if (came.said.some((said) => said.startsWith("W") && !before.said.includes(said))) return "warned";
  const isRight =
    model.every(({ isSound }) => isSound) &&
    marksIn(model) >= least &&
    figures(came.kinds) === figures(model.map(({ people, collected }) => ({ people, collected })));
  if (!isRight) return "silent";
  return figures(came.kinds) === figures(before.kinds) ? "unchanged" : "another ballot";
}
