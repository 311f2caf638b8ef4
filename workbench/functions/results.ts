import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { BUSY, type CallResult, ERROR_CODES, VALUE_ERROR } from "./values";

const NUM_ERROR = "#NUM!";

function isErrorType(code: string): code is ErrorType {
  return code === BUSY || new Set<string>(Object.values(ErrorType)).has(code);
}

/** An error for the cell; a code that is no error value is #VALUE!. */
export function errorObject(code: string): ErrorValueObject {
  return ErrorValueObject.create(isErrorType(code) ? code : ErrorType.VALUE);
}

function property(value: object, name: string): string {
  const found: unknown = Reflect.get(value, name);
  return typeof found === "string" ? found : "";
}

// A CustomFunctions.Error itself, or what Microsoft's runtime makes of one inside an array.
function errorCodeIn(value: object): string | undefined {
  return [property(value, "code"), property(value, "basicValue")].find((code) => ERROR_CODES.includes(code));
}

function scalarObject(value: unknown): BaseValueObject {
  switch (typeof value) {
    case "string":
      return StringValueObject.create(value);
    case "boolean":
      return BooleanValueObject.create(value);
    case "number":
      if (Number.isNaN(value)) return errorObject(VALUE_ERROR);
      return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject(NUM_ERROR);
    case "object":
      return value === null ? NumberValueObject.create(0) : errorObject(errorCodeIn(value) ?? VALUE_ERROR);
    default:
      // Excel shows a missing value as 0.
      return value === undefined ? NumberValueObject.create(0) : errorObject(VALUE_ERROR);
  }
}

function isGrid(value: readonly unknown[]): value is readonly (readonly unknown[])[] {
  const [first] = value;
  return (
    Array.isArray(first) &&
    first.length > 0 &&
    value.every((row) => Array.isArray(row) && row.length === first.length)
  );
}

function arrayObject(rows: readonly (readonly unknown[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(scalarObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A call's result as Univer's value: rows of equal length spill, anything Excel cannot show is #VALUE!. */
export function resultObject(result: CallResult): BaseValueObject {
  if (!result.ok) return errorObject(result.code);
  if (!Array.isArray(result.value)) return scalarObject(result.value);
  const rows: readonly unknown[] = result.value;
  if (!isGrid(rows)) return errorObject(VALUE_ERROR);
  return rows.length === 1 && rows[0]?.length === 1 ? scalarObject(rows[0][0]) : arrayObject(rows);
}
