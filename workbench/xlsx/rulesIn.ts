import type { ConditionalRule } from "hucre";
import type { Sheet } from "hucre/xlsx";
import { COMPARISONS, KINDS, nameOf, PRESETS, TEXTS } from "./lookKinds";
import type { LookRule } from "./types";

const hex = (rgb: string | undefined): string | null => (rgb === undefined ? null : `#${rgb.slice(-6)}`);

const formulasOf = ({ formula = [] }: ConditionalRule): readonly string[] =>
  (Array.isArray(formula) ? formula : [formula]).map((own) => `=${own}`);

/** What a look depends on where that is no formula; nothing where the file's reader does not tell all of it. */
function saysIn(rule: ConditionalRule): LookRule["says"] {
  const [formula1, formula2] = formulasOf(rule);
  const comparison = nameOf(COMPARISONS, rule.operator);
  const textual = nameOf(TEXTS, rule.type);
  const criterion = nameOf(PRESETS, rule.type);
  if (rule.type === "cellIs" && comparison && formula1 !== undefined)
    return { operator: comparison, formula1, ...(formula2 !== undefined && { formula2 }) };
  if (textual && rule.text !== undefined) return { operator: textual, text: rule.text };
  return criterion && { criterion };
}

function ruleIn(rule: ConditionalRule): LookRule[] {
  const { range, type, style } = rule;
  const fill = style?.fill?.type === "pattern" ? hex(style.fill.bgColor?.rgb) : null;
  const look = { fill, color: hex(style?.font?.color?.rgb) };
  const areas = range.split(" ");
  const kind = KINDS[type];
  if (kind !== "Custom") {
    const says = saysIn(rule);
    return areas.map((area) => ({ area, formula: "", ...look, kind, ...(says && { says }) }));
  }
  const [formula] = formulasOf(rule);
  return formula === undefined ? [] : areas.map((area) => ({ area, formula, ...look }));
}

/** Looks of a sheet of the file that depend on something, the first counting before the others. */
export function rulesIn({ conditionalRules = [] }: Sheet): readonly LookRule[] {
  return conditionalRules.toSorted((one, other) => one.priority - other.priority).flatMap(ruleIn);
}
