import { cellAddress } from "../cell/address";
import { cellAt, isBlank, usedArea, type Area, type SheetGrid } from "../cell/cell";
import { parseCount } from "../printed/parseCount";
import { isLabel, isTotalLabel, isTotalsRow } from "../recognise/cells";
import type { Person } from "../recognise/ballotTable";
import { cleanText } from "../text/text";
import type { CountsTable } from "./countsTable";
import { batchesOf, columnHeaded, columnsOf, findHead, isTotal, type CountsHead } from "./head";

/** The layout of a kind that is a table of counts and has no ballots. */
export const COUNTS_LAYOUT = "counts";

const NAME = /^ho(?: va)?,? ?ten\b|^nguoi duoc lay phieu|^ten\b/;
const POST = /^(?:chuc (?:vu|danh)|don vi)\b/;
const VALID = /^(?:so )?(?:phieu )?hop le$/;
const INVALID = /^(?:so )?(?:phieu )?khong hop le$|^khl$/;

const range = (from: number, count: number) =>
  Array.from({ length: Math.max(0, count) }, (_, at) => from + at);

type Row = Person & { readonly row: number };

/** The column of names: headed so, else the last one of texts left of the counts. */
function nameColumn(grid: SheetGrid, head: CountsHead, first: number): number | null {
  const headed = columnHeaded(grid, head, NAME);
  if (headed !== null && headed < first) return headed;
  const left = columnsOf(grid).filter((column) => column < first);
  return left.find((column) => isLabel(cellAt(grid, head.below, column))) ?? null;
}

function hasCount(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const cell = cellAt(grid, row, column);
    return !isBlank(cell) && parseCount(cell, "count").ok;
  });
}

/** Whether most of what is typed under the levels are counts: three codes in a row look like a head, too. */
function areCounts(grid: SheetGrid, people: readonly Row[], columns: readonly number[]): boolean {
  const cells = people.flatMap(({ row }) => columns.map((column) => cellAt(grid, row, column)));
  const typed = cells.filter((cell) => !isBlank(cell));
  return typed.filter((cell) => parseCount(cell, "count").ok).length * 2 > typed.length;
}

/** Whether a row with the label of a sum names a person and the post, too: then it is that person's. */
function isNamedBeside(
  grid: SheetGrid,
  row: number,
  { name, post }: { readonly name: number; readonly post: number | null },
): boolean {
  const cells = [name, ...(post === null ? [] : [post])].map((column) => cellAt(grid, row, column));
  return cells.every((cell) => isLabel(cell) && !isTotalLabel(cell));
}

/** People under a head: rows with a name and a count, up to the sum or the end of the table. */
function peopleUnder(
  grid: SheetGrid,
  within: Area,
  head: CountsHead,
  names: { readonly name: number; readonly post: number | null },
  columns: readonly number[],
): readonly Row[] {
  const text = (row: number, column: number | null) => {
    const cell = column === null ? null : cellAt(grid, row, column);
    return typeof cell === "string" ? cleanText(cell) : "";
  };
  const people: Row[] = [];
  let gap = 0;
  for (const row of range(head.below, within.row + within.rows - head.below)) {
    if (isTotalsRow(grid, row, Math.min(...columns)) && !isNamedBeside(grid, row, names)) break;
    const isTyped = columns.some((column) => !isBlank(cellAt(grid, row, column)));
    const isPerson = isTyped && (isLabel(cellAt(grid, row, names.name)) || hasCount(grid, row, columns));
    gap = isPerson || !isBlank(cellAt(grid, row, names.name)) ? 0 : gap + 1;
    if (gap > 1) break;
    if (!isPerson) continue;
    const address = cellAddress(row, names.name);
    people.push({ name: text(row, names.name), title: text(row, names.post), address, row });
  }
  return people;
}

/**
 * Finds a table of counts: a row per person under a head that names the three levels, once for a finished result
 * or once per counting table or batch.
 *
 * @param within - the part to search; the whole sheet unless told
 * @returns `null` when there is no such table
 */
export function findCounts(grid: SheetGrid, within: Area = usedArea(grid)): CountsTable | null {
  const head = findHead(grid, within.row, within.row + within.rows - 2);
  const firstColumn = head?.named[0]?.column;
  if (!head || firstColumn === undefined) return null;
  const name = nameColumn(grid, head, firstColumn);
  if (name === null) return null;
  const all = batchesOf(grid, head);
  const columns = all.flatMap((batch) => batch.columns.map(({ column }) => column));
  const people = peopleUnder(grid, within, head, { name, post: columnHeaded(grid, head, POST) }, columns);
  const [first] = people;
  const last = people.at(-1);
  if (!first || !last || !areCounts(grid, people, columns)) return null;
  const total = all.length > 1 ? (all.find(isTotal) ?? null) : null;
  const end = Math.max(...columns);
  return {
    sheet: grid.sheet,
    area: {
      row: first.row,
      column: firstColumn,
      rows: last.row - first.row + 1,
      columns: end - firstColumn + 1,
    },
    people,
    batches: all.filter((batch) => batch !== total),
    total,
    valid: columnHeaded(grid, head, VALID),
    invalid: columnHeaded(grid, head, INVALID),
  };
}
