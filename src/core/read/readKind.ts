import { parseArea } from "../sheet/address";
import { packCells, cut, type SheetGrid } from "../sheet/grid";
import type { CodeMeaning } from "../ballot/codeMap";
import type { MarkTable } from "../ballot/mark";
import { columnsPerPerson, readMarks } from "../ballot/readMarks";
import { parseLayout, type Reading } from "../ballot/reading";
import { finding, type Finding } from "../finding/finding";
import type { BallotTable, Person } from "../recognise/ballotTable";
import { peopleIn } from "../recognise/people";
import { tableAt } from "../recognise/recognise";
import { viewOf, type KindCells, type SheetView } from "./view";
import type { KindSetup } from "../setup/setup";

/** The marks of one kind of ballot as rows of ballots, everybody included. */
export interface ReadKind {
  /** The clerk's own sheet, without what is known to be no ballot. */
  readonly sheet: SheetGrid;
  /** How the sheet is looked at; table and marks stand in its grid. */
  readonly view: SheetView;
  readonly table: BallotTable;
  readonly marks: MarkTable;
  readonly reading: Reading;
}

type Read =
  | { readonly ok: true; readonly read: ReadKind }
  | { readonly ok: false; readonly findings: readonly Finding[] };

function namesOf({ grid, cells }: SheetView, table: BallotTable, width: number): readonly Person[] | null {
  if (cells.people === "") return table.people;
  const range = parseArea(cells.people);
  return range && peopleIn(grid, range, table.marks, width);
}

function tableOf({ grid, cells, marks }: SheetView): BallotTable {
  const found = tableAt(grid, marks, cells.layout === "" ? null : parseLayout(cells.layout));
  const numbers = parseArea(cells.ballots);
  return numbers ? { ...found, numberColumn: numbers.column } : found;
}

function readView(view: SheetView, kind: KindCells, codes: readonly CodeMeaning[]): Read {
  const where = { sheet: view.grid.sheet, address: kind.marks };
  const refuse = (against: Finding): Read => ({ ok: false, findings: [against, ...view.lookAround([])] });
  const table = tableOf(view);
  const [reading] = table.readings;
  const { columns } = table.marks;
  if (!reading)
    return refuse(table.hasLooseBoxes ? finding("F103", { columns }, where) : finding("F101", {}, where));
  const width = columnsPerPerson(reading);
  const people = namesOf(view, table, width);
  if (!people) return refuse(finding("F104", { people: 0, columns: Math.floor(columns / width) }, where));
  const marks = readMarks(packCells(cut(view.grid, table.marks)), reading, codes);
  return { ok: true, read: { sheet: view.sheet, view, table: { ...table, people }, reading, marks } };
}

/**
 * Reads the marks and the names of one kind of ballot, whichever way round they stand on the sheet.
 *
 * @param grid - the used part of the sheet named by `kind.sheet`, or `undefined` when there is no such sheet
 * @param codes - signs that the clerk explained
 * @returns F101 no marks, F103 columns not in threes, F104 names that do not fit, F105 no such range
 */
export function readKind(
  kind: KindCells & Pick<KindSetup, "sheet">,
  grid: SheetGrid | undefined,
  codes: readonly CodeMeaning[],
): Read {
  const view = grid ? viewOf(grid, kind) : null;
  if (view && "code" in view) return { ok: false, findings: [view] };
  if (grid && view) return readView(view, kind, codes);
  return { ok: false, findings: [finding("F105", { range: `${kind.sheet}!${kind.marks}` })] };
}

/** The same marks without some rows. */
export function withoutRows({ rows, people, marks }: MarkTable, gaps: ReadonlySet<number>): MarkTable {
  if (gaps.size === 0) return { rows, people, marks };
  const kept = marks.filter((_, at) => !gaps.has(Math.floor(at / people)));
  return { rows: rows - gaps.size, people, marks: kept };
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
