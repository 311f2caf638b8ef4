import type { ConditionalRule } from "hucre";
import { formatArea, parseArea } from "../area/a1";
import { COMPARISONS, isNameOf, PRESETS, TEXTS } from "./lookKinds";
import type { LookKind, LookRule } from "./types";

type Condition = Omit<ConditionalRule, "priority" | "range" | "style">;
type Says = NonNullable<LookRule["says"]>;

/** A colour as hucre takes it. */
export function rgb(color: string): { rgb: string } {
  return { rgb: color.replace("#", "").toUpperCase() };
}

const withoutSign = (formula: unknown): string => String(formula).replace(/^=/, "");

/** The first cell of an area, from which its formulas are seen. */
function firstOf(area: string): string {
  const cells = parseArea(area);
  return cells ? formatArea({ ...cells, rows: 1, columns: 1 }) : "A1";
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const TEXT_FORMULAS = {
  Contains: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  NotContains: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))`,
  BeginsWith: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  EndsWith: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
} as const;

function textual({ operator, text }: Says, cell: string): Condition | undefined {
  if (!isNameOf(TEXTS, operator) || typeof text !== "string") return undefined;
  return { type: TEXTS[operator], text, formula: TEXT_FORMULAS[operator](quoted(text), cell) };
}

function compared({ operator, formula1, formula2 }: Says): Condition | undefined {
  if (!isNameOf(COMPARISONS, operator)) return undefined;
  const formulas = [formula1, formula2].filter((own) => own !== undefined && own !== "");
  return { type: "cellIs", operator: COMPARISONS[operator], formula: formulas.map(withoutSign) };
}

function preset({ criterion }: Says, cell: string): Condition | undefined {
  if (!isNameOf(PRESETS, criterion)) return undefined;
  const isBlank = `LEN(TRIM(${cell}))`;
  if (criterion === "Blanks") return { type: PRESETS[criterion], formula: `${isBlank}=0` };
  return { type: PRESETS[criterion], ...(criterion === "NonBlanks" && { formula: `${isBlank}>0` }) };
}

const ENDS = [{ type: "min" }, { type: "max" }] as const;
const THIRDS = [0, 33, 67].map((value) => ({ type: "percent" as const, value: String(value) }));

/** What Excel makes of each kind as it is added; a kind whose condition is not told yet is not saved. */
const CONDITIONS: Readonly<Record<LookKind, (rule: LookRule, says: Says) => Condition | undefined>> = {
  Custom: ({ formula }) =>
    formula === "" ? undefined : { type: "expression", formula: withoutSign(formula) },
  CellValue: (_, says) => compared(says),
  ContainsText: ({ area }, says) => textual(says, firstOf(area)),
  PresetCriteria: ({ area }, says) => preset(says, firstOf(area)),
  TopBottom: () => undefined,
  ColorScale: () => ({
    type: "colorScale",
    colorScale: { cfvo: [...ENDS], colors: ["FFFFEF9C", "FF63BE7B"] },
  }),
  DataBar: () => ({ type: "dataBar", dataBar: { cfvo: [...ENDS], color: "FF638EC6" } }),
  IconSet: () => ({ type: "iconSet", iconSet: { iconSet: "3TrafficLights1", cfvo: THIRDS } }),
};

/** Conditional looks as hucre writes them, the first counting before the others. */
export function rulesOut(rules: readonly LookRule[]): ConditionalRule[] {
  const told = rules.flatMap((rule) => {
    const { area, fill, color, kind = "Custom", says = {} } = rule;
    const condition = CONDITIONS[kind](rule, says);
    const style = {
      ...(color === null ? {} : { font: { color: rgb(color) } }),
      ...(fill === null
        ? {}
        : { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: rgb(fill) } }),
    };
    const hasStyle = kind === "Custom" || Object.keys(style).length > 0;
    return condition ? [{ ...condition, range: area, ...(hasStyle && { style }) }] : [];
  });
  return told.map((rule, at) => ({ ...rule, priority: at + 1 }));
}
