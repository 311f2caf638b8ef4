import { columnName } from "../../src/core/sheet/address";
import file from "../../src/functions/examples.json";

/** A formula of the reference, the cells it needs, and what it spills. */
export interface Example {
  readonly name: string;
  readonly formula: string;
  readonly cells: Readonly<Record<string, unknown[][]>>;
  readonly result: unknown[][];
}

/** Right of every cell that an example needs. */
export const FORMULA_CELL = "H1";

export const EXAMPLES: readonly Example[] = Object.entries(file).flatMap(([name, list]) =>
  list.map(({ formula, cells, result }) => ({ name, formula, cells, result })),
);

/** The range that values fill when their first cell is the first of a row: `H1:I3`. */
export function areaFrom(first: "A1" | "H1", values: readonly (readonly unknown[])[]): string {
  const column = first === "A1" ? 0 : 7;
  const last = columnName(column + (values[0]?.length ?? 1) - 1);
  return `${first}:${last}${String(values.length)}`;
}
