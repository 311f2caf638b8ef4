import type { Area } from "../core/sheet/area";
import type { Grid } from "../core/sheet/cell";
import { plainFormula } from "./ownCode";
import type { WrittenCell } from "./proofSheet";
import type { PlanRule } from "./sheetPlan";

/** A written sheet as a reader sees it now: what its cells hold, and what changes how they read. */
export interface SeenSheet {
  readonly name: string;
  /** The part that was looked at, from the first cell on; the cells below are its rows. */
  readonly area: Area;
  readonly values: Grid;
  /** Formulas where there are any, values elsewhere. */
  readonly formulas: Grid;
  /** What the cells show; `null` where the workbook did not tell. */
  readonly texts: readonly (readonly string[])[] | null;
  /** From 0. A row or column too small to be read is hidden, too. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isHidden: boolean;
  /** Where letters are not read as what the cell holds: faint, tiny, struck through, in a font of pictures. */
  readonly pale: readonly Area[];
  /** Cells that are shown as one. Only the first of them is seen, whatever the others hold. */
  readonly merges: readonly Area[];
  /** What is printed; `null` = all of it. */
  readonly printed: readonly Area[] | null;
  /** How many looks depend on a formula or a value; `null` where the workbook did not tell. */
  readonly rules: number | null;
  /** What each of them says, as {@link ruleText} writes it; `null` where the workbook did not tell. */
  readonly ruleTexts: readonly string[] | null;
  /** Whether the workbook did not tell all of how the sheet looks. */
  readonly isUnseen: boolean;
}

/** A look that depends on a formula, wherever it applies: what it depends on and the colours it gives. */
export function ruleText({ formula, fill, color }: Pick<PlanRule, "formula" | "fill" | "color">): string {
  return [plainFormula(formula), fill.toUpperCase(), color.toUpperCase()].join("|");
}

/** The formula of a cell; `undefined` where it holds a plain value. */
function formulaAt({ formulas, values }: SeenSheet, row: number, column: number): string | undefined {
  const formula = formulas[row]?.[column];
  const isFormula =
    typeof formula === "string" && formula.startsWith("=") && formula !== values[row]?.[column];
  return isFormula ? formula : undefined;
}

/** The filled cells of a sheet in the form in which written cells are kept. */
export function seenCells(seen: SeenSheet): readonly WrittenCell[] {
  return seen.values.flatMap((line, row) =>
    line.flatMap((cell, column): readonly WrittenCell[] => {
      if (cell === null || cell === "") return [];
      const value = typeof cell === "object" ? cell.error : cell;
      const formula = formulaAt(seen, row, column);
      return [{ row, column, value, ...(formula !== undefined && { formula }) }];
    }),
  );
}
