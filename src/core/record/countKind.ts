import { isUnmarked, type MarkTable } from "../ballot/mark";
import { layoutName } from "../ballot/reading";
import { parseArea } from "../cell/address";
import type { Area, SheetGrid } from "../cell/cell";
import { checkFigures } from "../check/figures";
import { checkKind } from "../check/kind";
import { numberOfBallot } from "../check/marks";
import { checkPlausibility, checkTwins } from "../check/plausibility";
import type { Finding } from "../finding/finding";
import { checkExcluded } from "../people/excluded";
import { ballotArea, type Person } from "../recognise/ballotTable";
import { countBallots } from "../tally/ballots";
import { tally, type PersonTally } from "../tally/tally";
import { judgeBallots } from "../tally/voidBallots";
import { joinLayout, splitLayout } from "../view/shape";
import { realArea } from "../view/view";
import { baseOf } from "./base";
import { checkSheet } from "./checkSheet";
import { checkLeft, judgePeople, leftPeople } from "./judgePeople";
import { COUNTS_LAYOUT } from "../counts/findCounts";
import { countTableKind } from "./countTableKind";
import { kindFacts } from "./kindFacts";
import { checkPaperCounts, readPaperNotes, unlistedBallots, type PaperNotes } from "./paperNotes";
import { previousVote } from "./previous";
import { readKind, withoutPeople, type ReadKind } from "./readKind";
import type { CountedKind, KindResult } from "./record";
import { regulationOfKind, type ChosenRegulation } from "./rules";
import type { CountSetup, KindSetup } from "./setup";
import { listVoided, notedCounts, voidCounts, type SettledBallots } from "./voided";

/** Everything that is known of a kind before its ballots are judged. */
interface Job {
  readonly kind: KindSetup;
  readonly sheet: SheetGrid;
  readonly setup: CountSetup;
  readonly chosen: ChosenRegulation;
  readonly read: ReadKind;
  readonly notes: PaperNotes;
  /** People who are not voted on, from 0. */
  readonly left: ReadonlySet<number>;
}

/** Where the other kinds of ballot stand on the same sheet, and the column of ballot faults. */
function otherCells({ setup, kind, read, notes }: Job): readonly Area[] {
  const { row, rows } = read.table.marks;
  const others = setup.kinds.filter((other) => other !== kind && other.sheet === kind.sheet);
  const faults = notes.column === null ? [] : [{ row, rows, column: notes.column, columns: 1 }];
  const seen = others.flatMap((other) => {
    const area = parseArea(other.marks);
    return (area && read.view.seen(area)) ?? [];
  });
  return [...seen, ...faults];
}

/** Findings made in the view, at their cells on the sheet. */
function onSheet({ read }: Pick<Job, "read">, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((item) =>
    item.address === null ? item : { ...item, address: read.view.real(item.address) },
  );
}

function hasColumnMarks({ people, marks }: MarkTable, person: number): boolean {
  return marks.some((mark, at) => at % people === person && !isUnmarked(mark));
}

function settleBallots(job: Job) {
  const { kind, read, notes, left, chosen } = job;
  const { faults } = chosen.regulation;
  const unlisted = unlistedBallots(kind, faults);
  const settled = countBallots(read.marks, kind.collected, {
    unlisted,
    hasNote: (row) => notes.byRow.has(row),
  });
  if (!settled.ok) return settled;
  const marks = withoutPeople(read.marks, left);
  const judged = judgeBallots(marks, notes.byRow, faults, settled.value.isMarked);
  return { ok: true as const, value: { ...settled.value, ...judged, marks, unlisted } };
}

/** Everybody at the cells that name them on the sheet. */
function peopleOnSheet({ table, view }: ReadKind): readonly Person[] {
  return table.people.map((person) => ({ ...person, address: view.real(person.address) }));
}

function makeResult(job: Job, ballots: SettledBallots, counts: readonly PersonTally[]) {
  const { kind, read, setup, chosen } = job;
  const { regulation } = chosen;
  const voided = voidCounts(kind, ballots, regulation.faults);
  // Papers that the board did not issue are collected, but nobody of the base has voted with them.
  const foreign = regulation.base === "collected" ? 0 : voided.notIssued;
  const { base, findings } = baseOf(regulation, setup.conference, kind, ballots.collected - foreign);
  const previous = previousVote(kind, job.sheet, regulation, read.table.people.length);
  const settled = chosen.findings.length === 0 ? base : null;
  const result: KindResult = {
    ...kindFacts(kind, regulation),
    sheet: read.table.sheet,
    marks: kind.marks,
    layout: joinLayout({ ...splitLayout(kind.layout), reading: layoutName(read.reading) }),
    base: settled,
    collected: ballots.collected,
    blank: ballots.blank,
    voided,
    noted: notedCounts(kind, ballots, regulation.faults),
    people: judgePeople(counts, peopleOnSheet(read), job.left, {
      base: settled,
      regulation,
      implementing: kind.regulation === "" ? setup.implementing : null,
      previous,
    }),
  };
  return { result, findings: [...findings, ...previous.findings] };
}

