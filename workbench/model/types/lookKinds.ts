import {
  apiNotFound,
  bind,
  type HostObject,
  invalidArgument,
  itemNotFound,
  type ObjectType,
} from "../../richApi";
import { COMPARISONS, isNameOf, PRESETS, TEXTS } from "../../xlsx/lookKinds";
import type { LookKind } from "../../xlsx/types";
import type { Rule } from "../decor";
import { asString } from "../expect";
import { asColor } from "./fontFill";

function formulaOf(value: unknown): string {
  const formula = asString(value);
  if (formula.length < 2 || !formula.startsWith("=")) throw invalidArgument();
  return formula;
}

/** Looks of the file cannot be edited: what was changed would be lost when it is saved. */
function editable(rule: Rule): Rule {
  if (Object.isFrozen(rule)) throw apiNotFound("ConditionalFormat of a sheet that came from a file");
  return rule;
}

function colorType(kind: string, field: "fill" | "color"): ObjectType<Rule> {
  return {
    kind,
    get: { Color: (rule) => rule[field] ?? "" },
    set: {
      Color: (rule, value) => {
        editable(rule)[field] = asColor(value);
      },
    },
  };
}

const fillType = colorType("ConditionalRangeFill", "fill");
const fontType = colorType("ConditionalRangeFont", "color");

const lookType: ObjectType<Rule> = {
  kind: "ConditionalRangeFormat",
  nav: { Fill: (rule) => bind(fillType, rule), Font: (rule) => bind(fontType, rule) },
};

const ruleType: ObjectType<Rule> = {
  kind: "ConditionalFormatRule",
  get: { Formula: ({ formula }) => formula },
  set: {
    Formula: (rule, value) => {
      editable(rule).formula = formulaOf(value);
    },
  },
};

const customType: ObjectType<Rule> = {
  kind: "CustomConditionalFormat",
  nav: { Rule: (rule) => bind(ruleType, rule), Format: (rule) => bind(lookType, rule) },
};

type Says = NonNullable<Rule["says"]>;

/** A kind whose condition is one value of Office.js. */
function valueType(kind: string, isTold: (says: Says) => boolean): ObjectType<Rule> {
  return {
    kind,
    get: {
      Rule: ({ says }) => {
        if (!says) throw apiNotFound(`${kind}.rule that was not told`);
        return says;
      },
    },
    set: {
      Rule: (rule, value) => {
        if (typeof value !== "object" || value === null) throw invalidArgument();
        const says: Says = { ...value };
        if (!isTold(says)) throw invalidArgument();
        editable(rule).says = says;
      },
    },
    nav: { Format: (rule) => bind(lookType, rule) },
  };
}

const isFormula = (value: unknown) => typeof value === "string" && value !== "";

/** What a kind is called as a member of a conditional format, and its type. What stands in scales is not played. */
const KINDS: Readonly<Record<LookKind, readonly [string, ObjectType<Rule>]>> = {
  Custom: ["Custom", customType],
  CellValue: [
    "CellValue",
    valueType(
      "CellValueConditionalFormat",
      ({ operator, formula1 }) => isNameOf(COMPARISONS, operator) && isFormula(formula1),
    ),
  ],
  ContainsText: [
    "TextComparison",
    valueType(
      "TextConditionalFormat",
      ({ operator, text }) => isNameOf(TEXTS, operator) && typeof text === "string",
    ),
  ],
  // What a file does not keep here is refused, lest it be lost.
  PresetCriteria: [
    "Preset",
    valueType("PresetCriteriaConditionalFormat", ({ criterion }) => {
      if (isNameOf(PRESETS, criterion)) return true;
      throw apiNotFound(`PresetCriteriaConditionalFormat.rule of ${String(criterion)}`);
    }),
  ],
  TopBottom: [
    "TopBottom",
    { kind: "TopBottomConditionalFormat", nav: { Format: (rule) => bind(lookType, rule) } },
  ],
  ColorScale: ["ColorScale", { kind: "ColorScaleConditionalFormat" }],
  DataBar: ["DataBar", { kind: "DataBarConditionalFormat" }],
  IconSet: ["IconSet", { kind: "IconSetConditionalFormat" }],
};

/** What a conditional look depends on. */
export const kindOf = ({ kind = "Custom" }: Rule): LookKind => kind;

/** Whether looks of a kind can be added: those that a saved file keeps. */
export function isAddable(kind: unknown): kind is LookKind {
  return isNameOf(KINDS, kind) && kind !== "TopBottom";
}

/** The members of a conditional format that lead to its condition: only that of its own kind is there. */
export const KIND_MEMBERS: Readonly<Record<string, (rule: Rule) => HostObject | null>> = Object.fromEntries(
  Object.entries(KINDS).flatMap(([kind, [member, type]]) => {
    const orNull = (rule: Rule) => (kindOf(rule) === kind ? bind(type, rule) : null);
    const orError = (rule: Rule) => {
      const found = orNull(rule);
      if (!found) throw itemNotFound();
      return found;
    };
    return [
      [member, orError],
      [`${member}OrNullObject`, orNull],
    ];
  }),
);
