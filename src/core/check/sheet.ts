import { checkNamesMissing, checkNamesTwice } from "./people";
import { layoutName } from "../ballot/reading";
import { isUnmarked, MARK, type MarkTable } from "../ballot/mark";
import { addressOf } from "../sheet/place";
import type { Area } from "../sheet/area";
import type { SheetGrid } from "../sheet/grid";
import { checkBoxHeads } from "./boxHeads";
import { checkMarks } from "./marks";
import { checkRows } from "./rows";
import { checkStrays } from "./strays";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable, Person } from "../recognise/ballotTable";
import { isOffice } from "../recognise/offices";

/** Ballots of 1, 2 and 0 only: whether 0 is a level or no mark nobody can see. */
function hasZeroForLow(table: BallotTable, { marks }: MarkTable): boolean {
  const isDigits = table.readings.some(({ codes }) => codes === "1/2/3");
  return isDigits && marks.includes(MARK.zero) && !marks.includes(MARK.low);
}

function checkReading(
  grid: SheetGrid,
  table: BallotTable,
  marks: MarkTable,
  isChosen: boolean,
): readonly Finding[] {
  const where = { sheet: table.sheet, address: addressOf(grid, table.marks) };
  const { readings } = table;
  if (table.hasLooseBoxes) return [finding("F103", { columns: table.marks.columns }, where)];
  if (isChosen) return [];
  if (readings.length > 1 || hasZeroForLow(table, marks))
    return [finding("F102", { readings: readings.map(layoutName) }, where)];
  return readings.some(({ codes }) => codes === "1/2/3") ? [finding("N114", {}, where)] : [];
}

/** Posts standing where names should: the row of names may be missing. */
function checkPosts(people: readonly Person[], sheet: string): readonly Finding[] {
  const [first] = people;
  const isAllPosts =
    people.every((person) => person.office === "") &&
    people.filter((person) => isOffice(person.name)).length * 2 > people.length;
  return first && isAllPosts ? [finding("W118", {}, { sheet, address: first.address })] : [];
}

function countedRows({ rows, people, marks }: MarkTable, voidRows: ReadonlySet<number>): readonly boolean[] {
  return Array.from(
    { length: rows },
    (_, row) =>
      !voidRows.has(row) &&
      marks.subarray(row * people, (row + 1) * people).some((mark) => !isUnmarked(mark)),
  );
}

/** What the clerk chose that changes what may be said of a sheet. */
export interface SheetChoices {
  /** The layout was named. */
  readonly isChosen: boolean;
  /** What is seen is a list turned into rows: its heads are looked at where they stand. */
  readonly isList: boolean;
  /** Cells beside the marks that are known to be something else: other kinds of ballot, the fault column. */
  readonly others: readonly Area[];
  /** Rows whose whole ballot is invalid for what the board noted. */
  readonly voidRows: ReadonlySet<number>;
  /** People who are not voted on, from 0. */
  readonly left: ReadonlySet<number>;
}

/**
 * Everything that can be said of the ballots from their sheet alone: how they are read, what stands at their
 * edges, who is named, which marks are not one level.
 */
export function checkSheet(
  grid: SheetGrid,
  table: BallotTable,
  marks: MarkTable,
  { isChosen, isList, others, voidRows, left }: SheetChoices,
): readonly Finding[] {
  return [
    ...checkReading(grid, table, marks, isChosen),
    ...(isList ? [] : checkBoxHeads(grid, table)),
    ...checkStrays(grid, table, others),
    ...checkRows(grid, table),
    ...checkNamesMissing(table.people, table.sheet),
    ...checkNamesTwice(table.people, table.sheet),
    ...checkPosts(table.people, table.sheet),
    ...checkMarks(grid, table, marks, countedRows(marks, voidRows), left),
  ];
}
