import { cellAddress } from "../../sheet/address";
import { between, columnsOf, endRow, type Area } from "../../sheet/area";
import { isBlank, isCellError, type Cell } from "../../sheet/cell";
import { cellAt, type SheetGrid } from "../../sheet/grid";
import { parseCount } from "../../printed/parseCount";
import type { Person } from "../ballotTable";
import { ballotNumber, isLabel, isSumLabel } from "../cells";
import { isTotalLabel } from "../totals";
import { cleanText } from "../../text/text";
import { personInHead } from "../../people/headName";
import { repeatedHead } from "./repeatedHeads";
import { isHeadRow, type CountsHead } from "./head";

/** A person of a table of counts, with the row of the sheet. */
export type CountsPerson = Person & { readonly row: number };

/** Where the columns of a table of counts stand. */
export interface CountsColumns {
  readonly name: number;
  readonly post: number | null;
  readonly counts: readonly number[];
}

/** The people of a table, and the first row of others under its end. */
export interface PeopleUnder {
  readonly people: readonly CountsPerson[];
  readonly stray: number | null;
}

const isCount = (cell: Cell) => !isBlank(cell) && parseCount(cell, "count").ok;
/** What stands in the place of a count, even one that cannot be read. */
const isNumeric = (cell: Cell) => isCellError(cell) || /\d/.test(String(cell));

/** Whether a row with the label of a sum names a person and the post, too: then it is that person's. */
function isNamedBeside(grid: SheetGrid, row: number, { name, post }: CountsColumns): boolean {
  const cells = [name, ...(post === null ? [] : [post])].map((column) => cellAt(grid, row, column));
  return cells.every((cell) => isLabel(cell) && !isTotalLabel(cell) && !isSumLabel(cell));
}

type Role = "person" | "sum" | "other" | "blank";

/** Tells what the rows of one table are. */
function rolesOf(grid: SheetGrid, columns: CountsColumns) {
  const { name, counts } = columns;
  const before = columnsOf(grid).filter((column) => column < Math.min(...counts));
  const cells = (row: number, at: readonly number[]) => at.map((column) => cellAt(grid, row, column));
  const isNumbered = (row: number) =>
    cells(
      row,
      before.filter((column) => column < name),
    ).some((cell) => ballotNumber(cell) !== null);
  const isNamed = (row: number) => isLabel(cellAt(grid, row, name));
  const isSum = (row: number) =>
    cells(row, before).some((cell) => isTotalLabel(cell) || isSumLabel(cell)) &&
    !isNamedBeside(grid, row, columns);
  return {
    /** A name and nothing but counts. */
    isWhole: (row: number) => !isSum(row) && isNamed(row) && cells(row, counts).every(isCount),
    isNumbered,
    roleOf: (row: number): Role => {
      if (isSum(row)) return "sum";
      const typed = cells(row, counts).filter((cell) => !isBlank(cell));
      if (typed.some(isNumeric) && (isNamed(row) || typed.some(isCount))) return "person";
      if (isNamed(row) && isNumbered(row)) return "person";
      return isBlank(cellAt(grid, row, name)) ? "blank" : "other";
    },
  };
}

/** The rows under a head up to the next one of another table, without heads printed again over each page. */
function rowsUnder(grid: SheetGrid, within: Area, head: CountsHead, name: number): readonly number[] {
  const repeated = new Set<number>();
  let end = head.below;
  for (; end < endRow(within); end++) {
    if (repeated.has(end) || !isHeadRow(grid, end, within)) continue;
    const again = repeatedHead(grid, head, end, name);
    if (again.length === 0) break;
    for (const row of again) repeated.add(row);
  }
  return between(head.below, end - 1).filter((row) => !repeated.has(row));
}

/**
 * People under a head: rows with a name and a count, up to the sum or the end of the table. Behind empty rows only
 * whole lines go on with it.
 */
export function peopleUnder(
  grid: SheetGrid,
  within: Area,
  head: CountsHead,
  columns: CountsColumns,
): PeopleUnder {
  const { name, post } = columns;
  const text = (row: number, column: number | null) => {
    const cell = column === null ? null : cellAt(grid, row, column);
    return typeof cell === "string" ? cell : "";
  };
  const { roleOf, isWhole, isNumbered } = rolesOf(grid, columns);
  const rows = rowsUnder(grid, within, head, name);
  const found: number[] = [];
  let gap = 0;
  let end = rows.length;
  for (const [at, row] of rows.entries()) {
    const role = roleOf(row);
    if (role === "sum") {
      end = at;
      break;
    }
    const isPerson = gap === 0 ? role === "person" : isWhole(row);
    gap = isPerson || (gap === 0 && role === "other") ? 0 : gap + 1;
    if (isPerson) found.push(row);
  }
  const areNumbered = found.some(isNumbered);
  const stray = rows.slice(end).find((row) => isWhole(row) && (isNumbered(row) || !areNumbered));
  return {
    people: found.map((row) => {
      const named = personInHead(text(row, name));
      const office = cleanText(text(row, post));
      return {
        name: named.name,
        office: office === "" ? named.office : office,
        address: cellAddress(row, name),
        row,
      };
    }),
    stray: stray ?? null,
  };
}
