import type { Nullable } from "@univerjs/core";
import type { Bounds } from "../area/area";
import { heldFormula, type HoldingCell } from "../area/held";
import { unlockedAt } from "../xlsx/guardOut";
import type { SheetGuard } from "../xlsx/types";

/** What the clerk does to a sheet, as Univer is told of it. */
export interface Deed {
  readonly id: string;
  readonly params: {
    readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>>>>;
  };
}

/** The right that a deed needs, among those that the protection leaves; some are never left. */
type Need = "never" | `allow${string}`;

const MUTATION = "sheet.mutation.";

const CONTENT = ["v", "f", "si", "p"];

const holdsContent = (cell: object | null): boolean => cell === null || CONTENT.some((key) => key in cell);

const NEEDS: Readonly<Record<string, Need>> = {
  "insert-row": "allowInsertRows",
  "insert-col": "allowInsertColumns",
  "remove-rows": "allowDeleteRows",
  "remove-col": "allowDeleteColumns",
  "reorder-range": "allowSort",
  "set-filter-criteria": "allowAutoFilter",
  "re-calc-filter": "allowAutoFilter",
  "set-filter-range": "never",
  "remove-filter": "never",
  "set-row-hidden": "allowFormatRows",
  "set-row-visible": "allowFormatRows",
  "set-worksheet-row-height": "allowFormatRows",
  "set-col-hidden": "allowFormatColumns",
  "set-col-visible": "allowFormatColumns",
  "set-worksheet-col-width": "allowFormatColumns",
  "set.numfmt": "allowFormatCells",
  "remove.numfmt": "allowFormatCells",
  "add-worksheet-merge": "never",
  "remove-worksheet-merge": "never",
  "move-range": "never",
  "move-rows": "never",
  "move-columns": "never",
};

const STRUCTURE: ReadonlySet<string> = new Set([
  "insert-sheet",
  "remove-sheet",
  "set-worksheet-name",
  "set-worksheet-order",
  "set-worksheet-hidden",
]);

const nameOf = (id: string): string => (id.startsWith(MUTATION) ? id.slice(MUTATION.length) : "");

/** Whether a workbook whose structure is protected forbids a deed. */
export function refusesStructure(isStructureLocked: boolean, id: string): boolean {
  return isStructureLocked && STRUCTURE.has(nameOf(id));
}

function cellsOf({ cellValue = {} }: Deed["params"]): readonly [number, number, object | null][] {
  return Object.entries(cellValue).flatMap(([row, line]) =>
    Object.entries(line).map(([column, cell]): [number, number, object | null] => [
      Number(row),
      Number(column),
      cell,
    ]),
  );
}

/** Whether the protection of a sheet forbids a deed: as Excel, all of it where one of its cells is locked. */
export function refusesDeed(guard: SheetGuard | undefined, { id, params }: Deed): boolean {
  const options = guard?.options;
  if (!options) return false;
  if (nameOf(id) === "set-range-values") {
    const isUnlocked = unlockedAt(guard);
    const canFormat = options.includes("allowFormatCells");
    return cellsOf(params).some(([row, column, cell]) =>
      holdsContent(cell) ? !isUnlocked(row, column) : !canFormat,
    );
  }
  const need = NEEDS[nameOf(id)];
  return need !== undefined && !options.includes(need);
}

/** Whether a cell may be typed in. */
export function refusesTyping(guard: SheetGuard | undefined, row: number, column: number): boolean {
  return guard?.options != null && !unlockedAt(guard)(row, column);
}

/** Whether some cell of an area holds a formula that the engine does not play, and so cannot follow when rows change places. */
export function holdsUnplayed(
  cellAt: (row: number, column: number) => Nullable<HoldingCell>,
  { startRow, endRow, startColumn, endColumn }: Bounds,
): boolean {
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      if (heldFormula(cellAt(row, column)) !== null) return true;
    }
  }
  return false;
}
