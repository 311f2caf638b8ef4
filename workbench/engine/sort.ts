import type { Injector } from "@univerjs/core";
import { ArrayValueObject, IFunctionService } from "@univerjs/engine-formula";
import { SheetsSortService, SortType } from "@univerjs/sheets-sort";
import { privateMethod } from "./privates";
import { compareCells } from "./sortOrder";

function copyRows(array: unknown): unknown {
  return array instanceof ArrayValueObject
    ? ArrayValueObject.create({
        calculateValueList: array.getArrayValue().slice(),
        rowCount: array.getRowCount(),
        columnCount: array.getColumnCount(),
        unitId: "",
        sheetId: "",
        row: -1,
        column: -1,
      })
    : array;
}

/**
 * SORT sorts in place the array that Univer shares between all formulas over the same range, so that the
 * others then read sorted data. It is given a copy. Call after the first workbook exists.
 */
export function protectFromSort(injector: Injector): void {
  const sort = injector.get(IFunctionService).getExecutors().get("SORT");
  if (!sort) throw new Error("SORT is not registered: another version of Univer?");
  const getResult = privateMethod(sort, "_getResult");
  Reflect.set(sort, "_getResult", (array: unknown, ...rest: readonly unknown[]) =>
    getResult(copyRows(array), ...rest),
  );
}

/** Has the grid sort as Excel does: Univer alone takes text that is no number ("007" or a name) for none. */
export function sortLikeExcel(injector: Injector): void {
  injector
    .get(SheetsSortService)
    .registerCompareFn((type, one, other) => compareCells(type === SortType.DESC, one, other));
}