function countRead(job: Job, before: readonly Finding[]): CountedKind {
  const { kind, read, setup, chosen, notes } = job;
  const ballots = settleBallots(job);
  if (!ballots.ok) {
    const where = setup.sources.collected ?? { sheet: read.table.sheet, address: kind.marks };
    return { result: null, ballots: null, findings: [{ ...ballots.finding, ...where }, ...before] };
  }
  const { marks, collected, voided, unlisted } = ballots.value;
  const counts = tally(marks, collected, { rows: new Set(voided.keys()), unlisted });
  const { result, findings } = makeResult(job, ballots.value, counts);
  return {
    result,
    ballots: read.marks,
    findings: [
      ...before,
      ...onSheet(
        job,
        listVoided(read.table, notes, ballots.value, (row) =>
          numberOfBallot(read.view.grid, read.table, row),
        ),
      ),
      ...ballots.value.findings,
      ...checkPaperCounts(kind, notes, collected),
      ...checkExcluded(kind.excluded, chosen.regulation, setup.conference.date),
      ...checkKind(result, kind, setup),
      ...findings,
      ...checkPlausibility(result, setup.limits),
      ...checkTwins(result, marks, setup.limits),
    ],
  };
}

/** Rows whose paper alone makes them invalid: their marks need not be readable. */
function rowsVoidByNote({ notes, chosen }: Pick<Job, "notes" | "chosen">): ReadonlySet<number> {
  const { faults } = chosen.regulation;
  const rows = [...notes.byRow].filter(([, { facts }]) =>
    facts.some((fact) => fact !== "signed" && faults[fact].scope === "ballot"),
  );
  return new Set(rows.map(([row]) => row));
}

/** What can be said of the ballots from their sheet alone, at their cells on the sheet. */
function lookAt(job: Job): readonly Finding[] {
  const { kind, setup, read, notes, left, sheet } = job;
  const { view, table } = read;
  const choices = {
    isChosen: splitLayout(kind.layout).reading !== "",
    others: otherCells(job),
    voidRows: rowsVoidByNote(job),
    left,
  };
  const seen = [
    ...checkSheet(view.grid, table, read.marks, choices),
    ...notes.findings,
    ...checkLeft(kind.excluded, table.people, table.sheet, (at) => hasColumnMarks(read.marks, at)),
  ];
  const area = parseArea(realArea(view, ballotArea(table))) ?? table.marks;
  return [...view.findings, ...onSheet(job, seen), ...checkFigures(sheet, area, setup, kind)];
}

/** Counts one kind of ballot from its ballots. */
function countBallotKind(
  kind: KindSetup,
  sheet: SheetGrid | undefined,
  setup: CountSetup,
  chosen: ChosenRegulation,
): CountedKind {
  const found = readKind(kind, sheet, setup.codes);
  if (!sheet || !found.ok) {
    return { result: null, ballots: null, findings: found.ok ? [] : found.findings };
  }
  const { read } = found;
  const { view, table } = read;
  const notes = readPaperNotes(view.grid, table.marks, view.cells.faultColumn, (row) =>
    numberOfBallot(view.grid, table, row),
  );
  const job: Job = { kind, sheet, setup, chosen, read, notes, left: leftPeople(kind.excluded) };
  return countRead(job, lookAt(job));
}

/**
 * Counts one kind of ballot from the cells of its sheet: from its ballots, or from a table of counts.
 *
 * @param sheet - the used part of the sheet named by `kind.sheet`, or `undefined` when there is no such sheet
 * @param conference - the regulation of the conference; the kind may have its own
 */
export function countKind(
  kind: KindSetup,
  sheet: SheetGrid | undefined,
  setup: CountSetup,
  conference: ChosenRegulation,
): CountedKind {
  const own = regulationOfKind(kind, conference.regulation);
  const chosen = kind.regulation === "" ? conference : own;
  const counter = kind.layout === COUNTS_LAYOUT ? countTableKind : countBallotKind;
  const counted = counter(kind, sheet, setup, chosen);
  return { ...counted, findings: [...own.findings, ...counted.findings] };
}
