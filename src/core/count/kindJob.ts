import { areaAddress, parseArea } from "../sheet/address";
import type { Area } from "../sheet/area";
import { usedArea, type SheetGrid } from "../sheet/grid";
import { originOf } from "../sheet/place";
import { checkSurroundings } from "../check/surroundings";
import { hasBallots, isConfirmed, type BallotSource } from "../setup/source";
import { isUnmarked, type MarkTable } from "../ballot/mark";
import { checkFigures } from "../check/figures";
import { checkHidden } from "../check/hidden";
import { checkLegend } from "../check/legend";
import { checkLooks } from "../check/looks";
import { checkLookalikes } from "../check/lookalikes";
import { checkOutside } from "../check/outside";
import { checkOddLooks } from "../check/oddLooks";
import { checkShown } from "../check/shown";
import { watchedOf } from "../check/watched";
import { finding, type Finding } from "../finding/finding";
import { ballotArea } from "../recognise/ballotTable";
import { findTurned, namesBallots } from "../recognise/findTransposed";
import { checkSheet } from "../check/sheet";
import { checkLeft } from "./judgePeople";
import type { PaperNotes } from "../read/paperNotes";
import type { ReadKind } from "../read/readKind";
import type { ChosenRegulation } from "./rules";
import type { CountSetup, KindSetup } from "../setup/setup";

/** Everything that is known of a kind before its ballots are judged. */
export interface KindJob {
  readonly kind: KindSetup;
  readonly source: BallotSource;
  /** The clerk's sheet as it was read, and without what is known to be no ballot where no other kind shares it. */
  readonly raw: SheetGrid;
  readonly sheet: SheetGrid;
  readonly setup: CountSetup;
  readonly chosen: ChosenRegulation;
  readonly read: ReadKind;
  readonly notes: PaperNotes;
  /** People who are not voted on, from 0. */
  readonly left: ReadonlySet<number>;
}

/** Where the other kinds of ballot stand on the same sheet. */
function otherMarks({ setup, kind }: KindJob): readonly Area[] {
  const others = setup.kinds.filter((other) => other !== kind && other.sheet === kind.sheet);
  return others.flatMap((other) => other.source?.marks ?? []);
}

/** Where the other kinds of ballot stand in the view, and the column of ballot faults. */
function otherCells(job: KindJob): readonly Area[] {
  const { read, notes } = job;
  const { row, rows } = read.table.marks;
  const faults = notes.column === null ? [] : [{ row, rows, column: notes.column, columns: 1 }];
  const seen = otherMarks(job).flatMap((area) => read.normal.seen(area) ?? []);
  return [...seen, ...faults];
}

function hasColumnMarks({ people, marks }: MarkTable, person: number): boolean {
  return marks.some((mark, at) => at % people === person && !isUnmarked(mark));
}

/** Rows whose paper alone makes them invalid: their marks need not be readable. */
function rowsVoidByNote({ notes, chosen }: Pick<KindJob, "notes" | "chosen">): ReadonlySet<number> {
  const { faults } = chosen.regulation;
  const rows = [...notes.byRow].filter(([, { facts }]) =>
    facts.some((fact) => fact !== "signed" && faults[fact].scope === "ballot"),
  );
  return new Set(rows.map(([row]) => row));
}

/** A sheet that can be read with rows as well as with columns for ballots, while nobody said which: F116. */
function checkShape({ source, read }: KindJob): readonly Finding[] {
  if (isConfirmed(source)) return [];
  const { sheet } = read.normal;
  if (!namesBallots(read.table) && !findTurned(sheet, usedArea(sheet), read.table)) return [];
  return [finding("F116", {}, { sheet: sheet.sheet, address: areaAddress(source.marks) })];
}

/** Everything that some kinds of a sheet are read from. */
function cellsOfKinds(kinds: readonly KindSetup[]): readonly Area[] {
  return kinds.flatMap(({ source }) => {
    if (!hasBallots(source)) return source ? [source.marks] : [];
    const { marks, people, numbers, faults } = source;
    return [marks, people, numbers, faults].filter((area) => area !== null);
  });
}

/** Marks outside every kind of the sheet are said once, with its first kind. */
function checkElsewhere({ kind, sheet, setup, read }: KindJob): readonly Finding[] {
  const here = setup.kinds.filter((other) => other.sheet === kind.sheet);
  const typedAgain = setup.kinds.filter(({ second }) => second === kind.sheet);
  const areas = [
    ...here.flatMap((other) => other.source?.marks ?? []),
    ...typedAgain.map(({ secondMarks }) => parseArea(secondMarks)).filter((area) => area !== null),
  ];
  return here[0] === kind ? checkOutside(sheet, areas, read.reading) : [];
}

/** Findings that say of some marks on the sheet that they are not counted. */
const OUTSIDE: ReadonlySet<string> = new Set(["F107", "F110", "F129", "F148"]);

/** The rest of a sheet with its first kind, where nothing else says that marks are left out: one cause, one message. */
function checkRest({ kind, sheet, setup }: KindJob, said: readonly Finding[]): readonly Finding[] {
  const here = setup.kinds.filter((other) => other.sheet === kind.sheet);
  const isSaid = here[0] !== kind || said.some(({ code }) => OUTSIDE.has(code));
  return isSaid ? [] : checkLookalikes(sheet, cellsOfKinds(here));
}

/** What can be said of the ballots from their sheet alone, at their cells on the sheet. */
export function lookAt(job: KindJob): readonly Finding[] {
  const said = ballotFindings(job);
  return [...said, ...checkRest(job, said)];
}

function ballotFindings(job: KindJob): readonly Finding[] {
  const { kind, source, setup, read, notes, left, sheet, raw } = job;
  const { normal, table } = read;
  const choices = {
    isChosen: source.signs !== null,
    isConfirmed: isConfirmed(source),
    legend: read.legend,
    isList: source.type === "list",
    others: otherCells(job),
    voidRows: rowsVoidByNote(job),
    left,
  };
  const watched = watchedOf(source, table.people, { reading: read.reading, codes: setup.codes });
  return [
    ...checkSurroundings(raw, normal, otherMarks(job)),
    ...checkShape(job),
    ...checkHidden(raw, source, table.people),
    ...checkShown(raw, watched),
    ...checkOddLooks(raw, watched),
    ...checkElsewhere(job),
    ...checkLegend(sheet, read.reading, choices.isChosen),
    ...checkSheet(normal.grid, table, read.marks, choices),
    ...notes.findings,
    ...checkLeft(kind.excluded, table.people, table.sheet, (at) => hasColumnMarks(read.marks, at)),
    ...checkLooks(sheet, originOf(normal.grid, table.marks)),
    ...checkFigures(sheet, originOf(normal.grid, ballotArea(table)), setup, kind),
  ];
}
