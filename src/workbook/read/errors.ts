import type { Area } from "../../core/sheet/area";
import { rangeOf, type ReadJob, type SheetJob } from "./job";
import { areaAround, type CellPosition } from "./pieces";

/** Above this many columns of doubtful cells, whole areas are asked. */
const MOST_RUNS = 300;
/** Cells whose types fit into one answer: "String", with quotes and comma is nine bytes. */
const TYPES_PER_SYNC = 300_000;

/** Places joined downwards, since an error is nearly always filled down. */
function runsOf(places: readonly CellPosition[]): readonly Area[] {
  const sorted = places.toSorted((one, other) => one.column - other.column || one.row - other.row);
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

function slices(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(TYPES_PER_SYNC / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, at) => ({
    ...area,
    row: area.row + at * rows,
    rows: Math.min(rows, area.rows - at * rows),
  }));
}

function areasOf(hashes: readonly CellPosition[]): readonly Area[] {
  const runs = runsOf(hashes);
  const whole = areaAround(hashes);
  return runs.length > MOST_RUNS && whole ? slices(whole) : runs.flatMap(slices);
}

interface Question {
  readonly sheet: SheetJob;
  readonly area: Area;
}

/** Questions in groups that fit into one answer each. */
function inGroups(questions: readonly Question[]): readonly (readonly Question[])[] {
  const groups: Question[][] = [];
  let cells = Infinity;
  for (const question of questions) {
    const size = question.area.rows * question.area.columns;
    if (cells + size > TYPES_PER_SYNC) groups.push([]);
    cells = cells + size > TYPES_PER_SYNC ? size : cells + size;
    groups.at(-1)?.push(question);
  }
  return groups;
}

function errorsIn({ row, column }: Area, types: readonly (readonly string[])[]): readonly CellPosition[] {
  return types.flatMap((line, down) =>
    line.flatMap((type, right) => (type === "Error" ? [{ row: row + down, column: column + right }] : [])),
  );
}

/** Tells error cells from text that looks like one. One sync in nearly every workbook that has any, else none. */
export async function readErrors(job: ReadJob): Promise<null> {
  const questions = job.sheets.flatMap((sheet) => areasOf(sheet.hashes).map((area) => ({ sheet, area })));
  for (const group of inGroups(questions)) {
    const asked = group.map(({ sheet, area }) => ({
      sheet,
      area,
      range: rangeOf(sheet, area).load("valueTypes"),
    }));
    await job.context.sync();
    for (const { sheet, area, range } of asked) {
      job.take({ kind: "errors", sheet: sheet.name, cells: errorsIn(area, range.valueTypes) });
    }
  }
  return null;
}
