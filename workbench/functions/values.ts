/** An error value in a cell, on its way into or out of a function. */
export class CellError {
  constructor(readonly code: string) {}
}

export type CellValue = string | number | boolean | null | CellError;
export type Argument = CellValue | readonly (readonly CellValue[])[] | readonly Argument[];

/** What a blank cell becomes as an argument: Excel differs by platform and year. */
export type EmptyAs = 0 | null | "";

/** What a function call came to. */
export type CallResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message?: string };

export const BUSY = "#BUSY!";
export const VALUE_ERROR = "#VALUE!";

export const ERROR_CODES: readonly string[] = [
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#CYCLE!",
  "#GETTING_DATA",
  BUSY,
];

/** Tells two arguments apart exactly, cell by cell. */
function sameArgument(a: Argument, b: Argument): boolean {
  if (a instanceof CellError) return b instanceof CellError && a.code === b.code;
  if (!Array.isArray(a)) return a === b;
  if (!Array.isArray(b) || a.length !== b.length) return false;
  const other: readonly Argument[] = b;
  return a.every((item: Argument, index) => {
    const beside = other[index];
    return beside !== undefined && sameArgument(item, beside);
  });
}

/** Whether two calls were given equal arguments, compared by value through nested arrays. */
export function sameArguments(a: readonly Argument[], b: readonly Argument[]): boolean {
  return sameArgument(a, b);
}
