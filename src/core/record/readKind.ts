import { indexCells } from "../ballot/cellIndex";
import type { MarkTable } from "../ballot/mark";
import { columnsPerPerson, readMarks } from "../ballot/readMarks";
import { parseLayout, type Reading } from "../ballot/reading";
import { parseArea } from "../cell/address";
import { cut, type Area, type SheetGrid } from "../cell/cell";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable, Person } from "../recognise/ballotTable";
import { peopleIn } from "../recognise/people";
import { tableAt } from "../recognise/recognise";
import type { KindSetup } from "./setup";

/** The marks of one kind of ballot as they stand on the sheet, everybody included. */
export interface ReadKind {
  readonly grid: SheetGrid;
  readonly table: BallotTable;
  readonly marks: MarkTable;
  readonly reading: Reading;
}

type Read =
  { readonly ok: true; readonly read: ReadKind } | { readonly ok: false; readonly finding: Finding };

function namesOf(
  grid: SheetGrid,
  table: BallotTable,
  people: string,
  width: number,
): readonly Person[] | null {
  if (people === "") return table.people;
  const range = parseArea(people);
  return range && peopleIn(grid, range, table.marks, width);
}

function readTable(grid: SheetGrid, area: Area, kind: KindSetup): Read {
  const found = tableAt(grid, area, kind.layout === "" ? null : parseLayout(kind.layout));
  const [reading] = found.readings;
  const where = { sheet: found.sheet, address: kind.marks };
  if (!reading) {
    const { columns } = area;
    const cause = found.hasLooseBoxes ? finding("F103", { columns }, where) : finding("F101", {}, where);
    return { ok: false, finding: cause };
  }
  const width = columnsPerPerson(reading);
  const people = namesOf(grid, found, kind.people, width);
  if (!people) {
    const columns = Math.floor(area.columns / width);
    return { ok: false, finding: finding("F104", { people: 0, columns }, where) };
  }
  const table = { ...found, people };
  return {
    ok: true,
    read: { grid, table, reading, marks: readMarks(indexCells(cut(grid, table.marks)), reading) },
  };
}

/**
 * Reads the marks and the names of one kind of ballot.
 *
 * @param grid - the used part of the sheet named by `kind.sheet`, or `undefined` when there is no such sheet
 * @returns F101 no marks, F103 columns not in threes, F104 names that do not fit, F105 no such range
 */
export function readKind(kind: KindSetup, grid: SheetGrid | undefined): Read {
  const area = parseArea(kind.marks);
  if (grid && area) return readTable(grid, area, kind);
  return { ok: false, finding: finding("F105", { range: `${kind.sheet}!${kind.marks}` }) };
}

/** The same marks without the people who are not voted on. */
export function withoutPeople(table: MarkTable, left: ReadonlySet<number>): MarkTable {
  if (left.size === 0) return table;
  const kept = Array.from({ length: table.people }, (_, person) => person).filter(
    (person) => !left.has(person),
  );
  const marks = new Uint8Array(table.rows * kept.length);
  for (let row = 0; row < table.rows; row++) {
    const line = table.marks.subarray(row * table.people, (row + 1) * table.people);
    marks.set(
      line.filter((_, person) => !left.has(person)),
      row * kept.length,
    );
  }
  return { rows: table.rows, people: kept.length, marks };
}
