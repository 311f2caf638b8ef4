import { runChecks } from "../check/checks";
import type { SeenCounts } from "../check/seen";
import { watchedOf } from "../check/watched";
import { finding } from "../finding/finding";
import { excludedPeople } from "../people/excluded";
import { previousVote } from "../read/previous";
import { readCounts, statedCollected, type CountedRow } from "../read/readCounts";
import { tableIn } from "../recognise/counts/tableIn";
import type { CountedKind, KindResult } from "../record/record";
import type { CountsSource } from "../setup/source";
import type { CountSetup, KindSetup } from "../setup/setup";
import { areaAddress } from "../sheet/address";
import type { SheetGrid } from "../sheet/grid";
import { complete, type PersonTally } from "../tally/tally";
import { baseOf } from "./base";
import { judgePeople } from "./judgePeople";
import { kindFacts } from "./kindFacts";
import type { ChosenRegulation } from "./rules";

const NOTHING = { high: 0, confidence: 0, low: 0 };

function tallyOf({ sums }: CountedRow, collected: number): PersonTally {
  const { high, confidence, low } = sums ?? NOTHING;
  const counts = complete(high, confidence, low, collected);
  return { ...counts, reasons: { unmarked: 0, multiple: 0, declared: counts.invalid, ballot: 0 } };
}

const NO_PAPERS = { notIssued: 0, nameCrossedOut: 0, nameAdded: 0, otherInformation: 0 };

/** Figures besides the base that a clerk may have divided by. */
function otherWholes(
  { kind, setup }: SeenCounts,
  collected: number,
  base: number | null,
): Readonly<Record<string, number>> {
  const members = kind.members ?? setup.conference.members;
  const wholes = Object.entries({ collected, issued: kind.issued, members });
  return Object.fromEntries(
    wholes.flatMap(([name, size]) => (size === null || size === 0 || size === base ? [] : [[name, size]])),
  );
}

function settle(seen: SeenCounts, chosen: ChosenRegulation, collected: number): CountedKind {
  const { kind, source, sheet, setup, regulation, table, rows } = seen;
  const { base, findings } = baseOf(regulation, setup.conference, kind, collected);
  const isRead = rows.every(({ sums }) => sums !== null) && chosen.findings.length === 0;
  const judged = isRead ? base : null;
  const left = excludedPeople(kind.excluded);
  const previous = previousVote(kind, sheet, regulation, table.people.length);
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
  const whole = {
    collected,
    base,
    others: otherWholes(seen, collected, base),
    rounding: regulation.rounding,
  };
  const judging = [...findings, ...previous.findings];
  const said = runChecks({
    countedTable: { seen, whole },
    result: { result, kind, setup, regulation, judging, isRead },
  });
  return { result, ballots: null, findings: said };
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
  const collected = kind.collected ?? statedCollected(rows);
  const seen: SeenCounts = {
    kind,
    source,
    setup,
    regulation: chosen.regulation,
    raw: grid,
    sheet: grid,
    cells: area,
    people: table.people,
    watched: watchedOf(source, table.people, null),
    hasMarks: () => false,
    table,
    rows,
    below,
    collected,
    findings,
  };
  const said = runChecks({ source: seen, counts: seen });
  if (collected === null)
    return { result: null, ballots: null, findings: [...said, finding("F247", {}, where)] };
  const settled = settle(seen, chosen, collected);
  return { ...settled, findings: [...said, ...settled.findings] };
}
