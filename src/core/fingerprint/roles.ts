import { readKind, type ReadKind } from "../read/readKind";
import type { KindResult } from "../record/record";
import { findLevelHead } from "../recognise/levelHead";
import { tableIn } from "../recognise/counts/tableIn";
import { hasBallots, type CountsSource, type ListSource } from "../setup/source";
import type { KindSetup } from "../setup/setup";
import { areaAddress } from "../sheet/address";
import { between, columnBeside, endColumn, type Area } from "../sheet/area";
import type { SheetGrid } from "../sheet/grid";
import { originOf } from "../sheet/place";
import { readableSheet } from "../recognise/readableSheet";
import type { Role } from "./content";

/** Where the cells of each role stand, in A1; `""` for none. Marks are named by the proof itself. */
export type RoleAreas = Readonly<Record<Exclude<Role, "marks">, string>>;

type Areas = Readonly<Record<"names" | "heads" | "numbers" | "faults", Area | null>>;

const besideMarks = (area: Area | null, { row, rows }: Area) => area && { ...area, row, rows };

function ofList({ marks, people, numbers, faults }: ListSource): Areas {
  return {
    names: besideMarks(people, marks),
    heads: null,
    numbers: besideMarks(numbers, marks),
    faults: besideMarks(faults, marks),
  };
}

/** Everything from the first head down to the marks: names, posts, words of levels. */
function headsOf({ normal, table }: ReadKind): Area {
  const { marks, header } = table;
  const levels = findLevelHead(normal.grid, marks);
  const above = [header, levels].filter((head) => head !== null).map(({ row }) => row);
  const top = Math.min(marks.row, ...above);
  return { ...marks, row: top, rows: marks.row - top };
}

/** What was recognised is written down, so that the code does not depend on recognising it again. */
function ofRead(read: ReadKind): Areas {
  const { normal, table, source } = read;
  const origin = (area: Area | null) => area && originOf(normal.grid, area);
  const { numberColumn, marks } = table;
  const heads = headsOf(read);
  return {
    names: source.people,
    heads: heads.rows > 0 ? origin(heads) : null,
    numbers: origin(numberColumn === null ? null : columnBeside(marks, numberColumn)),
    faults: source.faults,
  };
}

/** An area from one column to another; `null` where there is none between. */
function columnsFrom(area: Area, first: number, last: number): Area | null {
  const columns = between(first, last).length;
  return columns > 0 && area.rows > 0 ? { ...area, column: first, columns } : null;
}

/**
 * Everything left of the counts names the people, figures of each person stand right of them, and from the head down
 * to them all heads the columns.
 */
function ofCounts(grid: SheetGrid, { marks }: CountsSource): Areas {
  const table = tableIn(grid, marks)?.table;
  const beside = [table?.valid, table?.invalid, table?.issued, table?.collected];
  const columns = beside.filter((column) => typeof column === "number");
  const last = Math.max(endColumn(marks) - 1, ...columns);
  const head = table?.head ?? marks.row;
  return {
    names: columnsFrom(marks, grid.column, marks.column - 1),
    heads: columnsFrom({ ...marks, row: head, rows: marks.row - head }, grid.column, last),
    numbers: columnsFrom(marks, endColumn(marks), last),
    faults: null,
  };
}

function areasOf({ sheet, source }: Pick<KindResult, "sheet" | "source">, raw: SheetGrid): Areas {
  const { grid } = readableSheet(raw);
  if (!hasBallots(source)) return ofCounts(grid, source);
  if (source.type === "list") return ofList(source);
  const found = readKind({ sheet, source }, grid, []);
  return found.ok
    ? ofRead(found.read)
    : { names: source.people, heads: null, numbers: source.numbers, faults: source.faults };
}

const shown = (area: Area | null) => (area === null ? "" : areaAddress(area));

/** Where the cells stand that name people, head the marks, number ballots, note faults and hold the vote before. */
export function roleAreas(
  result: Pick<KindResult, "sheet" | "source">,
  kind: Pick<KindSetup, "previousLow">,
  grid: SheetGrid,
): RoleAreas {
  const { names, heads, numbers, faults } = areasOf(result, grid);
  return {
    names: shown(names),
    heads: shown(heads),
    numbers: shown(numbers),
    faults: shown(faults),
    previous: kind.previousLow,
  };
}
