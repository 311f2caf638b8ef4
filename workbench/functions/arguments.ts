import { BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { type Cell, gridOf } from "./grid";
import type { FunctionInfo, Parameter } from "./metadata";
import { type Argument, BUSY, CellError, type CellValue, type EmptyAs, VALUE_ERROR } from "./values";

export interface Marshalling {
  readonly emptyAs: EmptyAs;
  readonly allowErrors: boolean;
}

/** The arguments of a call, or the error that the cell shows without a call. */
export type Marshalled = { readonly args: readonly Argument[] } | { readonly error: string };

class Refused {
  constructor(readonly code: string) {}
}

function asNumber(value: string | number | boolean): number | Refused {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? new Refused(VALUE_ERROR) : number;
}

function asBoolean(value: string | number | boolean): boolean | Refused {
  if (typeof value !== "string") return Boolean(value);
  const index = ["FALSE", "TRUE"].indexOf(value.toUpperCase());
  return index < 0 ? new Refused(VALUE_ERROR) : index === 1;
}

function blankOf(type: Parameter["type"], emptyAs: EmptyAs): CellValue {
  return { any: emptyAs, number: 0, string: "", boolean: false }[type];
}

function coerce(cell: Cell, type: Parameter["type"], rules: Marshalling): CellValue | Refused {
  if (cell === undefined) return blankOf(type, rules.emptyAs);
  if (cell instanceof CellError) {
    const passes = rules.allowErrors && type === "any" && cell.code !== BUSY;
    return passes ? cell : new Refused(cell.code);
  }
  if (cell === null || type === "any") return cell;
  if (type === "string") return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  return type === "number" ? asNumber(cell) : asBoolean(cell);
}

// The first error in reading order is the one a formula shows.
function coerceGrid(grid: Cell[][], type: Parameter["type"], rules: Marshalling): CellValue[][] | Refused {
  const rows: CellValue[][] = [];
  for (const line of grid) {
    const row: CellValue[] = [];
    for (const cell of line) {
      const value = coerce(cell, type, rules);
      if (value instanceof Refused) return value;
      row.push(value);
    }
    rows.push(row);
  }
  return rows;
}

// F(a,,b): nothing between two commas.
function isOmitted(variant: FunctionVariantType): boolean {
  return variant instanceof BaseValueObject && variant.isNull();
}

function marshalOne(
  variant: FunctionVariantType,
  parameter: Parameter,
  rules: Marshalling,
): Argument | Refused {
  const grid = coerceGrid(gridOf(variant), parameter.type, rules);
  if (grid instanceof Refused || parameter.matrix) return grid;
  const single = grid.length === 1 && grid[0]?.length === 1;
  // Excel would call the function once per cell here; none of ours is used so.
  return single ? (grid[0]?.[0] ?? null) : new Refused(VALUE_ERROR);
}

function repeated(
  variants: readonly FunctionVariantType[],
  parameter: Parameter,
  rules: Marshalling,
): Argument | Refused {
  const values: Argument[] = [];
  for (const variant of variants) {
    const value = marshalOne(variant, parameter, rules);
    if (value instanceof Refused) return value;
    values.push(value);
  }
  return values;
}

function argumentAt(
  variants: readonly FunctionVariantType[],
  index: number,
  parameter: Parameter,
  rules: Marshalling,
): Argument | Refused {
  if (parameter.repeating) return repeated(variants.slice(index), parameter, rules);
  const variant = variants[index];
  if (variant === undefined) return parameter.optional ? null : new Refused(VALUE_ERROR);
  return isOmitted(variant) ? null : marshalOne(variant, parameter, rules);
}

/**
 * Turns what stands in a formula into a function's arguments as Excel does: ranges as rows of values, omitted
 * optional ones as null, blanks and errors as told. Too many arguments or a missing one are #VALUE!.
 */
export function marshal(
  info: FunctionInfo,
  variants: readonly FunctionVariantType[],
  rules: Marshalling,
): Marshalled {
  const { parameters } = info;
  const repeats = parameters.at(-1)?.repeating ?? false;
  if (!repeats && variants.length > parameters.length) return { error: VALUE_ERROR };
  const args: Argument[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const value = argumentAt(variants, index, parameter, rules);
    if (value instanceof Refused) return { error: value.code };
    args.push(value);
  }
  return { args };
}
