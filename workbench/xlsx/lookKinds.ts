import type { ConditionalRule } from "hucre";
import type { LookKind } from "./types";

type FileKind = ConditionalRule["type"];

/** Kinds of conditional looks by how a file writes them. */
export const KINDS: Readonly<Record<FileKind, LookKind>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  duplicateValues: "PresetCriteria",
  uniqueValues: "PresetCriteria",
  containsBlanks: "PresetCriteria",
  notContainsBlanks: "PresetCriteria",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
};

/** Comparisons as Office.js and as a file name them. */
export const COMPARISONS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

/** How texts are compared, as Office.js names it, and the kind that a file makes of it. */
export const TEXTS = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

/** Ready-made conditions that a file tells whole by their kind. */
export const PRESETS = {
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
  DuplicateValues: "duplicateValues",
  UniqueValues: "uniqueValues",
} as const;

/** The name in Office.js of what a file writes. */
export function nameOf<T extends string>(
  names: Readonly<Record<T, string>>,
  written: unknown,
): T | undefined {
  return (Object.keys(names) as T[]).find((name) => names[name] === written);
}

/** Whether a value is one of the names. */
export function isNameOf<T extends string>(names: Readonly<Record<T, unknown>>, name: unknown): name is T {
  return typeof name === "string" && Object.hasOwn(names, name);
}
