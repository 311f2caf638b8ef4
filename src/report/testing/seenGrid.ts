import { cellsOf, type SheetGrid } from "../../core/sheet/grid";
import type { Cell } from "../../core/sheet/cell";
import { ruleText, type SeenSheet } from "../seenSheet";
import type { SheetPlan } from "../sheetPlan";

const textOf = (cell: Cell) => (typeof cell === "object" ? (cell?.error ?? "") : String(cell));

/** A sheet as its reader sees it, with the formulas of the plan it was written from and nothing hidden. */
export function seenGrid(grid: SheetGrid, plans: readonly SheetPlan[] = []): SeenSheet {
  const plan = plans.find(({ name }) => name === grid.sheet);
  const { rules = [], cells = [] } = plan ?? {};
  const blank = Array.from({ length: grid.row }, () => []);
  const before = Array<Cell>(grid.column).fill(null);
  const values = [...blank, ...cellsOf(grid).map((line) => [...before, ...line])];
  const formulas = values.map((line) => [...line]);
  for (const { row, column, content } of cells) {
    const line = formulas[row];
    const isSame = content.kind === "formula" && values[row]?.[column] === content.expected;
    if (line && isSame) line[column] = content.formula;
  }
  return {
    name: grid.sheet,
    area: { row: 0, column: 0, rows: values.length, columns: grid.column + grid.columns },
    values,
    formulas,
    texts: values.map((line) => line.map(textOf).map((text) => (text === "null" ? "" : text))),
    hiddenRows: [],
    hiddenColumns: [],
    isHidden: false,
    pale: [],
    merges: [],
    printed: null,
    rules: rules.length,
    ruleTexts: rules.map(ruleText),
    isUnseen: false,
  };
}
