import { checkNamesMissing, checkNamesTwice, checkOddNames } from "./people";
import { layoutName } from "../ballot/reading";
import { isDigitSet } from "../ballot/codes";
import { isUnmarked, MARK, type MarkTable } from "../ballot/mark";
import { addressOf } from "../sheet/place";
import type { Area } from "../sheet/area";
import type { SheetGrid } from "../sheet/grid";
import { checkBoxHeads } from "./boxHeads";
import { checkMarks } from "./marks";
import { checkRows } from "./rows";
import { checkStrays } from "./strays";
import { finding, type Finding, type Where } from "../finding/finding";
import type { Legend } from "../recognise/legends";
import type { BallotTable, Person } from "../recognise/ballotTable";
import { isOffice } from "../recognise/offices";

/** Digits that the sheet explains are noted, others are asked about. */
function checkDigits(readings: readonly string[], legend: Legend | null, where: Where): Finding {
  if (!legend?.set) return finding("F154", { readings }, where);
  const [high, confidence, low] = legend.set.split("/").map(String) as [string, string, string];
  return finding("N114", { high, confidence, low }, legend.where);
}

/** Whether most of what is typed on the ballots is no sign of the set by which they are read. */
function areUnknown({ marks }: MarkTable): boolean {
  const typed = marks.filter((mark) => mark !== MARK.blank);
  return marks.filter((mark) => mark === MARK.unknown).length * 2 > typed.length;
}

function checkReading(
  grid: SheetGrid,
  table: BallotTable,
  marks: MarkTable,
  { isChosen, legend }: SheetChoices,
): readonly Finding[] {
  const where = { sheet: table.sheet, address: addressOf(grid, table.marks) };
  const { readings } = table;
  if (table.hasLooseBoxes) return [finding("F103", { columns: table.marks.columns }, where)];
  if (isChosen) return [];
  const names = readings.map(layoutName);
  if (readings.slice(0, 1).some(({ codes }) => isDigitSet(codes))) return [checkDigits(names, legend, where)];
  const isBoxes = readings.slice(0, 1).some(({ layout }) => layout === "boxes");
  if (!isBoxes && areUnknown(marks)) return [finding("F154", { readings: names }, where)];
  return readings.length > 1 ? [finding("F102", { readings: names }, where)] : [];
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
  /** The clerk said where the ballots stand. */
  readonly isConfirmed: boolean;
  /** What the sheet says of the digits on its ballots. */
  readonly legend: Legend | null;
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
  choices: SheetChoices,
): readonly Finding[] {
  const { isList, others, voidRows, left } = choices;
  return [
    ...checkReading(grid, table, marks, choices),
    ...(isList ? [] : checkBoxHeads(grid, table)),
    ...checkStrays(grid, table, others),
    ...checkRows(grid, table),
    ...checkNamesMissing(table.people, table.sheet),
    ...checkOddNames(table, choices.isConfirmed),
    ...checkNamesTwice(table.people, table.sheet),
    ...checkPosts(table.people, table.sheet),
    ...checkMarks(grid, table, marks, countedRows(marks, voidRows), left),
  ];
}
