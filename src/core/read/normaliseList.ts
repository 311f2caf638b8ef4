import type { LayoutChoice } from "../ballot/layout";
import { addressOf } from "../sheet/place";
import { cellArea, columnBeside, columnsOf, type Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { cellAt, gridOf, type SheetGrid } from "../sheet/grid";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { tableAt } from "../recognise/recognise";
import { readList, type BallotList } from "../recognise/list";
import type { ListSource } from "../setup/source";
import type { NormalSheet } from "./normalise";

/** Rows above the ballots: names and posts. */
const HEAD = 2;
/** Columns before the marks: the ballot's number. */
const BEFORE = 1;

const besideMarks = (area: Area | null, { row, rows }: Area) => area && { ...area, row, rows };

/** The boxes of one column are codes; three columns are boxes. A reading that was named or is certain is kept. */
function signsFor(table: BallotTable, named: LayoutChoice | null): LayoutChoice {
  const [only, ...others] = table.readings;
  if (named) return named;
  if (only && others.length === 0) return only;
  return { layout: table.marks.columns === 3 ? "boxes" : "codes", codes: null };
}

/** What the lines of one ballot note about the paper, together. */
function faultsOf(grid: SheetGrid, rows: readonly number[], column: number): Cell {
  const notes = rows.map((row) => cellAt(grid, row, column)).filter((cell) => !isBlank(cell));
  return notes.length > 1 ? [...new Set(notes.map(String))].join("; ") : (notes[0] ?? null);
}

function rowsOfBallot({ rows, people }: BallotList, ballot: number): readonly number[] {
  return [...rows.subarray(ballot * people.length, (ballot + 1) * people.length)];
}

function ballotRow(
  grid: SheetGrid,
  list: BallotList,
  ballot: number,
  faults: number | null,
): readonly Cell[] {
  const { marks, ballots } = list.areas;
  const rows = rowsOfBallot(list, ballot);
  const number = ballots ? cellAt(grid, Number(list.ballots[ballot]), ballots.column) : null;
  const cells = rows.flatMap((row) =>
    columnsOf(marks).map((column) => (row < 0 ? null : cellAt(grid, row, column))),
  );
  const typed = rows.filter((row) => row >= 0);
  return [number, ...cells, ...(faults === null ? [] : [faultsOf(grid, typed, faults)])];
}

/** The list as a sheet with a row per ballot, from its first cell on. */
function rowPerBallot(grid: SheetGrid, list: BallotList, faults: number | null): SheetGrid {
  const { marks, names } = list.areas;
  const blanks = Array<Cell>(marks.columns - 1).fill(null);
  const head = (column: number | null): readonly Cell[] => [
    null,
    ...list.people.flatMap((row) => [column === null ? null : cellAt(grid, row, column), ...blanks]),
    ...(faults === null ? [] : [null]),
  ];
  const post = names.columns > 1 ? names.column + 1 : null;
  return gridOf({
    sheet: grid.sheet,
    row: 0,
    column: 0,
    cells: [
      head(names.column),
      head(post),
      ...Array.from(list.ballots.keys(), (ballot) => ballotRow(grid, list, ballot, faults)),
    ],
  });
}

/** Columns of the clerk's sheet that say something of a whole ballot. */
interface Beside {
  readonly number: number;
  readonly faults: number;
}

/** The cells of the clerk's sheet behind a part of the rows; all marks together are the marks of the sheet. */
function originIn(list: BallotList, beside: Beside, part: Area): Area {
  const { marks, names } = list.areas;
  const person = Math.floor((part.column - BEFORE) / marks.columns);
  if (part.row < HEAD) return cellArea(Number(list.people[Math.max(0, person)]), names.column);
  if (part.rows > 1 || part.columns > marks.columns) return marks;
  const ballot = part.row - HEAD;
  const first = Number(list.ballots[ballot]);
  if (person >= list.people.length) return cellArea(first, beside.faults);
  const row = Number(list.rows[ballot * list.people.length + person]);
  const box = (part.column - BEFORE) % marks.columns;
  return row < 0 ? cellArea(first, beside.number) : { ...part, row, column: marks.column + box };
}

/**
 * A list with a line per ballot and person as a sheet with a row per ballot.
 *
 * @returns F104 when there is no column of names
 */
export function normaliseList(grid: SheetGrid, source: ListSource): NormalSheet | Finding {
  const names = besideMarks(source.people, source.marks);
  if (!names) {
    const where = { sheet: grid.sheet, address: addressOf(grid, source.marks) };
    return finding("F104", { people: 0, columns: source.marks.columns }, where);
  }
  const numbers = besideMarks(source.numbers, source.marks);
  const list = readList(grid, { marks: source.marks, names, ballots: numbers });
  const noted = besideMarks(source.faults, source.marks);
  const table = tableAt(grid, source.marks, source.signs);
  const beside = { number: (numbers ?? names).column, faults: (noted ?? names).column };
  const columns = list.people.length * source.marks.columns;
  const marks = { row: HEAD, column: BEFORE, rows: list.ballots.length, columns };
  return {
    grid: {
      ...rowPerBallot(grid, list, noted && noted.column),
      origin: (part) => originIn(list, beside, part),
    },
    sheet: grid,
    controls: [],
    gaps: [],
    source: {
      type: "rows",
      isConfirmed: true,
      marks,
      people: { row: 0, column: BEFORE, rows: HEAD, columns },
      numbers: columnBeside(marks, 0),
      faults: noted && columnBeside(marks, BEFORE + columns),
      signs: signsFor(table, source.signs),
    },
    seen: () => null,
    list: { list, table, faults: noted },
  };
}
