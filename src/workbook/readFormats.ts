import type { Area } from "../core/sheet/area";
import type { Result } from "../core/finding/finding";
import type { SheetFormats } from "../report/forms/convertedSheet";
import { attempt } from "./attempt";

/** Columns further right keep the standard width in a copy. */
const MOST_WIDTHS = 256;

/** Number formats of an area, and the widths of the columns up to its last. One sync. */
export function readFormats(sheet: string, area: Area): Promise<Result<SheetFormats>> {
  return attempt("F501", async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const { row, column, rows, columns } = area;
    const range = target.getRangeByIndexes(row, column, rows, columns).load("numberFormat");
    const count = Math.min(column + columns, MOST_WIDTHS);
    const widths = Array.from({ length: count }, (_, at) =>
      target.getRangeByIndexes(0, at, 1, 1).format.load("columnWidth"),
    );
    await context.sync();
    return {
      formats: range.numberFormat.map((line: unknown[]) => line.map(String)),
      widths: widths.map(({ columnWidth }) => columnWidth),
    };
  });
}
