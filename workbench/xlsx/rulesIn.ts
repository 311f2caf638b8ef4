import type { ConditionalRule } from "hucre";
import type { Sheet } from "hucre/xlsx";
import type { LookRule } from "./types";

const hex = (rgb: string | undefined): string | null => (rgb === undefined ? null : `#${rgb.slice(-6)}`);

function ruleIn({ range, formula, style }: ConditionalRule): LookRule[] {
  const [first] = Array.isArray(formula) ? formula : [formula];
  if (first === undefined) return [];
  const fill = style?.fill?.type === "pattern" ? hex(style.fill.bgColor?.rgb) : null;
  const look = { formula: `=${first}`, fill, color: hex(style?.font?.color?.rgb) };
  return range.split(" ").map((area) => ({ area, ...look }));
}

/** Looks of a sheet of the file that depend on a formula, the first counting before the others. */
export function rulesIn({ conditionalRules = [] }: Sheet): readonly LookRule[] {
  const own = conditionalRules.filter(({ type }) => type === "expression");
  return own.sort((one, other) => one.priority - other.priority).flatMap(ruleIn);
}
