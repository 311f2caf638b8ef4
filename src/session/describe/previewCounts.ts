import type { Level } from "../../core/ballot/mark";
import { parseArea } from "../../core/sheet/address";
import { isBlank } from "../../core/sheet/cell";
import { lineAt, type SheetGrid } from "../../core/sheet/grid";
import type { Batch } from "../../core/recognise/counts/countsTable";
import { cleanText } from "../../core/text/text";
import type { PaneKey } from "../../locales/pane";
import type { CountsView } from "./describeCounts";
import type { ColumnRole } from "./preview";

const MOST_HEAD_ROWS = 4;

type LevelRoles = Readonly<Record<Level, PaneKey>>;

const ONLY: LevelRoles = {
  high: "data.roleOnlyHigh",
  confidence: "data.roleOnlyConfidence",
  low: "data.roleOnlyLow",
};
const BATCH: LevelRoles = { high: "data.roleHigh", confidence: "data.roleConfidence", low: "data.roleLow" };
const TOTAL: LevelRoles = {
  high: "data.roleTotalHigh",
  confidence: "data.roleTotalConfidence",
  low: "data.roleTotalLow",
};

type Entry = readonly [column: number, role: ColumnRole];

function batchRoles({ columns }: Batch, roles: LevelRoles, number: number): readonly Entry[] {
  return columns.flatMap(({ level, column, percent }): readonly Entry[] => [
    [column, { key: roles[level], number }],
    ...(percent === null ? [] : [[percent, { key: "data.roleShare", number }] as const]),
  ]);
}

/** The column of the offices: where the first office that is known stands in its row. */
function officeColumn(grid: SheetGrid, { people }: CountsView["table"]): number | null {
  const known = people.find(({ office }) => office !== "");
  const at = lineAt(grid, known?.row ?? -1).findIndex(
    (cell) => typeof cell === "string" && cleanText(cell) === known?.office,
  );
  return at < 0 ? null : grid.column + at;
}

/** What each column of a table of counts was taken for. */
export function countsRoles(grid: SheetGrid, { table }: CountsView): ReadonlyMap<number, ColumnRole> {
  const { batches, total, people, valid, invalid } = table;
  const words: readonly (readonly [number | null | undefined, PaneKey])[] = [
    [parseArea(people[0]?.address ?? "")?.column, "data.roleName"],
    [officeColumn(grid, table), "data.rolePost"],
    [valid, "data.roleValid"],
    [invalid, "data.roleInvalid"],
  ];
  return new Map<number, ColumnRole>([
    ...words.flatMap(([column, key]): readonly Entry[] =>
      column === null || column === undefined ? [] : [[column, { key, number: 0 }]],
    ),
    ...batches.flatMap((batch, at) => batchRoles(batch, batches.length === 1 ? ONLY : BATCH, at + 1)),
    ...(total ? batchRoles(total, TOTAL, 0) : []),
  ]);
}

/** The rows that head a table of counts: those right above the first person, up to a blank one. */
export function countsHead(grid: SheetGrid, { table }: CountsView): readonly number[] {
  const isFilled = (row: number) => lineAt(grid, row).some((cell) => !isBlank(cell));
  const above = Array.from({ length: MOST_HEAD_ROWS }, (_, at) => table.area.row - 1 - at);
  const end = above.findIndex((row) => !isFilled(row));
  return (end < 0 ? above : above.slice(0, end)).reverse();
}
