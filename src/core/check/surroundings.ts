import { columnsOf, type Area } from "../sheet/area";
import { isBlank } from "../sheet/cell";
import { cellAt, type SheetGrid } from "../sheet/grid";
import { addressAt } from "../sheet/place";
import { FindingCollector } from "../finding/collector";
import { finding, type Finding } from "../finding/finding";
import type { NormalSheet, ListOnSheet } from "../read/normalise";
import type { BallotTable } from "../recognise/ballotTable";
import { nameAt } from "../recognise/list";
import { checkBoxHeads } from "./boxHeads";
import { checkStrays } from "./strays";

/** Rows that were passed over: N153 at the first text of each. */
function passedOver(grid: SheetGrid, rows: readonly number[]): readonly Finding[] {
  const found = new FindingCollector(grid.sheet);
  for (const row of rows) {
    const at = columnsOf(grid).findIndex((column) => !isBlank(cellAt(grid, row, column)));
    found.add("N153", addressAt(grid, row, grid.column + at), () => ({ row: row + 1 }));
  }
  return found.list();
}

/** What can be seen of a list on the clerk's sheet only: ballots beside it, boxes under other heads. */
function besideList(
  grid: SheetGrid,
  { list, table, faults }: ListOnSheet,
  others: readonly Area[],
): readonly Finding[] {
  const { names, ballots } = list.areas;
  const known = [names, ...(ballots ? [ballots] : []), ...others, ...(faults ? [faults] : [])];
  const person = { name: nameAt(grid, list.areas, Number(list.people[0])), office: "", address: "" };
  const seen: BallotTable = {
    ...table,
    people: [person],
    header: null,
    numberColumn: ballots?.column ?? null,
  };
  return [...list.findings, ...checkStrays(grid, seen, known), ...checkBoxHeads(grid, seen)];
}

/**
 * What can only be seen on the clerk's own sheet: rows and columns that were passed over, what stands beside a list.
 *
 * @param raw - the clerk's sheet as it was read
 * @param others - where other kinds of ballot stand
 */
export function checkSurroundings(
  raw: SheetGrid,
  { source, gaps, controls, list, sheet }: NormalSheet,
  others: readonly Area[],
): readonly Finding[] {
  const rows = gaps.map((gap) => source.marks.row + gap);
  const aside = controls.map(({ header, address }) =>
    finding("W106", { header }, { sheet: raw.sheet, address }),
  );
  return [...passedOver(raw, rows), ...aside, ...(list ? besideList(sheet, list, others) : [])];
}
