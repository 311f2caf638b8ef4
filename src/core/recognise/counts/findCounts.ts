import { groupBy } from "../../sheet/groupBy";
import { columnsOf, endRow, sequence, type Area } from "../../sheet/area";
import { isBlank, type Cell } from "../../sheet/cell";
import { cellAt, usedArea, type SheetGrid } from "../../sheet/grid";
import { parseCount } from "../../printed/parseCount";
import { personInHead } from "../../people/headName";
import { nameKey } from "../../people/nameKey";
import { nameStrength } from "../../people/nameShape";
import { isLabel } from "../cells";
import { fold } from "../../text/text";
import { COLLECTED, INVALID, ISSUED, VALID } from "../../vocabulary/figures";
import { OFFICE_OR_UNIT, PERSON } from "../../vocabulary/heads";
import { matches } from "../../vocabulary/role";
import { batchesOf, isTotal } from "./batches";
import type { Batch, CountsTable } from "./countsTable";
import { columnHeaded, findHead, shown, type CountsHead } from "./head";
import { peopleUnder, type CountsPerson } from "./peopleUnder";

/** Rows under a head in which a count must stand. */
const NEAR = 6;
/** So many counting tables have sums beside them; two alike may be two that counted alike. */
const LEAST_BATCHES = 2;

/** The column of names: headed so, else the nearest left of the counts with a name under the head, else with a text. */
function nameColumn(grid: SheetGrid, head: CountsHead, first: number): number | null {
  const headed = columnHeaded(grid, head, PERSON);
  if (headed !== null && headed < first) return headed;
  const left = columnsOf(grid).filter((column) => column < first);
  // Under a head that slipped down one row stand names all the same.
  const isText = (cell: Cell) => isLabel(cell) || matches(PERSON, cell);
  const isName = (cell: Cell) => isLabel(cell) && nameStrength(personInHead(cell as string).name) === 2;
  const find = (is: (cell: Cell) => boolean) => (column: number) => is(cellAt(grid, head.below, column));
  return left.findLast(find(isName)) ?? left.find(find(isText)) ?? null;
}

/** Whether most of what is typed under the levels are counts: three codes in a row look like a head, too. */
function areCounts(grid: SheetGrid, people: readonly CountsPerson[], batches: readonly Batch[]): boolean {
  const columns = batches.flatMap((batch) => batch.columns.filter(({ isShare }) => isShare !== true));
  const cells = people.flatMap(({ row }) => columns.map(({ column }) => cellAt(grid, row, column)));
  const typed = cells.filter((cell) => !isBlank(cell));
  const counted = typed.filter((cell) => parseCount(cell, "count").ok).length;
  return columns.length === 0 || counted * 2 > typed.length;
}

const stemOf = ({ name }: Batch) => fold(name).replace(/[\s\d]+|\b[ivx]+$/g, "");

function countOf(cell: Cell): number {
  const parsed = parseCount(cell, "count");
  return parsed.ok && parsed.value ? parsed.value.count : NaN;
}

/** Whether the counts of a batch are those of the others together, in most rows. */
function addsUp(grid: SheetGrid, people: readonly CountsPerson[], sum: Batch, others: readonly Batch[]) {
  const total = (row: number, batches: readonly Batch[], level: string) =>
    batches
      .flatMap((batch) => batch.columns.filter((own) => own.level === level))
      .reduce((all, { column }) => all + countOf(cellAt(grid, row, column)), 0);
  const right = people.filter(({ row }) =>
    sum.columns.every(({ level }) => total(row, [sum], level) === total(row, others, level)),
  );
  return right.length * 2 >= people.length;
}

