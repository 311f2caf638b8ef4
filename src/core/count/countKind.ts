import { excludedPeople } from "../people/excluded";
import { areaAddress } from "../sheet/address";
import type { SheetGrid } from "../sheet/grid";
import { checkSurroundings } from "../check/surroundings";
import type { NormalSheet } from "../read/normalise";
import { checkKind } from "../check/kind";
import { numberOfBallot } from "../check/marks";
import { checkSheetSums, type CountedPerson } from "../check/sheetSums";
import { checkPlausibility, checkTwins } from "../check/plausibility";
import type { Finding } from "../finding/finding";
import { suppressDerivedFindings } from "../finding/derived";
import { checkExcluded } from "../people/excluded";
import { countBallots } from "../tally/ballots";
import { tally, type PersonTally } from "../tally/tally";
import { judgeBallots } from "../tally/voidBallots";
import { baseOf } from "./base";
import { judgePeople } from "./judgePeople";
import { countTableKind } from "./countTableKind";
import { kindFacts } from "./kindFacts";
import { lookAt, type KindJob } from "./kindJob";
import { checkPaperCounts, readPaperNotes, unlistedBallots } from "../read/paperNotes";
import { previousVote } from "../read/previous";
import { unnumberedRows } from "../read/unnumbered";
import { readKind, withoutPeople, withoutRows } from "../read/readKind";
import type { CountedKind, KindResult } from "../record/record";
import { regulationOfKind, type ChosenRegulation } from "./rules";
import type { CountSetup, KindSetup } from "../setup/setup";
import { listVoided, notedCounts, voidCounts, type SettledBallots } from "./voided";

function settleBallots(job: KindJob) {
  const { kind, read, notes, left, chosen } = job;
  const { faults } = chosen.regulation;
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

function checkSums(job: KindJob, counts: readonly PersonTally[]): readonly Finding[] {
  const { normal, table, reading } = job.read;
  return checkSheetSums(normal.grid, table.marks, reading, countsOnSheet(job, counts));
}

function countRead(job: KindJob, before: readonly Finding[]): CountedKind {
  const { kind, read, setup, chosen, notes } = job;
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
  const { result, findings } = makeResult(job, ballots.value, counts);
  return {
    result,
    ballots: read.marks,
    findings: [
      ...before,
      ...listVoided(read.normal.grid, read.table, notes, ballots.value, (row) =>
        numberOfBallot(read.normal.grid, read.table, row),
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

/** A kind that cannot be read: what stands against it, and what can be seen of it on the sheet all the same. */
function refused(found: Finding, normal: NormalSheet | null, sheet: SheetGrid | undefined): CountedKind {
  const around = normal && sheet ? checkSurroundings(sheet, normal, []) : [];
  return { result: null, ballots: null, findings: [found, ...around] };
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
  const { read } = found;
  const { normal, table, raw, source } = read;
  const notes = readPaperNotes(normal.grid, table.marks, normal.source.faults, (row) =>
    numberOfBallot(normal.grid, table, row),
  );
  const left = excludedPeople(kind.excluded);
  const whole = others.length > 0 ? raw : normal.sheet;
  const job: KindJob = { kind, source, raw, sheet: whole, setup, chosen, read, notes, left };
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
  const counted =
    kind.source?.type === "counts"
      ? countTableKind(kind, kind.source, sheet, setup, chosen)
      : countBallotKind(kind, sheet, setup, chosen);
  return { ...counted, findings: [...own.findings, ...suppressDerivedFindings(counted.findings)] };
}
