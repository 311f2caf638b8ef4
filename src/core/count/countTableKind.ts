import { excludedPeople } from "../people/excluded";
import { checkHidden } from "../check/hidden";
import { checkOddLooks } from "../check/oddLooks";
import { checkUnseen } from "../check/looks";
import { checkShown } from "../check/shown";
import { watchedOf } from "../check/watched";
import { checkNamesMissing } from "../check/people";
import type { CountsSource } from "../setup/source";
import { areaAddress, cellAddress } from "../sheet/address";
import type { SheetGrid } from "../sheet/grid";
import { checkKind } from "../check/kind";
import { checkPlausibility } from "../check/plausibility";
import type { CountsTable } from "../recognise/counts/countsTable";
import { readCounts, statedCollected, type CountedRow } from "../read/readCounts";
import { checkStatedFigures } from "../check/statedFigures";
import { checkStated } from "../check/statedShares";
import { tableIn } from "../recognise/counts/tableIn";
import { checkTerms } from "../check/terms";
import { finding } from "../finding/finding";
import { checkExcluded } from "../people/excluded";
import { complete, type PersonTally } from "../tally/tally";
import { baseOf } from "./base";
import { checkLeft, judgePeople } from "./judgePeople";
import { kindFacts } from "./kindFacts";
import { previousVote } from "../read/previous";
import type { CountedKind, KindResult } from "../record/record";
import type { ChosenRegulation } from "./rules";
import type { CountSetup, KindSetup } from "../setup/setup";

interface Job {
  readonly kind: KindSetup;
  readonly source: CountsSource;
  readonly grid: SheetGrid;
  readonly setup: CountSetup;
  readonly chosen: ChosenRegulation;
  readonly table: CountsTable;
  readonly rows: readonly CountedRow[];
}

const NOTHING = { high: 0, confidence: 0, low: 0 };

function tallyOf({ sums }: CountedRow, collected: number): PersonTally {
  const { high, confidence, low } = sums ?? NOTHING;
  const counts = complete(high, confidence, low, collected);
  return { ...counts, reasons: { unmarked: 0, multiple: 0, declared: counts.invalid, ballot: 0 } };
}

const NO_PAPERS = { notIssued: 0, nameCrossedOut: 0, nameAdded: 0, otherInformation: 0 };

function settle(job: Job, collected: number): CountedKind {
  const { kind, source, grid, setup, chosen, table, rows } = job;
  const { regulation } = chosen;
  const { base, findings } = baseOf(regulation, setup.conference, kind, collected);
  const isRead = rows.every(({ sums }) => sums !== null) && chosen.findings.length === 0;
  const judged = isRead ? base : null;
  const left = excludedPeople(kind.excluded);
  const previous = previousVote(kind, grid, regulation, table.people.length);
  const counts = rows.filter((_, at) => !left.has(at)).map((row) => tallyOf(row, collected));
  const result: KindResult = {
    ...kindFacts(kind, regulation),
    sheet: table.sheet,
    marks: areaAddress(source.marks),
    source,
    base: judged,
    collected,
    blank: 0,
    voided: { ...NO_PAPERS, marks: 0, blank: 0 },
    noted: { ...NO_PAPERS, signed: 0 },
    people: judgePeople(counts, table.people, left, {
      base: judged,
      regulation,
      implementing: kind.regulation === "" ? setup.implementing : null,
      previous,
    }),
  };
  const { members } = setup.conference;
  const wholes = Object.entries({ collected, issued: kind.issued, members: kind.members ?? members });
  const others = Object.fromEntries(
    wholes.flatMap(([name, size]) => (size === null || size === 0 || size === base ? [] : [[name, size]])),
  ) as Readonly<Record<string, number>>;
  return {
    result,
    ballots: null,
    findings: [
      ...checkStated(grid, table, rows, { collected, base, others, rounding: regulation.rounding }),
      ...checkExcluded(kind.excluded, regulation, setup.conference.date),
      ...checkKind(result, kind, setup),
      ...findings,
      ...previous.findings,
      ...(isRead ? checkPlausibility(result, setup.limits) : []),
    ],
  };
}

/**
 * Counts one kind of ballot from a table of counts: a tally sheet whose batches are added up, or a finished
 * result that is checked again.
 *
 * @returns F101 no such table in the range, F110 people below it, F247 nobody knows how many were collected
 */
export function countTableKind(
  kind: KindSetup,
  source: CountsSource,
  grid: SheetGrid | undefined,
  setup: CountSetup,
  chosen: ChosenRegulation,
): CountedKind {
  const area = source.marks;
  if (!grid) {
    const range = `${kind.sheet}!${areaAddress(area)}`;
    return { result: null, ballots: null, findings: [finding("F105", { range })] };
  }
  const where = { sheet: grid.sheet, address: areaAddress(area) };
  const found = tableIn(grid, area);
  if (!found) return { result: null, ballots: null, findings: [finding("F101", {}, where)] };
  const { table, below } = found;
  const { value: rows, findings } = readCounts(grid, table);
  const stray =
    below === null
      ? []
      : [
          finding(
            "F110",
            { row: below + 1 },
            { sheet: grid.sheet, address: cellAddress(below, area.column) },
          ),
        ];
  const left = checkLeft(kind.excluded, table.people, table.sheet, () => false);
  const collected = kind.collected ?? statedCollected(rows);
  const stated = checkStatedFigures(grid, table, rows, { issued: kind.issued, collected });
  const watched = watchedOf(source, table.people, null);
  const onSheet = [
    ...checkNamesMissing(table.people, table.sheet),
    ...checkHidden(grid, source, table.people),
    ...checkShown(grid, watched),
    ...checkOddLooks(grid, watched),
    ...checkUnseen(grid, area),
    ...stray,
    ...left,
    ...findings,
    ...stated,
    ...checkTerms(table),
  ];
  if (collected === null)
    return { result: null, ballots: null, findings: [...onSheet, finding("F247", {}, where)] };
  const settled = settle({ kind, source, grid, setup, chosen, table, rows }, collected);
  return { ...settled, findings: [...onSheet, ...settled.findings] };
}
