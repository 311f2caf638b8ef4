import { isBlank } from "../sheet/cell";
import { partOf, type SheetGrid } from "../sheet/grid";
import { addressOf } from "../sheet/place";
import { usedValues } from "../sheet/search";
import type { CodeMeaning } from "../ballot/codeMap";
import type { MarkTable } from "../ballot/mark";
import { isDigitSet } from "../ballot/codes";
import { columnsPerPerson, readMarks } from "../ballot/readMarks";
import type { Reading } from "../ballot/reading";
import { finding, type Finding, type Where } from "../finding/finding";
import type { BallotTable, Person } from "../recognise/ballotTable";
import type { Legend } from "../recognise/legend";
import { agreedSet, digitLegends } from "../recognise/legends";
import { peopleIn } from "../recognise/people";
import { tableAt } from "../recognise/recognise";
import { isUsed } from "../recognise/signs";
import { hasBallots, type BallotSource, type Source } from "../setup/source";
import { sourceTexts } from "../setup/sourceText";
import type { KindSetup } from "../setup/setup";
import { ownRows } from "./ownRows";
import { normalise, type NormalSheet } from "./normalise";

/** The marks of one kind of ballot as rows of ballots, everybody included. */
export interface ReadKind {
  /** What it was read from, and the clerk's sheet as it was read. */
  readonly source: BallotSource;
  readonly raw: SheetGrid;
  readonly normal: NormalSheet;
  /** What stands in the normal sheet. */
  readonly table: BallotTable;
  readonly marks: MarkTable;
  readonly reading: Reading;
  /** What the sheet itself says of the digits on its ballots, where nobody chose a set. */
  readonly legend: Legend | null;
}

type Read =
  | { readonly ok: true; readonly read: ReadKind }
  /** The sheet in its normal form is there where only the marks or the names cannot be read. */
  | { readonly ok: false; readonly finding: Finding; readonly normal: NormalSheet | null };

function namesOf({ grid, source }: NormalSheet, table: BallotTable, width: number): readonly Person[] | null {
  return source.people === null ? table.people : peopleIn(grid, source.people, table.marks, width);
}

function tableOf({ grid, source }: NormalSheet): BallotTable {
  const found = tableAt(grid, source.marks, source.signs);
  return source.numbers === null ? found : { ...found, numberColumn: source.numbers.column };
}

/** Why no set of signs reads some marks: nothing is typed there, boxes are not in threes, or nobody knows the signs. */
function unread(grid: SheetGrid, { marks, hasLooseBoxes }: BallotTable, where: Where): Finding {
  if (hasLooseBoxes) return finding("F103", { columns: marks.columns }, where);
  const isTyped = usedValues(partOf(grid, marks)).some((cell) => !isBlank(cell));
  return isTyped ? finding("F154", { readings: [] }, where) : finding("F101", {}, where);
}

function readNormal(
  raw: SheetGrid,
  source: BallotSource,
  normal: NormalSheet,
  codes: readonly CodeMeaning[],
): Read {
  const { grid } = normal;
  const where = { sheet: grid.sheet, address: addressOf(grid, normal.source.marks) };
  const refuse = (against: Finding): Read => ({ ok: false, finding: against, normal });
  const table = tableOf(normal);
  const [likeliest] = table.readings;
  const isOpen = isDigitSet(likeliest?.codes ?? null) && source.signs === null;
  // Sums of the levels read as an explanation, too: "Số phiếu tín nhiệm cao: 4".
  const isOfMarks = ({ set }: Legend) => set === null || isUsed(grid, table.marks, set);
  const legend = isOpen ? agreedSet(digitLegends(raw).filter(isOfMarks)) : null;
  const reading: Reading | undefined = legend?.set ? { layout: "codes", codes: legend.set } : likeliest;
  const { columns } = table.marks;
  if (!reading) return refuse(unread(grid, table, where));
  const width = columnsPerPerson(reading);
  const people = namesOf(normal, table, width);
  if (!people) return refuse(finding("F104", { people: 0, columns: Math.floor(columns / width) }, where));
  const marks = readMarks(partOf(grid, table.marks), reading, codes);
  return { ok: true, read: { source, raw, normal, table: { ...table, people }, reading, marks, legend } };
}

/**
 * Reads the marks and the names of one kind of ballot, whichever way round they stand on the sheet.
 *
 * @param grid - the used part of the sheet named by `kind.sheet`, or `undefined` when there is no such sheet
 * @param codes - signs that the clerk explained
 * @param others - what other kinds on the same sheet are read from
 * @returns F101 no marks, F154 signs of which none is known, F103 columns not in threes, F104 names that do not fit, F105 no such range
 */
export function readKind(
  { sheet, source }: Pick<KindSetup, "sheet" | "source">,
  grid: SheetGrid | undefined,
  codes: readonly CodeMeaning[],
  others: readonly Source[] = [],
): Read {
  if (!grid || !hasBallots(source)) {
    const range = `${sheet}!${sourceTexts(source).marks}`;
    return { ok: false, finding: finding("F105", { range }), normal: null };
  }
  const normal = normalise(ownRows(grid, source, others), source);
  return "code" in normal
    ? { ok: false, finding: normal, normal: null }
    : readNormal(grid, source, normal, codes);
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
