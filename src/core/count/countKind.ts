import { runChecks } from "../check/checks";
import { numberOfBallot } from "../check/marks";
import { checkRest } from "../check/otherKinds";
import type { SeenBallots } from "../check/seen";
import type { CountedPerson } from "../check/sheetSums";
import { checkSurroundings } from "../check/surroundings";
import { watchedOf } from "../check/watched";
import { isUnmarked, type MarkTable } from "../ballot/mark";
import { suppressDerivedFindings } from "../finding/derived";
import type { Finding } from "../finding/finding";
import { excludedPeople } from "../people/excluded";
import type { NormalSheet } from "../read/normalise";
import { readPaperNotes, unlistedBallots } from "../read/paperNotes";
import { previousVote } from "../read/previous";
import { readKind, withoutPeople, withoutRows, type ReadKind } from "../read/readKind";
import { unnumberedRows } from "../read/unnumbered";
import type { CountedKind, KindResult } from "../record/record";
import type { CountSetup, KindSetup } from "../setup/setup";
import { areaAddress } from "../sheet/address";
import type { SheetGrid } from "../sheet/grid";
import { originOf } from "../sheet/place";
import { countBallots } from "../tally/ballots";
import { tally, type PersonTally } from "../tally/tally";
import { judgeBallots } from "../tally/voidBallots";
import { baseOf } from "./base";
import { countTableKind } from "./countTableKind";
import { judgePeople } from "./judgePeople";
import { kindFacts } from "./kindFacts";
import { regulationOfKind, type ChosenRegulation } from "./rules";
import { listVoided, notedCounts, voidCounts, type SettledBallots } from "./voided";

/** Ballots that were read, and the rules they are judged by. */
interface KindJob extends SeenBallots {
  readonly chosen: ChosenRegulation;
}

function settleBallots(job: KindJob) {
  const { kind, read, notes, left, regulation } = job;
  const { faults } = regulation;
  const unlisted = unlistedBallots(kind, faults);
  const bare = unnumberedRows(read).filter((row) => !notes.byRow.has(row));
  const gaps = new Set([...read.normal.gaps, ...bare]);
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

function makeResult(job: KindJob, ballots: SettledBallots, counts: readonly PersonTally[]) {
  const { kind, read, setup, chosen, regulation } = job;
  const voided = voidCounts(kind, ballots, regulation.faults);
  // Papers that the board did not issue are collected, but nobody of the base has voted with them.
  const foreign = regulation.base === "collected" ? 0 : voided.notIssued;
  const { base, findings } = baseOf(regulation, setup.conference, kind, ballots.collected - foreign);
  const previous = previousVote(kind, job.sheet, regulation, read.table.people.length);
  const settled = chosen.findings.length === 0 ? base : null;
  const result: KindResult = {
    ...kindFacts(kind, regulation),
    sheet: read.table.sheet,
    marks: areaAddress(job.source.marks),
    source: { ...job.source, signs: read.reading },
    base: settled,
    collected: ballots.collected,
    blank: ballots.blank,
    voided,
    noted: notedCounts(kind, ballots, regulation.faults),
    people: judgePeople(counts, read.table.people, job.left, {
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

function countRead(job: KindJob, before: readonly Finding[]): CountedKind {
  const { kind, read, setup, regulation, notes } = job;
  const { grid } = read.normal;
  const ballots = settleBallots(job);
  if (!ballots.ok) {
    const where = setup.sources.collected ?? {
      sheet: read.table.sheet,
      address: areaAddress(job.source.marks),
    };
    return { result: null, ballots: null, findings: [{ ...ballots.finding, ...where }, ...before] };
  }
  const { marks, collected, voided, unlisted } = ballots.value;
  const counts = tally(marks, collected, { rows: new Set(voided.keys()), unlisted });
  const { result, findings: judging } = makeResult(job, ballots.value, counts);
  const numberOf = (row: number) => numberOfBallot(grid, read.table, row);
  return {
    result,
    ballots: read.marks,
    findings: [
      ...before,
      ...listVoided(grid, read.table, notes, ballots.value, numberOf),
      ...ballots.value.findings,
      ...runChecks({
        result: { result, kind, setup, regulation, judging, isRead: true },
        countedBallots: { seen: job, result, marks, people: countsOnSheet(job, counts) },
      }),
    ],
  };
}

/** A kind that cannot be read: what stands against it, and what can be seen of it on the sheet all the same. */
function refused(found: Finding, normal: NormalSheet | null, sheet: SheetGrid | undefined): CountedKind {
  const around = normal && sheet ? checkSurroundings(sheet, normal, []) : [];
  return { result: null, ballots: null, findings: [found, ...around] };
}

function hasColumnMarks({ people, marks }: MarkTable, person: number): boolean {
  return marks.some((mark, at) => at % people === person && !isUnmarked(mark));
}

function jobOf(
  kind: KindSetup,
  read: ReadKind,
  setup: CountSetup,
  chosen: ChosenRegulation,
  isShared: boolean,
): KindJob {
  const { normal, table, raw, source, reading, marks } = read;
  const numberOf = (row: number) => numberOfBallot(normal.grid, table, row);
  return {
    kind,
    source,
    raw,
    sheet: isShared ? raw : normal.sheet,
    cells: originOf(normal.grid, table.marks),
    setup,
    chosen,
    regulation: chosen.regulation,
    read,
    people: table.people,
    watched: watchedOf(source, table.people, { reading, codes: setup.codes }),
    hasMarks: (person) => hasColumnMarks(marks, person),
    notes: readPaperNotes(normal.grid, table.marks, normal.source.faults, numberOf),
    left: excludedPeople(kind.excluded),
  };
}

/** Counts one kind of ballot from its ballots. */
function countBallotKind(
  kind: KindSetup,
  sheet: SheetGrid | undefined,
  setup: CountSetup,
  chosen: ChosenRegulation,
): CountedKind {
  const here = setup.kinds.filter((other) => other !== kind && other.sheet === kind.sheet);
  const others = here.flatMap((other) => other.source ?? []);
  const found = readKind(kind, sheet, setup.codes, others);
  if (!found.ok) return refused(found.finding, found.normal, sheet);
  const job = jobOf(kind, found.read, setup, chosen, others.length > 0);
  const said = runChecks({ source: job, ballots: job });
  return countRead(job, [...said, ...checkRest(job, said)]);
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
  const counted =
    kind.source?.type === "counts"
      ? countTableKind(kind, kind.source, sheet, setup, chosen)
      : countBallotKind(kind, sheet, setup, chosen);
  return { ...counted, findings: [...own.findings, ...suppressDerivedFindings(counted.findings)] };
}
