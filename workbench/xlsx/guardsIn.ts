import type { DataValidation } from "hucre";
import type { Sheet } from "hucre/xlsx";
import { formatCorners } from "../area/a1";
import { areaOf } from "../area/area";
import { RIGHTS } from "./guardOut";
import type { ListRule, SheetGuard } from "./types";

const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function listIn(rule: DataValidation): ListRule[] {
  if (rule.type !== "list") return [];
  return [
    {
      area: rule.range,
      source: rule.values ? rule.values.join(",") : `=${rule.formula1 ?? ""}`,
      ignoreBlanks: rule.allowBlank === true,
      alert: {
        showAlert: rule.showErrorMessage === true,
        style: STYLES[rule.errorStyle ?? "stop"],
        title: rule.errorTitle ?? "",
        message: rule.errorMessage ?? "",
      },
    },
  ];
}

/** Cells that may be typed in, by row: runs of columns, and equal runs of rows under one another together. */
function unlockedIn(sheet: Sheet): string[] {
  const rows = new Map<number, number[]>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (cell.style?.protection?.locked === false) rows.set(row, [...(rows.get(row) ?? []), column]);
  }
  const open: { startRow: number; endRow: number; startColumn: number; endColumn: number }[] = [];
  for (const [row, columns] of [...rows].sort(([one], [other]) => one - other)) {
    const sorted = columns.sort((one, other) => one - other);
    const starts = sorted.filter((column) => !sorted.includes(column - 1));
    const ends = sorted.filter((column) => !sorted.includes(column + 1));
    starts.forEach((startColumn, at) => {
      const endColumn = ends[at] ?? startColumn;
      const above = open.find(
        (run) => run.endRow === row - 1 && run.startColumn === startColumn && run.endColumn === endColumn,
      );
      if (above) above.endRow = row;
      else open.push({ startRow: row, endRow: row, startColumn, endColumn });
    });
  }
  return open.map((bounds) => formatCorners(areaOf(bounds)));
}

/** What guards a sheet of the file; undefined where nothing does. */
export function guardIn(sheet: Sheet): SheetGuard | undefined {
  const rights = sheet.protection;
  const isProtected = rights?.sheet === true;
  const options = Object.keys(RIGHTS).filter((name) => rights?.[RIGHTS[name] ?? "sheet"] === true);
  const lists = (sheet.dataValidations ?? []).flatMap(listIn);
  const locks = unlockedIn(sheet).map((area) => ({ area, locked: false }));
  if (!isProtected && lists.length + locks.length === 0) return undefined;
  return { options: isProtected ? options : null, locks, lists };
}
