import { personInHead } from "../people/headName";
import { nameStrength } from "../people/nameShape";
import { between, endColumn, endRow, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, withBlankAreas, type SheetGrid } from "../sheet/grid";
import { countByPlace, findCells, type PlacedCell } from "../sheet/search";
import { NAME, OFFICE_OR_UNIT, RUNNING_NUMBER } from "../vocabulary/heads";
import { ATTENDANCE, BESIDE_ATTENDANCE } from "../vocabulary/attendance";
import { OTHER_PURPOSE } from "../vocabulary/purposes";
import { matches } from "../vocabulary/role";
import { isMark } from "./cells";

/** Fewer people are no list. */
const LEAST_PEOPLE = 2;

const isPerson = (cell: Cell) => typeof cell === "string" && nameStrength(personInHead(cell).name) > 0;

const isListHead = (cell: Cell) =>
  isBlank(cell) || [ATTENDANCE, BESIDE_ATTENDANCE, OFFICE_OR_UNIT].some((role) => matches(role, cell));

/** The heads of a list of attendance, from the number of its lines to the last; `null` where others stand beside them. */
function headsOf(grid: SheetGrid, { row, column }: PlacedCell): readonly [number, number] | null {
  const at = (own: number) => cellAt(grid, row, own);
  const right = between(column + 1, endColumn(grid) - 1);
  const end = right.findIndex((own) => !isListHead(at(own)));
  const others = end < 0 ? right : right.slice(0, end);
  const last = others.findLast((own) => !isBlank(at(own)));
  const isAttendance = others.some((own) => matches(ATTENDANCE, at(own)));
  const isNumbered = matches(RUNNING_NUMBER, at(column - 1));
  const first = isNumbered ? column - 1 : column;
  // What stands right beside may be the rest of the table: then it holds more than who was there.
  const isFree = isBlank(at(Number(last) + 1)) && (isNumbered || isBlank(at(first - 1)));
  return last !== undefined && isAttendance && isFree ? [first, last] : null;
}

/** The title right over a list, where it stands alone over its columns and says what the list is for. */
function titleOver(grid: SheetGrid, row: number, [first, last]: readonly [number, number]): number {
  const cells = between(first, last)
    .map((column) => cellAt(grid, row - 1, column))
    .filter((cell) => !isBlank(cell));
  return cells.length === 1 && cells.every((cell) => matches(OTHER_PURPOSE, cell)) ? 1 : 0;
}

/** Where a list of who was there stands, and how many people it names. */
interface AttendanceList {
  readonly area: Area;
  readonly people: number;
}

/**
 * Lists of who was there on a sheet: "Họ và tên" beside "Có mặt" or "Vắng" and nothing else, and people in every line. Both
 * together prove that no ballot stands there, though ticks do.
 */
function attendanceLists(grid: SheetGrid): readonly AttendanceList[] {
  return findCells(grid, (cell) => matches(NAME, cell)).flatMap((own) => {
    const heads = headsOf(grid, own);
    if (!heads) return [];
    const below = between(own.row + 1, endRow(grid) - 1);
    const end = below.findIndex((row) => !isPerson(cellAt(grid, row, own.column)));
    const people = end < 0 ? below.length : end;
    const title = titleOver(grid, own.row, heads);
    const [first, last] = heads;
    const area = { row: own.row - title, rows: title + 1 + people, column: first, columns: last - first + 1 };
    return people < LEAST_PEOPLE ? [] : [{ area, people }];
  });
}

/** A sheet without the lists of who was there that stand beside its marks, and where they stand. */
export interface WithoutAttendance {
  readonly grid: SheetGrid;
  readonly lists: readonly AttendanceList[];
}

/** The sheet with those lists blank; as it is where nothing else on it could be a mark. */
export function withoutAttendance(grid: SheetGrid): WithoutAttendance {
  const lists = attendanceLists(grid);
  const areas = lists.map(({ area }) => area);
  const isAlone = countByPlace(grid, areas, (cell) => isMark(grid, cell)).outside === 0;
  return lists.length === 0 || isAlone ? { grid, lists: [] } : { grid: withBlankAreas(grid, areas), lists };
}
