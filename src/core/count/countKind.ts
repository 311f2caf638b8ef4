import { layoutName } from "../ballot/reading";
import type { SheetGrid } from "../sheet/cell";
import { checkKind } from "../check/kind";
import { numberOfBallot } from "../check/marks";
import { checkSheetSums, type CountedPerson } from "../check/sheetSums";
import { checkPlausibility, checkTwins } from "../check/plausibility";
import type { Finding } from "../finding/finding";
import { suppressDerivedFindings } from "../finding/derived";
import { checkExcluded } from "../people/excluded";
import type { Person } from "../recognise/ballotTable";
import { countBallots } from "../tally/ballots";
import { tally, type PersonTally } from "../tally/tally";
import { judgeBallots } from "../tally/voidBallots";
import { joinLayout, splitLayout } from "../setup/shape";
import { realAddress } from "../read/view";
import { baseOf } from "./base";
import { judgePeople, excludedPeople } from "./judgePeople";
import { COUNTS_LAYOUT } from "../recognise/counts/findCounts";
import { countTableKind } from "./countTableKind";
import { kindFacts } from "./kindFacts";
import { lookAt, onSheet, type KindJob } from "./kindJob";
import { checkPaperCounts, readPaperNotes, unlistedBallots } from "../read/paperNotes";
import { previousVote } from "../read/previous";
import { readKind, withoutPeople, withoutRows, type ReadKind } from "../read/readKind";
import type { CountedKind, KindResult } from "../record/record";
import { regulationOfKind, type ChosenRegulation } from "./rules";
import type { CountSetup, KindSetup } from "../setup/setup";
import { listVoided, notedCounts, voidCounts, type SettledBallots } from "./voided";

function settleBallots(job: KindJob) {
  const { kind, read, notes, left, chosen } = job;
  const { faults } = chosen.regulation;
  const unlisted = unlistedBallots(kind, faults);
  const gaps = new Set(read.view.gaps);
  const rows = Array.from({ length: read.marks.rows }, (_, row) => row).filter((row) => !gaps.has(row));
  const settled = countBallots(withoutRows(read.marks, gaps), kind.collected, {
    unlisted,
    hasNote: (at) => notes.byRow.has(Number(rows[at])),
  });
  if (!settled.ok) return settled;
  const marked = new Set(rows.filter((_, at) => settled.value.isMarked[at]));
  const isMarked = Array.from({ length: read.marks.rows }, (_, row) => marked.has(row));
  const marks = withoutPeople(read.marks, left);
  const judged = judgeBallots(marks, notes.byRow, faults, isMarked);
  return { ok: true as const, value: { ...settled.value, isMarked, ...judged, marks, unlisted } };
}

/** Everybody at the cells that name them on the sheet. */
function peopleOnSheet({ table, view }: ReadKind): readonly Person[] {
  return table.people.map((person) => ({ ...person, address: realAddress(view, person.address) }));
}

function makeResult(job: KindJob, ballots: SettledBallots, counts: readonly PersonTally[]) {
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

/** Everybody in the order of the sheet; those who are not voted on have no count. */
function countsOnSheet({ read, left }: KindJob, counts: readonly PersonTally[]): readonly CountedPerson[] {
  const gaps = [...left].toSorted((one, other) => one - other);
  const all = gaps.reduce<readonly (PersonTally | null)[]>(
    (filled, at) => filled.toSpliced(at, 0, null),
    counts,
  );
  return all.map((own, at) => ({ own, name: String(read.table.people[at]?.name) }));
}

function checkSums(job: KindJob, counts: readonly PersonTally[]): readonly Finding[] {
  const { view, table, reading } = job.read;
  return onSheet(job, checkSheetSums(view.grid, table.marks, reading, countsOnSheet(job, counts)));
}

function countRead(job: KindJob, before: readonly Finding[]): CountedKind {
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
      ...checkSums(job, counts),
      ...checkTwins(result, marks, setup.limits),
    ],
  };
}

/** Counts one kind of ballot from its ballots. */
function countBallotKind(
  kind: KindSetup,
  sheet: SheetGrid | undefined,
  setup: CountSetup,
  chosen: ChosenRegulation,
): CountedKind {
  const found = readKind(kind, sheet, setup.codes);
  if (!found.ok) return { result: null, ballots: null, findings: found.findings };
  const { read } = found;
  const { view, table } = read;
  const notes = readPaperNotes(view.grid, table.marks, view.cells.faultColumn, (row) =>
    numberOfBallot(view.grid, table, row),
  );
  const job: KindJob = {
    kind,
    sheet: read.sheet,
    setup,
    chosen,
    read,
    notes,
    left: excludedPeople(kind.excluded),
  };
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
  return { ...counted, findings: [...own.findings, ...suppressDerivedFindings(counted.findings)] };
}