/** The batch that is the sum of the others: called so, or of another name and the sum by its numbers. */
function totalOf(grid: SheetGrid, people: readonly CountsPerson[], all: readonly Batch[]): Batch | null {
  if (all.length < LEAST_BATCHES) return null;
  const named = all.find(isTotal);
  if (named) return named;
  const odd = all.find((batch) => {
    const others = all.filter((other) => other !== batch);
    const stems = new Set(others.map(stemOf));
    const isOdd = others.length >= LEAST_BATCHES && stems.size === 1 && !stems.has(stemOf(batch));
    return isOdd && addsUp(grid, people, batch, others);
  });
  return odd ?? null;
}

/** Whether a number stands under a head, not far below it. */
function hasNumbers(grid: SheetGrid, { below, named }: CountsHead): boolean {
  return sequence(below, NEAR).some((row) =>
    named.some(({ column }) => /\d/.test(shown(cellAt(grid, row, column)))),
  );
}

function tableUnder(grid: SheetGrid, within: Area, head: CountsHead): CountsTable | null {
  const firstColumn = Math.min(...head.named.map(({ column }) => column));
  const name = nameColumn(grid, head, firstColumn);
  const all = batchesOf(grid, head);
  if (name === null || all === null) return null;
  const columns = all.flatMap((batch) => batch.columns.map(({ column }) => column));
  const post = columnHeaded(grid, head, OFFICE_OR_UNIT);
  const { people, stray } = peopleUnder(grid, within, head, { name, post, counts: columns });
  const [first] = people;
  const last = people.at(-1);
  if (!first || !last || !areCounts(grid, people, all)) return null;
  const total = totalOf(grid, people, all);
  const end = Math.max(...columns, ...head.named.map(({ column }) => column));
  return {
    sheet: grid.sheet,
    head: head.row,
    area: {
      row: first.row,
      column: firstColumn,
      rows: last.row - first.row + 1,
      columns: end - firstColumn + 1,
    },
    people,
    batches: all.filter((batch) => batch !== total),
    total,
    valid: columnHeaded(grid, head, VALID.head, name + 1),
    invalid: columnHeaded(grid, head, INVALID.head, name + 1),
    issued: columnHeaded(grid, head, ISSUED.head, name + 1),
    collected: columnHeaded(grid, head, COLLECTED.head, name + 1),
    stray,
  };
}

const keysOf = ({ people }: CountsTable) => people.map(({ name }) => nameKey(name)).join("|");

/**
 * Tables of different people. One of the same people as one before would have to be added to it: that is not for us
 * to say, so its first line is the stray of the one before.
 */
export function withoutRepeats(tables: readonly CountsTable[]): readonly CountsTable[] {
  const alike = groupBy(tables, keysOf);
  return [...alike.values()].flatMap((same) => {
    const again = same[1]?.area.row ?? null;
    return same.slice(0, 1).map((first) => ({ ...first, stray: first.stray ?? again }));
  });
}

/**
 * Finds all tables of counts that stand one below the other.
 *
 * @param within - the part to search; the whole sheet unless told
 */
export function findAllCounts(grid: SheetGrid, within: Area = usedArea(grid)): readonly CountsTable[] {
  const found: CountsTable[] = [];
  const end = endRow(within);
  let rest = within;
  for (let table = findCounts(grid, rest); table; table = findCounts(grid, rest)) {
    found.push(table);
    const row = table.area.row + table.area.rows;
    rest = { ...within, row, rows: end - row };
  }
  return found;
}

/**
 * Finds a table of counts: a row per person under a head that names the three levels, once for a finished result
 * or once per counting table or batch.
 *
 * @param within - the part to search; the whole sheet unless told
 * @returns `null` when there is no such table
 */
export function findCounts(grid: SheetGrid, within: Area = usedArea(grid)): CountsTable | null {
  const end = endRow(within);
  let head = findHead(grid, within);
  // Ballots that say all three levels look like heads: the first that has counts under it is one.
  while (head) {
    const table = hasNumbers(grid, head) ? tableUnder(grid, within, head) : null;
    if (table) return table;
    head = findHead(grid, { ...within, row: head.row + 1, rows: end - head.row - 1 });
  }
  return null;
}
