import type { ICellData, IWorkbookData } from "@univerjs/core";
import { contentOf } from "./content";
import type { Formulas } from "./content";
import type { ArrayBlock, SheetFacts } from "./cellsIn";
import type { Spill } from "./types";

const NO_FORMULAS: Formulas = new Map();

type ValueAt = (row: number, column: number) => ICellData;

function count(first: number, length: number): number[] {
  return Array.from({ length }, (_, at) => first + at);
}

function spillOf({ area }: ArrayBlock, cellAt: ValueAt): Spill {
  const values = count(area.row, area.rows).map((row) =>
    count(area.column, area.columns).map(
      (column) => contentOf(cellAt(row, column), row, column, NO_FORMULAS).value,
    ),
  );
  return { row: area.row, column: area.column, values };
}

/** What array formulas show, as the file has it cached: readable before anything is calculated. */
export function spillsIn(
  snapshot: IWorkbookData,
  facts: ReadonlyMap<string, SheetFacts>,
): Record<string, readonly Spill[]> {
  const entries = [...facts].map(([id, { blocks, blockValues }]) => {
    const cells = snapshot.sheets[id]?.cellData ?? {};
    const cellAt: ValueAt = (row, column) => blockValues[row]?.[column] ?? cells[row]?.[column] ?? {};
    return [id, blocks.map((block) => spillOf(block, cellAt))] as const;
  });
  return Object.fromEntries(entries);
}
