import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { CellError, type CellValue, ERROR_CODES } from "./values";

/** What stands in one cell of an argument; undefined for a blank. */
export type Cell = CellValue | undefined;

function fromCell(cell: Nullable<ICellData>): Cell {
  const value = cell?.v;
  if (value === undefined || value === null) return undefined;
  if (cell?.t === CellValueType.BOOLEAN) return [1, true, "TRUE"].includes(value);
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  const isError =
    typeof value === "string" && cell?.t !== CellValueType.FORCE_STRING && ERROR_CODES.includes(value);
  return isError ? new CellError(value) : value;
}

function fromValue(value: Nullable<FunctionVariantType>): Cell {
  if (!(value instanceof BaseValueObject) || value.isNull()) return undefined;
  return value.isError() ? new CellError(String(value.getValue())) : value.getValue();
}

// By reference: building Univer's array of values is a hundred times slower than reading the cells.
function fromReference(reference: BaseReferenceObject): Cell[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return Array.from({ length: endRow - startRow + 1 }, (_, i) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, j) =>
      fromCell(reference.getCellData(startRow + i, startColumn + j)),
    ),
  );
}

/** The cells of one argument, row by row; a single value is one cell. */
export function gridOf(variant: FunctionVariantType): Cell[][] {
  if (variant instanceof BaseReferenceObject) return fromReference(variant);
  if (variant instanceof ArrayValueObject) return variant.getArrayValue().map((row) => row.map(fromValue));
  return [[fromValue(variant)]];
}
