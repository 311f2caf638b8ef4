import { layoutName, parseLayout } from "../ballot/reading";
import { areaAddress, parseArea } from "../sheet/address";
import type { Area } from "../sheet/area";
import { isBlank, type Cell } from "../sheet/cell";
import { gridOf, cellAt, type SheetGrid } from "../sheet/grid";
import { checkBoxHeads } from "../check/boxHeads";
import { checkStrays } from "../check/strays";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable } from "../recognise/ballotTable";
import { tableAt } from "../recognise/recognise";
import { nameAt, readList, type BallotList } from "../recognise/list";
import type { KindCells, SheetView } from "./view";

/** Rows of the view above the ballots: names and posts. */
const HEAD = 2;
/** Columns of the view before the marks: the ballot's number. */
const BEFORE = 1;

function besideMarks(address: string, { row, rows }: Area): Area | null {
  const area = parseArea(address);
  return area && { row, rows, column: area.column, columns: area.columns };
}

/** The boxes of one column are codes; three columns are boxes. A reading that was named or is certain is kept. */
function readingFor(table: BallotTable, named: string): string {
  const [only, ...others] = table.readings;
  if (named !== "") return named;
  if (only && others.length === 0) return layoutName(only);
  return table.marks.columns === 3 ? "boxes" : "codes";
}

interface Faults {
  readonly column: number;
}

/** What the lines of one ballot note about the paper, together. */
function faultsOf(grid: SheetGrid, rows: readonly number[], { column }: Faults): Cell {
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
  faults: Faults | null,
): readonly Cell[] {
  const { marks, ballots } = list.areas;
  const rows = rowsOfBallot(list, ballot);
  const number = ballots ? cellAt(grid, Number(list.ballots[ballot]), ballots.column) : null;
  const cells = rows.flatMap((row) =>
    Array.from({ length: marks.columns }, (_, box) =>
      row < 0 ? null : cellAt(grid, row, marks.column + box),
    ),
  );
  const typed = rows.filter((row) => row >= 0);
  return [number, ...cells, ...(faults ? [faultsOf(grid, typed, faults)] : [])];
}

/** The list as a sheet with a row per ballot, from its first cell on. */
function rowPerBallot(grid: SheetGrid, list: BallotList, faults: Faults | null): SheetGrid {
  const { marks, names } = list.areas;
  const blanks = Array<Cell>(marks.columns - 1).fill(null);
  const head = (column: number | null): readonly Cell[] => [
    null,
    ...list.people.flatMap((row) => [column === null ? null : cellAt(grid, row, column), ...blanks]),
    ...(faults ? [null] : []),
  ];
  const office = names.columns > 1 ? names.column + 1 : null;
  return gridOf({
    sheet: grid.sheet,
    row: 0,
    column: 0,
    cells: [
      head(names.column),
      head(office),
      ...Array.from(list.ballots.keys(), (ballot) => ballotRow(grid, list, ballot, faults)),
    ],
  });
}

/** Columns of the sheet that say something of a whole ballot. */
interface Beside {
  readonly number: number;
  readonly faults: number;
}

/** The cells of the sheet that a part of the view shows; all marks together are the marks of the sheet. */
function realPart(list: BallotList, beside: Beside, part: Area): Area {
  const { marks, names } = list.areas;
  const person = Math.floor((part.column - BEFORE) / marks.columns);
  const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
  if (part.row < HEAD) return cell(Number(list.people[Math.max(0, person)]), names.column);
  if (part.rows > 1 || part.columns > marks.columns) return marks;
  const ballot = part.row - HEAD;
  const first = Number(list.ballots[ballot]);
  if (person >= list.people.length) return cell(first, beside.faults);
  const row = Number(list.rows[ballot * list.people.length + person]);
  const box = (part.column - BEFORE) % marks.columns;
  return row < 0 ? cell(first, beside.number) : { ...part, row, column: marks.column + box };
}

/** What can be seen on the sheet only: ballots beside the list, boxes under other heads. */
function checkAround(
  grid: SheetGrid,
  list: BallotList,
  table: BallotTable,
  others: readonly Area[],
): readonly Finding[] {
  const { names, ballots } = list.areas;
  const known = [names, ...(ballots ? [ballots] : []), ...others];
  const person = { name: nameAt(grid, list.areas, Number(list.people[0])), office: "", address: "" };
  const seen: BallotTable = {
    ...table,
    people: [person],
    header: null,
    numberColumn: ballots?.column ?? null,
  };
  return [...checkStrays(grid, seen, known), ...checkBoxHeads(grid, seen)];
}

/**
 * A list with a line per ballot and person (layout B) as a sheet with a row per ballot.
 *
 * @returns F104 when there is no column of names
 */
export function viewOfList(
  grid: SheetGrid,
  cells: KindCells,
  marks: Area,
  reading: string,
): SheetView | Finding {
  const names = besideMarks(cells.people, marks);
  if (!names) {
    const where = { sheet: grid.sheet, address: cells.marks };
    return finding("F104", { people: 0, columns: marks.columns }, where);
  }
  const list = readList(grid, { marks, names, ballots: besideMarks(cells.ballots, marks) });
  const noted = besideMarks(cells.faultColumn, marks);
  const faults = noted && { column: noted.column };
  const table = tableAt(grid, marks, reading === "" ? null : parseLayout(reading));
  const beside = { number: (list.areas.ballots ?? names).column, faults: (noted ?? names).column };
  const width = list.people.length * marks.columns;
  const [first, last] = [HEAD, HEAD + list.ballots.length - 1];
  const seenMarks = { row: first, column: BEFORE, rows: list.ballots.length, columns: width };
  const columnArea = (column: number) =>
    areaAddress({ row: first, column, rows: last - first + 1, columns: 1 });
  return {
    grid: rowPerBallot(grid, list, faults),
    sheet: grid,
    gaps: [],
    marks: seenMarks,
    cells: {
      marks: areaAddress(seenMarks),
      people: areaAddress({ row: 0, column: BEFORE, rows: HEAD, columns: width }),
      ballots: columnArea(0),
      faultColumn: faults ? columnArea(BEFORE + width) : "",
      layout: readingFor(table, reading),
    },
    realArea: (part) => realPart(list, beside, part),
    seen: () => null,
    lookAround: (others) => [
      ...list.findings,
      ...checkAround(grid, list, table, [...others, ...(noted ? [noted] : [])]),
    ],
  };
}
